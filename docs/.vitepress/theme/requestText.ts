/** Returns a request as text, with the key masked. */
export function requestText(url: string, { method, headers, body }: RequestInit, key: string): string {
  const lines = [...new Headers(headers)].map(
    ([name, value]) => `${name}: ${value.replaceAll(key, '********')}`,
  );
  return [`${method} ${url}`, ...lines, ...(body ? ['', bodyText(body)] : [])].join('\n');
}

function bodyText(body: BodyInit): string {
  if (!(body instanceof FormData)) return JSON.stringify(JSON.parse(String(body)), null, 2);
  const parts = [...body].map(
    ([name, value]) =>
      `${name}: ${value instanceof Blob ? `file ${value.name}, ${value.type}, ${value.size} bytes` : value}`,
  );
  return parts.join('\n');
}
