import type { OperationModel } from '../contract/model/operationModel.js';
import type { ErrorModel } from '../contract/model/responseModel.js';

/** Returns what an editor shows at a call: what the operation does, and what to do about each of its errors. */
export function documentation({ operation, method, path, responses, unconfirmed }: OperationModel): string {
  const errors = responses.flatMap(({ status, errors }) =>
    errors.map(
      (error) =>
        `- \`${error.code}\` (${status}${isOnlyHereUnconfirmed(error) ? ', unconfirmed' : ''}) ${error.example.summary ?? ''}. ${error.example['x-error']?.remedy ?? ''}`,
    ),
  );
  const paragraphs = [
    operation.summary,
    operation.description?.trim(),
    `\`${method.toUpperCase()} ${path}\``,
    errors.length > 0 && `Errors:\n${errors.join('\n')}`,
    operation.deprecated && '@deprecated',
    unconfirmed && '@experimental',
  ];
  return paragraphs.filter(Boolean).join('\n\n');
}

/** Whether only this operation's use of the code is unconfirmed. If the code itself is, its summary says so. */
function isOnlyHereUnconfirmed({ unconfirmed, example }: ErrorModel): boolean {
  return unconfirmed && example['x-unconfirmed'] !== true;
}
