import type { ExampleRequest } from '../../contract/requestOf.js';
import { Source } from '../../generate/source.js';
import { javascriptLiteral } from './javascriptLiteral.js';

/** How a sample uses this package's client. */
export interface ClientCall {
  /** The method: `addUserVerification` or `unconfirmed.updateCardPin`. */
  clientMethod: string;
  /** The address of the server. Default: the testing environment. */
  baseUrl?: string | undefined;
  /** Headers that are not the operation's. */
  moreHeaders?: Record<string, string> | undefined;
}

/** Returns a sample of a call with this package's client. */
export function clientSample(
  request: ExampleRequest,
  { clientMethod, baseUrl, moreHeaders }: ClientCall,
): string {
  const { files, mediaType, body, parameters } = request;
  const input = { ...parameters, ...(mediaType && { body: files ? formOf(files) : body }) };
  const options = moreHeaders ? `, ${javascriptLiteral({ headers: moreHeaders })}` : '';
  const argument = options || Object.keys(input).length > 0 ? javascriptLiteral(input) : '';
  const server = javascriptLiteral(baseUrl ? { baseUrl } : { environment: 'testing' }).slice(2, -2);
  return `${files ? "import { openAsBlob } from 'node:fs';\n" : ''}import { createPartnerApi } from '@p100/partner-api';

const api = createPartnerApi({ ${server}, apiKey: '<api-key>' });

const { data, error } = await api.${clientMethod}(${argument}${options});

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
