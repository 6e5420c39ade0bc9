import { bodyMark, escapeAsJson, type Language, prettyJson } from '../language.js';
import { multipartBody } from '../multipartBody.js';

const indent = ' '.repeat(12);

export const java: Language = {
  label: 'Java',
  highlight: 'java',
  target: 'java',
  client: 'nethttp',
  writesMultipart: true,
  escape: escapeAsJson,
  // A text block: Java removes the common indentation. A quote before the end would be read as a part of the end.
  json(body) {
    const text = prettyJson(body).replaceAll('\\', '\\\\').replace(/"$/, '\\"');
    return `"""\n${indent}${text.replaceAll('\n', `\n${indent}`)}"""`;
  },
  upload(sample, files) {
    const body = multipartBody(files, {
      text: (text) => `HttpRequest.BodyPublishers.ofString(${JSON.stringify(text)})`,
      file: (name) => `HttpRequest.BodyPublishers.ofFile(Path.of(${JSON.stringify(name)}))`,
    });
    return sample.replace(
      `HttpRequest.BodyPublishers.ofString("${bodyMark}")`,
      () => `HttpRequest.BodyPublishers.concat(\n${indent}${body.join(`,\n${indent}`)})`,
    );
  },
};
