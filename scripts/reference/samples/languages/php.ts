import { bodyMark, escapeWithBraces, type Language, prettyJson } from '../language.js';
import { multipartBody } from '../multipartBody.js';

const escapePhp = (text: string) => escapeWithBraces(text).replaceAll('$', '\\$');

export const php: Language = {
  label: 'PHP',
  highlight: 'php',
  target: 'php',
  client: 'curl',
  writesMultipart: true,
  escape: escapePhp,
  // PHP changes nothing in this kind of text. `json_encode()` of an array would write an empty object as `[]`.
  json: (body) => `<<<'JSON'\n${prettyJson(body)}\nJSON`,
  upload(sample, files) {
    const body = multipartBody(files, {
      text: (text) => `"${escapePhp(text)}"`,
      file: (name) => `file_get_contents("${escapePhp(name)}")`,
    });
    return sample.replace(`"${bodyMark}"`, () => body.join('\n    . '));
  },
};
