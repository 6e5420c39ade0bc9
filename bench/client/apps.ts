import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundle } from './bundle.js';
import { baseUrl, type Contender, type ContenderName, contenderNames, contenders } from './contenders.js';
import { packageFile } from './paths.js';
import { smallestBody } from './specimen.js';

/** Variants of our app that import another client. */
const variants = {
  /** Generated from the whole contract. */
  whole: `import { createClient } from '../whole/client.js';`,
  /** The client of the built package. */
  published: `import { createPartnerApi as createClient } from '${packageFile}';`,
};

export type AppName = ContenderName | keyof typeof variants;

/** A contender's app, ready to run. */
export interface RunningApp {
  /** Makes one call and handles it as the app does. Returns the data, or the code of the error. */
  call(): Promise<unknown>;
  /** Makes one call. Returns or throws the same as the contender. */
  raw(): Promise<{ data?: unknown; error?: unknown }>;
}

/**
 * Writes every app twice: into `app/` as a user would write it, and bundled into `run/`, where its calls are exported
 * and send `body`.
 */
export async function writeApps(dir: string, body: string): Promise<void> {
  mkdirSync(join(dir, 'app'));
  mkdirSync(join(dir, 'run'));
  for (const name of contenderNames) {
    writeApp(dir, name, contenders[name]);
    await writeRunningApp(dir, name, contenders[name], body);
  }
  for (const [name, imports] of Object.entries(variants))
    writeApp(dir, name, { ...contenders.ours, imports });
}

function writeApp(dir: string, name: string, contender: Contender): void {
  const text = `${start(contender, smallestBody)} ${exchange(contender, (what) => `console.log(${what});`)}`;
  writeFileSync(join(dir, 'app', `${name}.ts`), text);
}

async function writeRunningApp(dir: string, name: string, contender: Contender, body: string): Promise<void> {
  const source = join(dir, 'run', `${name}.ts`);
  writeFileSync(
    source,
    `${start(contender, body)}
    export async function call() { ${exchange(contender, (what) => `return ${what};`)} }
    export async function raw() { ${contender.call} return ${contender.gives}; }`,
  );
  await bundle(source, join(dir, 'run', `${name}.cjs`), ['--platform=node', '--format=cjs']);
}

function start({ imports, setup }: Contender, body: string): string {
  return `${imports} const baseUrl = '${baseUrl}', apiKey = 'key', body = ${body}; ${setup}`;
}

function exchange({ call, shows, catches }: Contender, show: (what: string) => string): string {
  const block = `${call} ${show(shows)}`;
  return catches ? `try { ${block} } catch (error) { ${show(catches)} }` : block;
}

let copies = 0;

/** Loads a new copy of an app that calls `address`. It is CommonJS, because Node loads that directly, without jiti. */
export function loadApp(dir: string, name: ContenderName, address: string): RunningApp {
  const text = readFileSync(join(dir, 'run', `${name}.cjs`), 'utf8');
  const copy = join(dir, 'run', `${name}.${++copies}.cjs`);
  writeFileSync(copy, text.replaceAll(baseUrl, address));
  return createRequire(import.meta.url)(copy);
}
