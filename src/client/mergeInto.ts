/** Adds headers to those of the client, which take precedence. @throws TypeError if one is invalid */
export function mergeInto(
  added: Readonly<Record<string, string>> | Headers,
  client: HeadersInit | undefined,
): Headers {
  const headers = new Headers(added);
  for (const [name, value] of new Headers(client)) headers.set(name, value);
  return headers;
}
