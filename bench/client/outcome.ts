/** Describes in a few words what a call returns or throws. */
export async function outcome(call: () => Promise<{ data?: unknown; error?: unknown }>): Promise<string> {
  try {
    const { data, error } = await call();
    return error === undefined ? `data: ${kindOf(data)}` : `error: ${kindOf(error)}`;
  } catch (thrown) {
    return `throws ${kindOf(thrown)}`;
  }
}

function kindOf(value: unknown): string {
  if (!(value instanceof Error)) return typeof value;
  const { name, code, status, response } = value as Error & {
    code?: string;
    status?: number;
    response?: { status?: number };
  };
  return [name, code, status ?? response?.status ?? '(status lost)'].filter(Boolean).join(' ');
}
