import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Oas3_1Definition } from '@redocly/openapi-core';
import { Failure } from '../cli/failure.js';
import { redoclyCli, redoclyEnv } from '../cli/redoclyCli.js';

/** A change as `redocly diff --format json` lists it. */
export interface ListedChange {
  kind: 'added' | 'removed' | 'modified';
  /** The node type, such as `Schema`. */
  typeName: string;
  /** Where the node stands, with `$ref`s followed: `#/paths/…/requestBody/…/schema/properties/…`. */
  path: string;
  /** What was modified; `key` for the name of the node itself. */
  property?: string;
  /** What Redocly's rules have against it. */
  verdicts: { ruleId: string; message: string }[];
  base?: { pointer: string; value: unknown };
  revision?: { pointer: string; value: unknown };
}

const configFile = fileURLToPath(new URL('redocly.yaml', import.meta.url));
/** What `redocly diff` is called with, beside the two files. */
export const diffOptions = ['--config', configFile, '--format', 'json', '--fail-on', 'none'];

/** Runs `redocly diff` on two bundles. `folder` takes its files. @throws Failure where it gives no answer. */
export async function redoclyDiff(
  base: Oas3_1Definition,
  revision: Oas3_1Definition,
  folder: string,
): Promise<ListedChange[]> {
  const files = { base: join(folder, 'base.json'), revision: join(folder, 'revision.json') };
  await writeFile(files.base, JSON.stringify(base));
  await writeFile(files.revision, JSON.stringify(revision));
  const output = await redocly('diff', files.base, files.revision, ...diffOptions);
  return JSON.parse(output).changes;
}

function redocly(...args: string[]): Promise<string> {
  const options = { env: { ...process.env, ...redoclyEnv, NO_COLOR: '1' }, maxBuffer: 256e6 };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [redoclyCli, ...args], options, (error, stdout, stderr) => {
      // In boxes it tells of the end of a version of Node.
      const said = stderr.replace(/^.*[╔║╚].*$/gm, '').trim();
      if (error) reject(new Failure(`redocly diff gave no answer:\n${said || error.message}`));
      else resolve(stdout);
    });
  });
}
