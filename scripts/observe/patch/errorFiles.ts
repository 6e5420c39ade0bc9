import { openPlace } from '../../contract/openPlace.js';
import type { Finding } from '../finding.js';
import { type Editing, nameOf } from './editing.js';
import { addEvidence, type Evidence } from './evidence.js';
import { setKey } from './mapEdits.js';

type FindingOf<Kind> = Extract<Finding, { kind: Kind }>;

/** Returns the name of the file of a code. If there is none, a new one is written, and a person completes it. */
export function fileOfCode(
  { files }: Editing,
  code: string,
  errorName: string | undefined,
  evidence: Evidence,
): string {
  const name = files.componentName('errors', code);
  if (!files.has(name)) {
    files.add(name, {
      ...words,
      value: {
        errorCode: code,
        ...(errorName !== undefined && { errorName }),
        errorMessage: `${openPlace}: the message that the service sends`,
      },
      'x-error': traits,
      'x-source': evidence.join('; '),
    });
  } else if (errorName !== undefined) {
    const file = files.file(name);
    if (Object(file.valueAt(['value'])).errorName !== undefined) return name;
    setKey(file, ['value'], 'errorName', errorName, { after: 'errorCode' });
    addEvidence(file, [], evidence);
  }
  return name;
}

/** Returns the name of the file of an error whose body has no code. Its name is made from the status. */
export function fileOfStatus({ files }: Editing, status: number, value: unknown, evidence: Evidence): string {
  const error = `HTTP_${status}`;
  const name = files.componentName('errors', error);
  if (!files.has(name)) {
    files.add(name, {
      ...words,
      value,
      'x-error': { name: error, ...traits },
      'x-source': evidence.join('; '),
    });
  }
  return name;
}

/** Sets the name of an error that has none. */
export async function setErrorName(
  editing: Editing,
  { pointer = '', code, errorName, listed, subject }: FindingOf<'error name'>,
  evidence: Evidence,
) {
  const { files } = editing;
  const place = await files.placeOf(pointer);
  if (!place) return;
  const { file, keys } = files.followed(place);
  if (Object(file.valueAt([...keys, 'value'])).errorName === errorName) return;
  if (listed !== undefined) {
    // Other operations can still answer with the listed name, and both have the same file.
    editing.leave(
      `${nameOf(subject)}: ${code} has the errorName \`${errorName}\`, and \`${listed}\` in the contract. Find out which of them is right, and for which operations.`,
    );
    return;
  }
  setKey(file, [...keys, 'value'], 'errorName', errorName, { after: 'errorCode' });
  addEvidence(file, keys, evidence);
}

/** Marks the message of an error: it is another one, and it is not told. */
export async function openMessage(
  { files }: Editing,
  { pointer = '' }: FindingOf<'message'>,
  evidence: Evidence,
) {
  const place = await files.placeOf(pointer);
  if (!place) return;
  const { file, keys } = files.followed(place);
  setKey(file, [...keys, 'value'], 'errorMessage', `${openPlace}: the message that the service sends`);
  addEvidence(file, keys, evidence);
}

const words = {
  summary: `${openPlace}: what went wrong, in a few words`,
  description: `${openPlace}: what the error means`,
};

const traits = {
  category: `${openPlace}: who can fix it (authentication, request, state, limit or service)`,
  remedy: `${openPlace}: what the caller does next`,
  retryable: false,
  outcome: `${openPlace}: what the call did (rejected, accepted or unknown)`,
};
