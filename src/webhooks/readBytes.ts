/** The maximum size of a payload, in bytes. The contract's payloads are far smaller. */
export const maxBytes = 1024 * 1024;

/** Reads a request body. Returns undefined if it is larger than {@link maxBytes}. @throws if it can't be read. */
export async function readBytes({ body }: Request): Promise<Blob | undefined> {
  const chunks: BlobPart[] = [];
  const reader = body?.getReader();
  let size = 0;
  for (;;) {
    const { done = true, value } = (await reader?.read()) ?? {};
    if (done || !value) return new Blob(chunks);
    chunks.push(value);
    size += value.byteLength;
    if (size <= maxBytes) continue;
    // Not awaited: it may never settle.
    reader?.cancel().catch(() => {});
    return undefined;
  }
}

/** Decodes UTF-8. Returns undefined if the bytes are not UTF-8. */
export async function asText(bytes: Blob): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await bytes.arrayBuffer());
  } catch {
    return undefined;
  }
}
