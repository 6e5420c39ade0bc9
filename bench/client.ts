// `npm run bench`: compares the costs of the client with those of other clients for the same description.
// `-- --json` prints one JSON object instead of the tables.
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeApps } from './client/apps.js';
import { observeBehaviour } from './client/behaviour.js';
import { measureCpu } from './client/cpu.js';
import { generateClients } from './client/generateClients.js';
import { measureImports } from './client/imports.js';
import { measureInstantiations } from './client/instantiations.js';
import { measureLoopback } from './client/loopback.js';
import { modules } from './client/paths.js';
import type { Report } from './client/report.js';
import { measureSizes } from './client/size.js';
import { specimen } from './client/specimen.js';
import { subjects } from './client/subjects.js';
import { tables } from './client/tables.js';

const { json } = parseArgs({ options: { json: { type: 'boolean' } } }).values;
const dir = mkdtempSync(join(tmpdir(), 'bench-client-'));

try {
  symlinkSync(modules, join(dir, 'node_modules'), 'dir');
  const { one, whole, operations, body, answers } = specimen();
  await generateClients(dir, one, whole);
  await writeApps(dir, body);

  const report: Report = {
    subjects: subjects(),
    size: await measureSizes(dir, operations),
    instantiations: await measureInstantiations(dir),
    cpu: { ok: await measureCpu(dir, answers.ok), error: await measureCpu(dir, answers.error) },
    loopback: await measureLoopback(dir, answers.ok, 41),
    loopback20ms: await measureLoopback(dir, answers.ok, 5, 20),
    imports: await measureImports(),
    behaviour: await observeBehaviour(dir, answers.ok),
  };
  console.log(json ? JSON.stringify(report, null, 2) : tables(report));
} finally {
  rmSync(dir, { recursive: true, force: true });
}
