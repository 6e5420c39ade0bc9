import type { ExampleRequest } from '../contract/exampleRequest.js';
import { methodPath, type OperationModel } from '../contract/model/operationModel.js';
import { literal, Source } from '../generate/source.js';

/** Returns a sample of a call with this package's client. */
export function clientSample(request: ExampleRequest, operation: OperationModel): string {
  const { files, body, parameters } = request;
  const input = {
    ...parameters,
    ...(operation.input.body && { body: files ? formOf(files) : body }),
  };
  const argument = Object.keys(input).length > 0 ? literal(input) : '';
  return `import { createPartnerApi } from '@p100/partner-api';

const api = createPartnerApi({ environment: 'testing', apiKey: '<api-key>' });

const { data, error } = await api.${methodPath(operation)}(${argument});

if (error) console.error(error.code, error.status, error.outcome);
else console.log(data);`;
}

function formOf(files: NonNullable<ExampleRequest['files']>): Record<string, Source[]> {
  const form: Record<string, Source[]> = {};
  for (const { name, content, type } of files) {
    form[name] ??= [];
    form[name].push(new Source(`new Blob([${literal(content)}], { type: ${literal(type)} })`));
  }
  return form;
}
