import { pointerOf } from '../../contract/model/pointer.js';
import type { Editing } from './editing.js';
import { setKeyLines } from './mapEdits.js';
import type { Place } from './sourceFiles.js';

/** An operation of the contract, or a method and a path that the contract does not have. */
export interface Target {
  method: string;
  path: string;
}

/** Returns the place of an operation, if the contract has it. */
export async function operationPlace(
  { files }: Editing,
  { method, path }: Target,
): Promise<Place | undefined> {
  return files.placeOf(pointerOf('paths', path, method.toLowerCase()));
}

/** Returns the place of an operation's responses. */
export async function responsesOf(editing: Editing, target: Target): Promise<Place | undefined> {
  const operation = await operationPlace(editing, target);
  return operation && { file: operation.file, keys: [...operation.keys, 'responses'] };
}

/** Returns the key of the response for a status: the status, its range such as `2XX`, or `default`. */
export function responseKeyOf({ file, keys }: Place, status: number): string | undefined {
  const listed = Object.keys(Object(file.valueAt(keys)));
  return [String(status), `${String(status)[0]}XX`, 'default'].find((key) => listed.includes(key));
}

/**
 * Returns the place of a response that belongs to this operation alone. If the operation refers to a response that others
 * have as well, a copy of it is written in place of the `$ref` first.
 */
export function ownResponse({ files }: Editing, { file, keys }: Place, status: string): Place {
  const place = { file, keys: [...keys, status] };
  const target = files.followed(place);
  if (target.file === file || files.usesOf(target.file.name) < 2) return target;
  setKeyLines(file, keys, status, files.textFor(file.name, target.file).trimEnd().split('\n'));
  return place;
}
