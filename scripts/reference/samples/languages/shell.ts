import { bodyMark, type Language, prettyJson } from '../language.js';

export const shell: Language = {
  label: 'Shell',
  highlight: 'sh',
  target: 'shell',
  client: 'curl',
  escape: (text) => text.replaceAll("'", "'\\''"),
  json: (body) => `'${prettyJson(body).replaceAll("'", '\\u0027')}'`,
  upload(sample, files) {
    const forms = files.map(({ name, fileName, type }) => {
      // curl reads a name in quotes to its end. Without quotes it would end at a comma or a semicolon.
      const file = /[",;\\]/.test(fileName) ? `"${fileName.replace(/[\\"]/g, '\\$&')}"` : fileName;
      return `--form '${shell.escape(`${name}=@${file};type=${type}`)}'`;
    });
    return sample.replace(`--data ${bodyMark}`, () => forms.join(' \\\n  '));
  },
};
