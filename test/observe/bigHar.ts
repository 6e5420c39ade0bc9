import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { contentOf, entryOf } from './harEntries.js';

/**
 * Writes a HAR as a browser does: most of it are pictures and scripts of other hosts. Returns the number of calls of the
 * API in it.
 */
export async function writeBigHar(file: string, bytes: number): Promise<number> {
  const out = createWriteStream(file);
  const write = async (text: string) => {
    if (!out.write(text)) await once(out, 'drain');
    return Buffer.byteLength(text);
  };
  const headers = Array.from({ length: 20 }, (_, i) => ({ name: `x-header-${i}`, value: `value "${i}"` }));
  const picture = contentOf('iVBORw0KGgo='.repeat(40_000), { mimeType: 'image/png', encoding: 'base64' });
  const script = contentOf('const text = "\\n\u00e9\u{1f600}" + {};\n'.repeat(3000), {
    mimeType: 'text/javascript',
  });
  const others = [picture, script, script, script, script, script].map((content) =>
    entryOf({ url: 'https://cdn.example.com/file', headers }, { content, headers }),
  );
  const ours = entryOf({ headers: [...headers, { name: 'x-api-key', value: 'secret' }] });
  const texts = [...others, ours, ours].map((entry) => JSON.stringify(entry, null, 2));

  let size = await write(
    '{ "log": { "version": "1.2", "pages": [{ "log": { "entries": [1] } }], "entries": [',
  );
  let calls = 0;
  for (let i = 0; size < bytes; i++) {
    size += await write(`${i > 0 ? ',' : ''}\n${texts[i % texts.length]}`);
    if (i % texts.length >= others.length) calls++;
  }
  await write('], "comment": "the end" } }\n');
  out.end();
  await finished(out);
  return calls;
}
