import { isObject } from '../../../src/shared/isObject.js';
import { UserError } from '../../cli/userError.js';
import { accepted } from './openFile.js';

/**
 * Tells from the first bytes of a file whether it is a HAR or has the recorder's lines. The name of the file does not count.
 * @throws UserError that says what the file looks like, if it is neither
 */
export function fileKind(file: string, head: Buffer): 'har' | 'lines' {
  const text = head
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (isLine(text) || /\n\{"day":/.test(text)) return 'lines';
  if (text.startsWith('{')) {
    if (/^\{\s*"(openapi|swagger)"/.test(text)) {
      throw new UserError(`${file} is an OpenAPI description. Pass it with --openapi.`);
    }
    return 'har';
  }
  const likeness = kinds.find(([, pattern]) => pattern.test(head.toString('latin1', 0, 200)));
  throw new UserError(
    `${file} ${likeness?.[0] ?? 'is neither a HAR nor a file with lines of a recorder'}. ${accepted}`,
  );
}

/** Whether a text begins with a line of the recorder. It can be cut off. */
function isLine(text: string): boolean {
  if (/^\{"day":/.test(text)) return true;
  try {
    const line: unknown = JSON.parse(text.split('\n', 1)[0] ?? '');
    return isObject(line) && 'day' in line;
  } catch {
    return false;
  }
}

/** What other files look like, by their first bytes. */
const kinds: [text: string, pattern: RegExp][] = [
  ['is only white space', /^(\xEF\xBB\xBF)?\s*$/],
  ['is a ZIP archive: unpack it if a HAR is in it, or export a HAR from Fiddler', /^PK/],
  ['is UTF-16: save it as UTF-8', /^(\xFF\xFE|\xFE\xFF)/],
  ['looks like flows of mitmproxy: convert them with `mitmdump -nr FILE --set hardump=FILE.har`', /^\d+:/],
  ['looks like XML or HTML', /^(\xEF\xBB\xBF)?\s*</],
  ['is a list of JSON, such as a session of Charles: export it as HAR', /^(\xEF\xBB\xBF)?\s*\[/],
  ['looks like an OpenAPI description in YAML: pass it with --openapi', /^(openapi|swagger):/m],
];
