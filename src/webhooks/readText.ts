/** So much of a payload is read, in bytes. The contract's are far smaller. */
export const maxBytes = 1024 * 1024;

/**
 * The body of a request as text; `undefined` where it is larger than {@link maxBytes}.
 * @throws TypeError where it is not UTF-8.
 */
export async function readText({ body }: Request): Promise<string | undefined> {
  if (!body) return '';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = body.getReader();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
