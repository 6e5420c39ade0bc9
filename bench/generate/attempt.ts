// Generates and compiles a client of each description that a line of the standard input names, and prints a line of JSON
// for each. Its argument is the folder to write to. `bench/generate/mass.ts` starts it: what hangs or needs too much
// memory ends only this process.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { UserError } from '../../scripts/cli/userError.js';
import { operationsOf } from '../../scripts/contract/model/operationsOf.js';
import { generateClient } from '../../scripts/generate/generateClient.js';
import { compile, strictSettings } from '../../test/support/types/compile.js';

export interface Attempt {
  spec: string;
  /** Why there is no client. */
  refused?: string;
  /** Whether the error is none that its user can mend. */
  crashed?: boolean;
  operations?: number;
  leftOut?: string;
  /** What `tsc` says; empty if the client compiles. */
  compiled?: string;
}

/** A folder with the installed packages. */
const dir = process.argv[2] ?? '';

async function attempt(spec: string): Promise<Attempt> {
  const out = join(dir, 'out');
  rmSync(out, { recursive: true, force: true });
  try {
    const { leftOut } = await generateClient(spec, out);
    const document: Parameters<typeof operationsOf>[0] = JSON.parse(
      readFileSync(join(out, 'openapi.json'), 'utf8'),
    );
    const operations = [...operationsOf(document)].length;
    const files = ['client.ts', 'errors.ts', 'examples.ts'];
    const compiled = compile(out, files, { ...strictSettings, skipLibCheck: true });
    return { spec, operations, leftOut, compiled };
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const crashed = !(error instanceof UserError);
    return { spec, refused: crashed ? message : (error as Error).message, crashed };
  }
}

for await (const spec of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await attempt(spec)));
}
