import { javascriptLiteral } from '../javascriptLiteral.js';
import { bodyMark, type Language } from '../language.js';

export const javascript: Language = {
  label: 'JavaScript',
  highlight: 'js',
  target: 'javascript',
  client: 'fetch',
  takesJson: () => true,
  escape: (text) => javascriptLiteral(text).slice(1, -1),
  json: (body) => javascriptLiteral(body, '  '),
  upload(sample, files) {
    const form = files.map(({ name, fileName, type }) => {
      const [field, file, mediaType] = [name, fileName, type].map((text) => javascriptLiteral(text));
      return `form.append(${field}, await openAsBlob(${file}, { type: ${mediaType} }), ${file});\n`;
    });
    return `import { openAsBlob } from 'node:fs';

const form = new FormData();
${form.join('')}
${sample.replace(`'${bodyMark}'`, 'form')}`;
  },
};
