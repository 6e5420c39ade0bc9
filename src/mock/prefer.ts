import type { ResponseExample } from './scenarios.js';

/** What a `Prefer` header asks for, such as `code=400, example=P412`. */
export interface Preference {
  code?: string;
  example?: string;
  /** Asks for a body made from the schema. */
  dynamic?: string;
}

export function preferenceOf(header: string | null | undefined): Preference | undefined {
  const found = [...(header ?? '').matchAll(/(?:^|[,;])\s*(code|example|dynamic)\s*=\s*"?([^",;]*)/g)];
  const entries = found.map(([, name, value = '']) => [name, value.trim()]);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** The example that a preference means, with the status that was asked for. */
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

/** Whether a response of the description is for a status: its own, that of its class, or `default`. */
function covers(status: string, code: string): boolean {
  return /^[2-5]\d\d$/.test(code) && (status === code || status === `${code[0]}XX` || status === 'default');
}
