import type { OperationModel } from '../contract/model/operationModel.js';

/** Returns what an editor shows at a call: what the operation does, and what to do about each of its errors. */
export function documentation({ operation, method, path, responses }: OperationModel): string {
  const errors = responses.flatMap(({ status, errors }) =>
    errors.map(
      ({ code, example }) =>
        `- \`${code}\` (${status}) ${example.summary ?? ''}. ${example['x-error']?.remedy ?? ''}`,
    ),
  );
  const paragraphs = [
    operation.summary,
    operation.description?.trim(),
    `\`${method.toUpperCase()} ${path}\``,
    errors.length > 0 && `Errors:\n${errors.join('\n')}`,
    operation.deprecated && '@deprecated',
  ];
  return paragraphs.filter(Boolean).join('\n\n');
}
