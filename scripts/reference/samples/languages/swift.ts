import { bodyMark, escapeWithBraces, type Language, prettyJson } from '../language.js';
import { multipartBody } from '../multipartBody.js';

export const swift: Language = {
  label: 'Swift',
  highlight: 'swift',
  target: 'swift',
  client: 'urlsession',
  writesMultipart: true,
  escape: escapeWithBraces,
  // Swift changes nothing in this kind of text, except after `\#`.
  json: (body) => `#"""\n${prettyJson(body).replaceAll('#', '\\u0023')}\n"""#`,
  upload(sample, files) {
    const body = multipartBody(files, {
      text: (text) => `Data("${escapeWithBraces(text)}".utf8)`,
      file: (name) => `Data(contentsOf: URL(fileURLWithPath: "${escapeWithBraces(name)}"))`,
    });
    return sample.replace(`Data("${bodyMark}".utf8)`, () => `try ${body.join('\n  + ')}`);
  },
};
