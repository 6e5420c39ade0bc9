import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { paths } from '../cli/paths.js';
import type { LoadedContract } from '../contract/loadContract.js';
import { modelOf } from '../contract/model/operationModel.js';
import { markUnconfirmed } from '../contract/publish/markUnconfirmed.js';
import { emitArazzo } from './emitArazzo.js';
import { emitKnownValues } from './emitKnownValues.js';
import { emitMock } from './emitMock.js';
import { emitRecorder } from './emitRecorder.js';
import { emitWebhookChecks, emitWebhookExamples, emitWebhooks } from './emitWebhooks.js';
import { emitWorkflow } from './emitWorkflow.js';
import { generatedFiles } from './generatedFiles.js';
import { emitAnswerChecks, emitRequestChecks, emitTextChecks } from './mockChecks.js';
import { packageTexts } from './package/packageTexts.js';

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
  const operations = modelOf(document);
  const { version } = JSON.parse(readFileSync(join(paths.root, 'package.json'), 'utf8'));
  const files = generatedFiles(document, dir, published, version)
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
