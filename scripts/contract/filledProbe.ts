import { scenarioUserId } from '../../src/shared/userIds.js';
import type { OperationModel } from './model/operationModel.js';
import { isUnknownUser, type Probe, unknownUser } from './probes.js';
import type { RequestValues } from './requestOf.js';

/** What is new in each request: the key, and the random groups of a user's id. */
interface Filling {
  apiKey: string;
  /** Returns a random number in these limits, or a template for one. */
  random(min: number, max: number): number | string;
}

/** Returns the values of a probe's request, with the key and with the id of a user that does not exist. */
export function filledProbe(
  { operation, key, parameters, body }: Probe,
  { apiKey, random }: Filling,
): Pick<RequestValues, 'parameters' | 'body'> {
  const { auth } = operation;
  const user = unknownUserOf(operation, random);
  const filled = (values: Record<string, unknown> = {}) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, value === unknownUser ? user : value]),
    );
  const sent = { right: apiKey, wrong: 'invalid', none: undefined }[key];
  const keyHeader = auth && sent && { [auth.header]: [auth.scheme, sent].filter(Boolean).join(' ') };
  return {
    parameters: {
      headers: { ...keyHeader, ...filled(parameters.headers) },
      path: filled(parameters.path),
      query: filled(parameters.query),
    },
    body: typeof body === 'object' ? filled(body) : body,
  };
}

/** Returns the id of an unknown user. It ends in the number of the error code, by which the mock recognizes the user. */
function unknownUserOf({ responses }: OperationModel, random: Filling['random']): string {
  const { code = '' } =
    responses
      .flatMap(({ errors }) => errors)
      .find(({ example }) => isUnknownUser(example['x-error']?.trigger)) ?? {};
  const [first, second] = [random(10_000_000, 99_999_999), random(1000, 9999)].map(String);
  return scenarioUserId(code.replace(/\D/g, ''), first, second);
}
