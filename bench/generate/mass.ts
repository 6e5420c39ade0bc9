import { type ChildProcess, spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Attempt } from './attempt.js';
import { descriptions } from './descriptions.js';
import type { Bench } from './measure.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** How long one description may take. */
const limit = 180_000;

/** Tries `generate` on the descriptions that npm packages hold, and compares its costs on the three largest. */
export async function mass(bench: Bench): Promise<void> {
  const specs = descriptions();
  const attempts = await attemptAll(specs, bench.dir);
  report(attempts);
  const largest = specs.toSorted((a, b) => statSync(b).size - statSync(a).size).slice(0, 3);
  for (const spec of largest) console.log(`${nameOf(spec)}: ${await bench.compare(spec, 3)}`);
}

function nameOf(spec: string): string {
  return spec.split('/node_modules/').at(-1) ?? spec;
}

/** Returns the first line of what is wrong. */
function problemOf({ refused, crashed, compiled }: Attempt): string | undefined {
  const [first = ''] = (refused ?? compiled ?? '').split('\n');
  if (refused === undefined) return compiled ? `does not compile: ${first}` : undefined;
  return `${crashed ? 'ended with an error' : 'refused'}: ${refused.split('\n').slice(0, 2).join(' ').slice(0, 300)}`;
}

function report(attempts: readonly Attempt[]): void {
  const generated = attempts.filter(({ refused }) => refused === undefined);
  const count = (select: (attempt: Attempt) => unknown) => attempts.filter(select).length;
  const operations = generated.reduce((sum, attempt) => sum + (attempt.operations ?? 0), 0);
  const kinds = new Map<string, Set<string>>();
  const without = new Set<string>();
  for (const { spec, leftOut = '' } of generated) {
    let title = '';
    for (const line of leftOut.split('\n')) {
      if (!line.startsWith('  ')) title = kindOf(line);
      else {
        const found = kinds.get(title) ?? new Set();
        kinds.set(title, found.add(`${spec}${line}`));
        if (title.startsWith('Left out:')) without.add(`${spec}${line}`);
      }
    }
  }
  console.log(
    `${attempts.length} descriptions: ${generated.length} generated, ${count(({ compiled }) => compiled === '')} compile, ${count(({ refused, crashed }) => refused !== undefined && !crashed)} refused, ${count(({ crashed }) => crashed)} ended with an error. ${operations} operations, ${without.size} of them left out.`,
  );
  for (const [kind, found] of [...kinds].sort(([, a], [, b]) => b.size - a.size))
    console.log(`  ${found.size} operations: ${kind}`);
}

/** Returns what was left out without the names of the description. */
function kindOf(title: string): string {
  return title
    .replace(/"[^"]*"/g, '…')
    .replace(/(answers as|a body as|asks for|cannot read) .*?(?=: the client|$|, and it)/g, '$1 …')
    .replace(/security schemes .*(?=, which)/, 'security schemes …');
}

/** Tries every description in a process that stays, until one hangs or ends it. Prints a line for each failure. */
async function attemptAll(specs: readonly string[], dir: string): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  let worker: Worker | undefined;
  for (const spec of specs) {
    worker ??= new Worker(dir);
    const done = await worker.attempt(spec);
    if (!done) worker = undefined;
    const attempt = done ?? { spec, refused: 'It took too long, or too much memory.', crashed: true };
    const problem = problemOf(attempt);
    if (problem) console.log(`${nameOf(spec)}: ${problem}`);
    attempts.push(attempt);
  }
  worker?.end();
  return attempts;
}

class Worker {
  private readonly process: ChildProcess;
  private readonly lines: AsyncIterator<string>;

  constructor(dir: string) {
    this.process = spawn(process.execPath, ['scripts/run.js', 'bench/generate/attempt.ts', dir], {
      cwd: root,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const { stdin, stdout } = this.process;
    // The process may have ended.
    stdin?.on('error', () => {});
    this.lines = createInterface({ input: stdout as NonNullable<typeof stdout> })[Symbol.asyncIterator]();
  }

  /** Returns undefined if the process had to be ended, or has ended. */
  async attempt(spec: string): Promise<Attempt | undefined> {
    const timer = setTimeout(() => this.process.kill('SIGKILL'), limit);
    this.process.stdin?.write(`${spec}\n`);
    const { value, done } = await this.lines.next();
    clearTimeout(timer);
    return done ? undefined : JSON.parse(value);
  }

  end(): void {
    this.process.stdin?.end();
  }
}
