// `npm run bench:observe`: compares `npm run observe` with `redocly drift` on the same traffic, and measures what the proxy
// adds to a call. `-- --json` prints JSON.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inTemporaryFolder } from '../scripts/cli/inTemporaryFolder.js';
import { textTable } from '../src/shared/textTable.js';
import { writeBigHar } from '../test/observe/bigHar.js';
import { sightingsIn } from '../test/observe/canaries.js';
import { isAboutEvents } from '../test/observe/differences/difference.js';
import { plantedDifferences } from '../test/observe/differences/plantedDifferences.js';
import { observedStory, partner, stage } from '../test/observe/observedStory.js';
import { scoreOf } from '../test/observe/scoreOf.js';
import { cleanUp } from '../test/support/runner/atEndOfFile.js';
import { drift, observe } from './observe/contenders.js';
import { driftScore } from './observe/driftScore.js';
import type { Measured } from './observe/measured.js';
import { measureProxy } from './observe/proxyLatency.js';

const { json } = parseArgs({ options: { json: { type: 'boolean' } } }).values;

const result = await inTemporaryFolder(async (folder) => {
  const { differences, har } = await observedStory(plantedDifferences);
  await cleanUp();
  const file = join(folder, 'wrong.har');
  writeFileSync(file, JSON.stringify(har));
  const ours = await observe(folder, file, partner);
  const theirs = await drift(folder, file, stage);
  const found = scoreOf(ours.observation.findings, differences);
  const missed = [...new Set(found.missed.map(({ name }) => name))];
  const drifted = driftScore(theirs.problems, differences);

  const big = join(folder, 'big.har');
  await writeBigHar(big, 100e6);
  const oursOnBig = await observe(folder, big, partner);
  const theirsOnBig = await drift(folder, big, stage);

  const cost = ({ seconds, cpuSeconds, megabytes }: Measured) => ({ seconds, cpuSeconds, megabytes });
  return {
    differences: differences.length,
    ofWebhooks: differences.filter(isAboutEvents).length,
    observe: {
      named: differences.length - missed.length,
      missed,
      invented: found.invented.length,
      canaries: sightingsIn(ours.stdout + ours.stderr).length,
      ...cost(ours),
    },
    drift: {
      named: drifted.named.length,
      missed: drifted.missed,
      invented: drifted.invented.length,
      canaries: sightingsIn(theirs.report + theirs.stdout + theirs.stderr).length,
      ...cost(theirs),
    },
    on100MB: { observe: cost(oursOnBig), drift: cost(theirsOnBig) },
    proxy: await measureProxy(1000),
  };
});

if (json) console.log(JSON.stringify(result, null, 2));
else {
  const { observe: ours, drift: theirs, on100MB, proxy } = result;
  const row = (name: string, of: (found: typeof ours | typeof theirs) => number, digits = 0) => [
    name,
    of(ours).toFixed(digits),
    of(theirs).toFixed(digits),
  ];
  const rows = [
    row('differences named', ({ named }) => named),
    row('differences missed', ({ missed }) => missed.length),
    row('differences invented', ({ invented }) => invented),
    row('lines with personal data', ({ canaries }) => canaries),
    row('seconds', ({ seconds }) => seconds, 1),
    ['seconds for 100 MB', on100MB.observe.seconds.toFixed(1), on100MB.drift.seconds.toFixed(1)],
    ['seconds of CPU for 100 MB', on100MB.observe.cpuSeconds.toFixed(1), on100MB.drift.cpuSeconds.toFixed(1)],
    [
      'memory for 100 MB',
      `${on100MB.observe.megabytes.toFixed(0)} MB`,
      `${on100MB.drift.megabytes.toFixed(0)} MB`,
    ],
  ];
  console.log(`A service with ${result.differences} differences, ${result.ofWebhooks} of them in webhooks`);
  console.log(textTable(['', 'npm run observe', 'redocly drift'], rows).join('\n'));
  console.log('\nMissed by redocly drift:');
  for (const name of theirs.missed) console.log(`  ${name}`);
  console.log(
    `\nA call to the mock takes ${proxy.direct.toFixed(2)} ms, through the proxy ${proxy.proxied.toFixed(2)} ms: ` +
      `${proxy.added.toFixed(2)} ms more. Medians.`,
  );
}
