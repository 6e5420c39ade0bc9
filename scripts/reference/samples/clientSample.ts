import type { ExampleRequest } from '../../contract/exampleRequest.js';
import { Source } from '../../generate/source.js';
import { javascriptLiteral } from './javascriptLiteral.js';

/** Returns a sample of a call with this package's client. `method` is the name of its method. */
export function clientSample(request: ExampleRequest, method: string): string {
  const { files, mediaType, body, parameters } = request;
  const input = { ...parameters, ...(mediaType && { body: files ? formOf(files) : body }) };
  const argument = Object.keys(input).length > 0 ? javascriptLiteral(input) : '';
  return `${files ? "import { openAsBlob } from 'node:fs';\n" : ''}import { createPartnerApi } from '@p100/partner-api';

const api = createPartnerApi({ environment: 'testing', apiKey: '<api-key>' });

const { data, error } = await api.${method}(${argument});

if (error) console.error(error.code, error.status, error.outcome);
else console.log(data);`;
}

function formOf(files: NonNullable<ExampleRequest['files']>): Record<string, Source[]> {
  const form: Record<string, Source[]> = {};
  for (const { name, fileName, type } of files) {
    form[name] ??= [];
    // Double quotes here, because the whole argument is rewritten with single quotes.
    form[name].push(
      new Source(`await openAsBlob(${JSON.stringify(fileName)}, { type: ${JSON.stringify(type)} })`),
    );
  }
  return form;
}
