// `npm run bench`: compares the costs of the client with those of other clients for the same description.
// `-- --json` prints one JSON object instead of the tables.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeApps, writeReadingApps, writeRunningApps } from './client/apps.js';
import { observeBehaviour } from './client/behaviour.js';
import { measureCpu } from './client/cpu.js';
import { generateClients, generateOurs } from './client/generateClients.js';
import { observeHugeAnswer } from './client/hugeAnswer.js';
import { measureImports } from './client/imports.js';
import { measureInstantiations } from './client/instantiations.js';
import { measureLoopback } from './client/loopback.js';
import { measureMaking } from './client/making.js';
import { modules } from './client/paths.js';
import { observeRepeats } from './client/repeats.js';
import type { Report } from './client/report.js';
import { measureSizes } from './client/size.js';
import { specimen } from './client/specimen.js';
import { subjects } from './client/subjects.js';
import { tables } from './client/tables/tables.js';

const { json } = parseArgs({ options: { json: { type: 'boolean' } } }).values;
const dir = mkdtempSync(join(tmpdir(), 'bench-client-'));
const readingDir = join(dir, 'reading');

try {
  symlinkSync(modules, join(dir, 'node_modules'), 'dir');
  mkdirSync(readingDir);
  const { one, read, whole, operations, body, answers } = specimen();
  await generateClients(dir, one);
  await generateOurs(dir, 'whole', whole);
  await generateClients(readingDir, read);
  writeApps(dir);
  await writeRunningApps(dir, body);
  await writeReadingApps(readingDir);

  const report: Report = {
    subjects: subjects(),
    size: await measureSizes(dir, operations),
    instantiations: await measureInstantiations(dir),
    cpu: { ok: await measureCpu(dir, answers.ok), error: await measureCpu(dir, answers.error) },
    loopback: await measureLoopback(dir, answers.ok, 41),
    loopback20ms: await measureLoopback(dir, answers.ok, 5, 20),
    imports: await measureImports(),
    making: await measureMaking(dir, answers.ok),
    behaviour: await observeBehaviour(dir, answers.ok),
    repeats: await observeRepeats(dir, readingDir, answers),
    hugeAnswer: await observeHugeAnswer(dir, answers.ok),
  };
  console.log(json ? JSON.stringify(report, null, 2) : tables(report));
} finally {
  rmSync(dir, { recursive: true, force: true });
}
