import { readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { paths } from '../cli/paths.js';
import { UserError } from '../cli/userError.js';
import type { LoadedContract } from '../contract/loadContract.js';
import { modelOf, type OperationModel } from '../contract/model/operationModel.js';
import { markUnconfirmed } from '../contract/publish/markUnconfirmed.js';
import { needsAny } from './descriptor.js';
import { emitArazzo } from './emitArazzo.js';
import { emitKnownValues } from './emitKnownValues.js';
import { emitMock } from './emitMock.js';
import { emitRecorder } from './emitRecorder.js';
import { emitWebhookChecks, emitWebhookExamples, emitWebhooks } from './emitWebhooks.js';
import { emitWorkflow } from './emitWorkflow.js';
import { generatedFiles, publishedFiles } from './generatedFiles.js';
import { emitAnswerChecks, emitRequestChecks, emitTextChecks } from './mockChecks.js';
import { packageTexts } from './package/packageTexts.js';
import { banner } from './source.js';
import { type LeftOut, leftOutText } from './supported/leftOut.js';
import { supported } from './supported/supported.js';

/**
 * Returns all files that are generated from the contract: those of `npm run generate`, those that forms, the mock, the
 * webhook handlers, `recordFetch()` and `npm run verify` need, and the texts of the package.
 */
export function contractFiles(
  { document: contract, published, workflows }: LoadedContract,
  dir: string,
): Map<string, string> {
  const document = structuredClone(contract);
  // So that every comment in the generated types says what is unconfirmed.
  markUnconfirmed(document);
  const known = supported(structuredClone(document));
  const operations = modelOf(document);
  refuseGaps(known.leftOut, operations);
  const { version } = JSON.parse(readFileSync(join(paths.root, 'package.json'), 'utf8'));
  const style = { runtime: importPath(dir, paths.clientRuntime), isAny: false, header: `// ${banner}` };
  const client = generatedFiles(known.document, modelOf(known.document), style, version);
  const files = new Map([...publishedFiles(published), ...client])
    .set('knownValues.ts', emitKnownValues(document, operations))
    .set('mock.ts', emitMock(document, operations))
    .set('recorder.ts', emitRecorder(document))
    .set('requestChecks.ts', emitRequestChecks(document, operations))
    .set('textChecks.ts', emitTextChecks(document, operations))
    .set('answerChecks.ts', emitAnswerChecks(document, operations))
    .set('webhooks.ts', emitWebhooks(document))
    .set('webhookChecks.ts', emitWebhookChecks(document))
    .set('webhookExamples.ts', emitWebhookExamples(document))
    .set('verify.arazzo.yaml', emitArazzo(document, operations));
  for (const workflow of workflows) files.set(basename(workflow.file), emitWorkflow(workflow));
  for (const [name, text] of packageTexts(operations)) files.set(name, text);
  return files;
}

/** The package's client must have the whole contract. @throws UserError if it has not */
function refuseGaps(leftOut: LeftOut[], operations: OperationModel[]): void {
  const gaps = leftOut.filter(({ unasked }) => !unasked);
  if (gaps.length > 0) throw new UserError(`The client can't do this.\n${leftOutText(gaps)}`);
  const [other] = operations.filter(needsAny);
  if (!other) return;
  throw new UserError(
    `\`${other.id}\` needs what only \`npm run generate\` makes yet: lists or objects in the path, several media types or a range of them for a body, or a server of its own. The package's client, src/client, has to learn it first.`,
  );
}

function importPath(from: string, to: string): string {
  const path = relative(from, to).replaceAll(sep, '/');
  return path.startsWith('.') ? path : `./${path}`;
}
