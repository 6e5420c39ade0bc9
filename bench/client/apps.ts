import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundle } from './bundle.js';
import { baseUrl, type Contender } from './contenders/contender.js';
import { contenderNames, contenders } from './contenders/contenders.js';
import { smallestBody } from './specimen.js';
import { type AppName, appNames, apps } from './variants.js';

/** An app, ready to run. */
export interface RunningApp {
  /** Makes one call and handles it as the app does. Returns the data, or the code of the error. */
  call(): Promise<unknown>;
  /** Makes one call. Returns or throws the same as the client. */
  raw(): Promise<{ data?: unknown; error?: unknown }>;
  /** Makes a client, if the app has one to make. */
  makeClient(): unknown;
}

/** Writes every app as a user would write it, into `app/`. */
export function writeApps(dir: string): void {
  mkdirSync(join(dir, 'app'));
  for (const name of appNames) {
    const app = apps[name];
    const text = `${start(app, smallestBody)} ${exchange(app, (what) => `console.log(${what});`)}`;
    writeFileSync(join(dir, 'app', `${name}.ts`), text);
  }
}

/** Bundles the apps whose calls are measured, into `run/`. There, the parts of an app are exported and send `body`. */
export async function writeRunningApps(dir: string, body: string): Promise<void> {
  mkdirSync(join(dir, 'run'));
  for (const name of [...contenderNames, 'published'] as const) {
    await writeRunningApp(dir, name, apps[name], body);
  }
}

/** Like {@link writeRunningApps}, for apps that call an operation that only reads. */
export async function writeReadingApps(dir: string): Promise<void> {
  mkdirSync(join(dir, 'run'));
  for (const name of contenderNames) {
    const { read, perTenant: _, ...contender } = contenders[name];
    await writeRunningApp(dir, name, { ...contender, ...read, read }, '{}');
  }
}

async function writeRunningApp(dir: string, name: string, app: Contender, body: string): Promise<void> {
  const { perTenant = { client: 'undefined' }, call, gives } = app;
  const source = join(dir, 'run', `${name}.ts`);
  writeFileSync(
    source,
    `${perTenant.imports ?? ''} ${start(app, body)}
    export async function call() { ${exchange(app, (what) => `return ${what};`)} }
    export async function raw() { ${call} return ${gives}; }
    export function makeClient() { return ${perTenant.client}; }`,
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

/** Writes a new copy of a running app that calls `address`. Returns its file. */
export function copyApp(dir: string, name: AppName, address: string): string {
  const text = readFileSync(join(dir, 'run', `${name}.cjs`), 'utf8');
  const copy = join(dir, 'run', `${name}.${++copies}.cjs`);
  writeFileSync(copy, text.replaceAll(baseUrl, address));
  return copy;
}

/** Loads a new copy of an app that calls `address`. It is CommonJS, which is loaded without waiting. */
export function loadApp(dir: string, name: AppName, address: string): RunningApp {
  return createRequire(import.meta.url)(copyApp(dir, name, address));
}
