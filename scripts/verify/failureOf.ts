const failuresByCode: Record<string, string> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  ENOTFOUND: 'unknown host',
  EAI_AGAIN: 'unknown host',
};

/** Describes why there is no answer, in our own words, because the message of an error can contain the request. */
export function failureOf({ code }: { code?: unknown }): string {
  const text = String(code);
  return failuresByCode[text] ?? (/^[A-Z_]+$/.test(text) ? `no answer (${text})` : 'no answer');
}
