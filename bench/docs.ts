// `npm run bench:docs`: compares with other tools for the same description how fast a reference page loads, and how many
// clicks and how much scrolling it takes to find or do something.
// `-- --json` prints JSON.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startChromium } from '../test/support/browser/startChromium.js';
import { compare } from './client/compare.js';
import { peers } from './docs/peers.js';
import { startDocsServer } from './docs/server.js';
import { factsOf } from './docs/tasks/factsOf.js';
import { measureScrolling, measureTasks } from './docs/tasks/measureTasks.js';
import { ours } from './docs/tasks/ours.js';
import { redoc } from './docs/tasks/redoc.js';
import { scalar } from './docs/tasks/scalar.js';
import type { Ways } from './docs/tasks/tasks.js';
import { behind, taskTable } from './docs/taskTable.js';
import { visit } from './docs/visit.js';

const { json, rounds } = parseArgs({
  options: { json: { type: 'boolean' }, rounds: { type: 'string', default: '7' } },
}).values;

const description = JSON.parse(
  readFileSync(fileURLToPath(new URL('../generated/openapi.json', import.meta.url)), 'utf8'),
);
const [first] = Object.values<{ post: { operationId: string; description: string; tags: string[] } }>(
  description.paths,
);
const {
  operationId,
  description: text,
  tags,
} = first?.post ?? { operationId: '', description: '', tags: [] };
const names = ['redoc2', 'ours', 'redoc3', 'elements', 'scalar'] as const;
const path = (name: (typeof names)[number]) =>
  name === 'ours'
    ? `/reference/operations/${operationId}`
    : `/${name}${peers[name].hash(tags[0] ?? '', operationId)}`;

const folder = mkdtempSync(join(tmpdir(), 'bench-docs-'));
const browser = await startChromium(folder);
const server = await startDocsServer();
const [sentence = ''] = text.split('.');
const pages = await compare(names, Number(rounds), async (name) => ({
  ...(await visit(browser, server.url + path(name), sentence)),
}));
const facts = factsOf(description);
const onOnePage = async (name: 'redoc2' | 'scalar', ways: Ways) => ({
  ...(await measureTasks(browser, `${server.url}/${name}`, ways, facts)),
  byScrolling: await measureScrolling(browser, `${server.url}/${name}`, facts),
});
const tasks = {
  'this site': await measureTasks(browser, `${server.url}/`, ours, facts),
  [peers.redoc2.label]: await onOnePage('redoc2', redoc),
  [peers.scalar.label]: await onOnePage('scalar', scalar),
};
await browser.close();
server.close();
rmSync(folder, { recursive: true });

if (json) console.log(JSON.stringify({ pages, tasks, behind: behind(tasks) }, null, 2));
else {
  const cell = (text: string) => text.padStart(20);
  const heads = ['first paint, ms', 'readable, ms', 'JavaScript, kB gzip', 'layout shift'];
  console.log(`${''.padEnd(12)}${heads.map(cell).join('')}`);
  for (const name of names) {
    const label = name === 'ours' ? 'this site' : peers[name].label;
    const { firstPaintMs, readableMs, scriptKb, layoutShift } = pages[name];
    const cells = [firstPaintMs, readableMs, scriptKb].map(({ median, ratioTo }) =>
      cell(`${median.toFixed(0)} (${ratioTo.redoc2.toFixed(2)})`),
    );
    console.log(label.padEnd(12) + cells.join('') + cell(layoutShift.median.toFixed(3)));
  }
  console.log(
    `Node ${process.version}. Medians; in brackets the median ratio to Redoc 2 in the same round.\n`,
  );
  console.log(taskTable(tasks, facts));
}
