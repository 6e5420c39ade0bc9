import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProcess } from '../../scripts/cli/runProcess.js';
import { median } from '../median.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Cost {
  seconds: number;
  megabytes: number;
}

/** A folder with the installed packages, and what is needed to measure a process. */
export class Bench {
  readonly dir = mkdtempSync(join(tmpdir(), 'bench-generate-'));
  private readonly preload = join(this.dir, 'memory.cjs');

  constructor() {
    writeFileSync(
      this.preload,
      'process.on("exit", () => require("fs").appendFileSync(process.env.BENCH_MEMORY, process.resourceUsage().maxRSS + "\\n"))',
    );
    symlinkSync(join(root, 'node_modules'), join(this.dir, 'node_modules'), 'dir');
  }

  /** Compares `generate` with openapi-typescript on a description, in turns. Returns a line with the medians. */
  async compare(spec: string, runs: number): Promise<string> {
    const ours: Cost[] = [];
    const theirs: Cost[] = [];
    for (let run = 0; run < runs; run++) {
      // Each is started as a user starts it. openapi-typescript runs in another folder: here it would use our redocly.yaml.
      const out = join(this.dir, 'out');
      ours.push(
        await this.measure('npm', ['run', '-s', 'generate', '--', '--spec', spec, '--out', out], root),
      );
      const types = join(this.dir, 'schema.ts');
      const args = ['--no-install', 'openapi-typescript', spec, '-o', types];
      theirs.push(await this.measure('npx', args, this.dir));
    }
    const of = (costs: Cost[], unit: keyof Cost) => median(costs.map((cost) => cost[unit]));
    const part = (unit: keyof Cost, digits: number) => {
      const [our, their] = [of(ours, unit), of(theirs, unit)];
      return `${our.toFixed(digits)} / ${their.toFixed(digits)} ${unit} = ${(our / their).toFixed(2)}`;
    };
    return `${part('seconds', 2)}, ${part('megabytes', 0)}`;
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }

  /** Runs a command, and measures its time and its memory. The memory is that of its largest process. */
  private async measure(command: string, args: string[], cwd: string): Promise<Cost> {
    const memory = join(this.dir, 'memory.txt');
    writeFileSync(memory, '');
    const start = performance.now();
    const env = { NODE_OPTIONS: `--require ${this.preload}`, BENCH_MEMORY: memory };
    await runProcess(command, args, { cwd, env });
    const seconds = (performance.now() - start) / 1000;
    const kilobytes = readFileSync(memory, 'utf8').trim().split('\n').map(Number);
    return { seconds, megabytes: Math.max(...kilobytes) / 1024 };
  }
}
