import { symlinkSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Oas3_1Definition } from '@redocly/openapi-core';
import { modelOf } from '../../../scripts/contract/model/operationModel.js';
import { emitExamples } from '../../../scripts/generate/emitExamples.js';
import { emitMock } from '../../../scripts/generate/emitMock.js';
import { emitWebhookChecks, emitWebhookExamples } from '../../../scripts/generate/emitWebhooks.js';
import { emitAnswerChecks, emitRequestChecks, emitTextChecks } from '../../../scripts/generate/mockChecks.js';
import { contractOf } from '../../../src/mock/model/contractOf.js';
import type { MockContract } from '../../../src/mock/model/mockContract.js';
import { temporaryFolder } from '../repository/copy.js';
import { atEndOfFile } from '../runner/atEndOfFile.js';

/** Returns the mock's contract of any bundled description, made by the same generators as our own. */
export async function mockContractOf(description: object): Promise<MockContract> {
  const document = description as Oas3_1Definition;
  const operations = modelOf(document);
  const folder = temporaryFolder(atEndOfFile);
  // The generated checks import Ajv.
  symlinkSync(resolve('node_modules'), `${folder}/node_modules`);
  const load = async (name: string, text: string) => {
    writeFileSync(`${folder}/${name}.ts`, text);
    return import(/* @vite-ignore */ `${folder}/${name}.ts`);
  };
  const { checks: requestChecks } = await load('requestChecks', emitRequestChecks(document, operations));
  const { checks: textChecks } = await load('textChecks', emitTextChecks(document, operations));
  const { checks: answerChecks } = await load('answerChecks', emitAnswerChecks(document, operations));
  const { checks: webhookChecks } = await load('webhookChecks', emitWebhookChecks(document));
  const { webhookExamples } = await load('webhookExamples', emitWebhookExamples(document));
  const { examples } = await load('examples', emitExamples(document, operations, ''));
  const mock = await load('mock', emitMock(document, operations));
  return contractOf({
    ...mock,
    examples,
    requestChecks,
    textChecks,
    answerChecks,
    webhookExamples,
    webhookChecks,
  });
}
