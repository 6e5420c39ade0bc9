import type { ResponseExample } from '../model/mockContract.js';

/** The response that a `Prefer` header asks for, for example `code=400, example=P412`. */
export interface Preference {
  code?: string;
  example?: string;
}

export function preferenceOf(header: string | null | undefined): Preference | undefined {
  if (!header) return undefined;
  const found = [...header.matchAll(/(?:^|[,;])\s*(code|example)\s*=\s*"?([^",;]*)/g)];
  const entries = found.map(([, name, value = '']) => [name, value.trim()]);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** Finds the example that a preference asks for. Returns it with the requested status code. */
export function preferred(
  examples: readonly ResponseExample[],
  { code, example }: Preference,
): ResponseExample | undefined {
  const found = examples.find(
    ({ status, name }) =>
      (code === undefined || covers(status, code)) && (example === undefined || name === example),
  );
  return found && { ...found, status: code ?? found.status };
}

/** Whether a response of the description applies to a status code: by the code itself, by its class or as `default`. */
function covers(status: string, code: string): boolean {
  return /^[2-5]\d\d$/.test(code) && (status === code || status === `${code[0]}XX` || status === 'default');
}

/** Names the responses of an operation, as a preference can ask for them. */
export function namesOf(examples: readonly ResponseExample[]): string {
  return examples.map(({ status, name }) => (name ? `${status} ${name}` : status)).join(', ');
}
