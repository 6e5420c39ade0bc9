import type { ExampleFile } from '../../contract/requestOf.js';

/** A boundary that is in no example. */
export const boundary = 'partner-api-boundary';

/**
 * Returns the parts of a multipart body, in the source of a language: `text` writes a text, and `file` an expression for
 * the content of a file. It is for the languages in which the snippet library can't write such a body.
 */
export function multipartBody(
  files: ExampleFile[],
  { text, file }: { text: (text: string) => string; file: (fileName: string, index: number) => string },
): string[] {
  const parts = files.flatMap(({ name, fileName, type }, index) => [
    text(
      `${index > 0 ? '\r\n' : ''}--${boundary}\r\n` +
        `Content-Disposition: form-data; name="${inQuotes(name)}"; filename="${inQuotes(fileName)}"\r\n` +
        `Content-Type: ${type}\r\n\r\n`,
    ),
    file(fileName, index),
  ]);
  return [...parts, text(`${files.length > 0 ? '\r\n' : ''}--${boundary}--\r\n`)];
}

/** Escapes a name for the header of a part, as browsers do. */
function inQuotes(name: string): string {
  return name.replace(/[\r\n"]/g, encodeURIComponent);
}
