import { bodyMark, escapeAsJson, type Language } from '../language.js';

const constants: Record<string, string> = { true: 'True', false: 'False', null: 'None' };

export const python: Language = {
  label: 'Python',
  highlight: 'python',
  target: 'python',
  client: 'requests',
  // With `json=None`, requests would send no body.
  takesJson: (body) => body !== null,
  escape: escapeAsJson,
  // A text in JSON is also a text in Python.
  json: (body) =>
    body === null
      ? '"null"'
      : JSON.stringify(body, null, 4).replace(
          /"(?:[^"\\]|\\.)*"|true|false|null/g,
          (found) => constants[found] ?? found,
        ),
  upload(sample, files) {
    const list = files.map(({ name, fileName, type }) => {
      const [field, file, mediaType] = [name, fileName, type].map((text) => JSON.stringify(text));
      return `    (${field}, (${file}, open(${file}, "rb"), ${mediaType})),\n`;
    });
    return sample
      .replace(`payload = "${bodyMark}"`, () => `files = [\n${list.join('')}]`)
      .replace(/^(response = .*)data=payload/m, '$1files=files');
  },
};
