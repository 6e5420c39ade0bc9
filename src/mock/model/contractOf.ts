import type { Trigger } from '../../shared/trigger.js';
import type { Check } from '../../shared/violations.js';
import type {
  BodyRule,
  Ids,
  MockContract,
  MockOperation,
  ParameterRule,
  PartShape,
  ResponseExample,
} from './mockContract.js';

/** The generated files that the mock reads. */
export interface GeneratedFiles {
  operations: object;
  triggers: object;
  webhooks: object;
  retryDelays: readonly number[];
  shownFields: readonly string[];
  examples: object;
  requestChecks: object;
  textChecks: object;
  answerChecks: object;
  webhookExamples: object;
  webhookChecks: object;
}

type ByName<Value> = Readonly<Record<string, Value>>;

interface GeneratedOperation
  extends Pick<MockOperation, 'method' | 'path' | 'auth' | 'ids' | 'creates' | 'webhook'> {
  parameters: readonly ParameterRule[];
  body?: BodyRule;
  answers: readonly GeneratedAnswer[];
}

interface GeneratedAnswer extends Pick<ResponseExample, 'status' | 'mediaType' | 'headers'> {
  /** Examples that examples.ts does not have, by name. */
  examples?: ByName<unknown>;
  fields?: PartShape;
}

interface GeneratedExamples {
  request: ByName<unknown>;
  responses: ByName<ByName<unknown>>;
}

/** Puts together what the generated files say of each operation and webhook. */
export function contractOf(files: GeneratedFiles): MockContract {
  const requestChecks = files.requestChecks as ByName<Check>;
  const textChecks = files.textChecks as ByName<Check>;
  const webhookChecks = files.webhookChecks as ByName<Check>;
  const webhooks = files.webhooks as ByName<{ header: string; ids: Ids; fields?: PartShape }>;
  return {
    operations: Object.entries(files.operations as ByName<GeneratedOperation>).map(([name, operation]) => {
      const { answers, ...rest } = operation;
      const { request = {}, responses = {} } = (files.examples as ByName<GeneratedExamples>)[name] ?? {};
      return {
        ...rest,
        name,
        checkParameters: textChecks[name],
        checkBody: operation.body?.files ? textChecks[`${name} form`] : requestChecks[name],
        examples: answers.flatMap((answer) => examplesOf(files, name, answer, responses)),
        requestExample: Object.values(request)[0],
      };
    }),
    webhooks: new Map(
      Object.entries(webhooks).flatMap(([name, { header, ids, fields }]) => {
        const [example] = Object.values((files.webhookExamples as ByName<ByName<object>>)[name] ?? {});
        const check = webhookChecks[name] as Check;
        return example ? [[name, { name, header, ids, fields, check, example }]] : [];
      }),
    ),
    retryDelays: files.retryDelays,
    shownFields: new Set(files.shownFields),
  };
}

function examplesOf(
  files: GeneratedFiles,
  operation: string,
  { examples, ...answer }: GeneratedAnswer,
  responses: ByName<ByName<unknown>>,
): ResponseExample[] {
  const check = (files.answerChecks as ByName<Check>)[`${operation} ${answer.status}`];
  const named = Object.entries(examples ?? responses[answer.status] ?? {});
  if (named.length === 0) return [answer];
  return named.map(([name, value]) => ({
    ...answer,
    name,
    value,
    trigger: (files.triggers as ByName<Trigger>)[name],
    ...(answer.fields && { check }),
  }));
}
