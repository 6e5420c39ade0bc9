import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Oas3_1Definition } from '@redocly/openapi-core';
import { runRedocly } from '../cli/runRedocly.js';
import { UserError } from '../cli/userError.js';

/** A change as `redocly diff --format json` lists it. */
export interface ListedChange {
  kind: 'added' | 'removed' | 'modified';
  /** The node type, such as `Schema`. */
  typeName: string;
  /** The path of the node, with `$ref`s followed: `#/paths/…/requestBody/…/schema/properties/…`. */
  path: string;
  /** The modified property; `key` if the node itself was renamed. */
  property?: string;
  /** The reports of Redocly's rules. */
  verdicts: { ruleId: string; message: string }[];
  base?: { pointer: string; value: unknown };
  revision?: { pointer: string; value: unknown };
}

const configFile = fileURLToPath(new URL('redocly.yaml', import.meta.url));
/** The arguments of `redocly diff`, without the two files. */
export const diffOptions = ['--config', configFile, '--format', 'json', '--fail-on', 'none'];

/** Runs `redocly diff` on two bundles, which it writes to `folder`. @throws UserError if the command fails */
export async function redoclyDiff(
  base: Oas3_1Definition,
  revision: Oas3_1Definition,
  folder: string,
): Promise<ListedChange[]> {
  const files = { base: join(folder, 'base.json'), revision: join(folder, 'revision.json') };
  await writeFile(files.base, JSON.stringify(base));
  await writeFile(files.revision, JSON.stringify(revision));
  const { exitCode, stdout, stderr } = await runRedocly(['diff', files.base, files.revision, ...diffOptions]);
  if (exitCode !== 0) throw new UserError(`\`redocly diff\` failed with exit code ${exitCode}:\n${stderr}`);
  return JSON.parse(stdout).changes;
}
