// `npm run bench:mock`: compares the mock with Prism's own server for the same description. `-- --json` prints JSON.
import { parseArgs } from 'node:util';
import { compare } from './client/compare.js';
import { contenderNames, contenders } from './mock/contenders.js';
import { measureInProcess } from './mock/inProcess.js';
import { startServer } from './mock/server.js';
import { measureStandstill } from './mock/standstill.js';
import { measureThroughput } from './mock/throughput.js';

const { json } = parseArgs({ options: { json: { type: 'boolean' } } }).values;

const firstAnswer = await compare(contenderNames, 11, async (name) => {
  const server = await startServer(name);
  await server.stop();
  return { milliseconds: server.firstAnswerMs };
});
const throughput = await measureThroughput(9, 'oneOperation');
const story = await measureThroughput(9, 'story');
const inProcess = await measureInProcess(21);
const standstill = await measureStandstill('ours');

if (json) console.log(JSON.stringify({ firstAnswer, throughput, story, inProcess, standstill }, null, 2));
else {
  for (const name of contenderNames) {
    const { requestsPerSecond: rate } = throughput[name];
    const { milliseconds: first } = firstAnswer[name];
    console.log(contenders[name].label);
    console.log(
      `  requests per second  ${rate.median.toFixed(0).padStart(6)}  ratio ${rate.ratioTo.prismCli.toFixed(2)}`,
    );
    const { requestsPerSecond: ofStory } = story[name];
    console.log(
      `  … of a story         ${ofStory.median.toFixed(0).padStart(6)}  ratio ${ofStory.ratioTo.prismCli.toFixed(2)}`,
    );
    console.log(
      `  first answer, ms     ${first.median.toFixed(0).padStart(6)}  ratio ${first.ratioTo.prismCli.toFixed(2)}`,
    );
  }
  const { http, inProcess: within } = inProcess;
  console.log('createMockFetch(), µs per call, compared with a call to the HTTP mock');
  console.log(
    `  ${within.microseconds.median.toFixed(1)} compared with ${http.microseconds.median.toFixed(1)}: ` +
      `${(1 / within.microseconds.ratioTo.http).toFixed(1)} times as fast`,
  );
  console.log('How long another caller waits while the mock reads, ms');
  for (const [what, wait] of Object.entries(standstill))
    console.log(`  ${what.padEnd(34)} ${wait.toFixed(0)}`);
  console.log(
    `Node ${process.version}. Medians. A ratio is the median of the ratios to the first server in the same round.`,
  );
}
