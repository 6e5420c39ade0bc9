import { bodyMark, escapeAsJson, type Language, prettyJson } from '../language.js';
import { multipartBody } from '../multipartBody.js';

export const go: Language = {
  label: 'Go',
  highlight: 'go',
  target: 'go',
  client: 'native',
  options: { checkErrors: true },
  writesMultipart: true,
  escape: escapeAsJson,
  json: (body) => `\`${prettyJson(body).replaceAll('`', '\\u0060')}\``,
  upload(sample, files) {
    const opened = files.map(
      ({ fileName }, index) =>
        `file${index + 1}, err := os.ReadFile(${JSON.stringify(fileName)})\n\tif err != nil {\n\t\tpanic(err)\n\t}\n\t`,
    );
    const body = multipartBody(files, {
      text: (text) => JSON.stringify(text),
      file: (_, index) => `string(file${index + 1})`,
    });
    return sample
      .replace('"io"', '"io"\n\t"os"')
      .replace('payload := ', () => `${opened.join('')}payload := `)
      .replace(`"${bodyMark}"`, () => body.join(' +\n\t\t'));
  },
};
