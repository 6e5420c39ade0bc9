import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { outcomeOf } from '../../scripts/cli/runProcess.js';
import { bundleContract } from '../../scripts/contract/loadContract.js';
import type { Observation } from '../../scripts/observe/finding.js';
import { observeFiles } from '../../scripts/observe/observe.js';
import { patchOf } from '../../scripts/observe/patch/patchOf.js';
import { exitCodeOf } from '../../scripts/observe/report/exitCodeOf.js';
import { formats } from '../../scripts/observe/report/formats.js';
import { contract, operations } from '../support/contract/contract.js';
import { atEndOfFile } from '../support/runner/atEndOfFile.js';
import { sightingsIn } from './canaries.js';
import { isAboutEvents } from './differences/difference.js';
import { plantedDifferences } from './differences/plantedDifferences.js';
import { type ObservedStory, observedStory, partner } from './observedStory.js';
import { scoreOf } from './scoreOf.js';

const ways = ['a HAR', 'the proxy', 'recordFetch()'] as const;

interface Told {
  story: ObservedStory;
  files: { har: string; lines: string };
  seen: Record<(typeof ways)[number], Observation>;
}

let folder: string;
let right: Told;
let wrong: Told;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'observe-'));
  atEndOfFile(() => rm(folder, { recursive: true }));
  right = await tell('right', () => []);
  wrong = await tell('wrong', plantedDifferences);
}, 180_000);

async function tell(name: string, plant: Parameters<typeof observedStory>[0]): Promise<Told> {
  const story = await observedStory(plant);
  const files = { har: join(folder, `${name}.har`), lines: join(folder, `${name}.jsonl`) };
  await writeFile(files.har, JSON.stringify(story.har));
  await writeFile(files.lines, story.lines.join(''));
  const seen = {
    'a HAR': await read(files.har),
    'the proxy': story.proxied,
    'recordFetch()': await read(files.lines),
  };
  return { story, files, seen };
}

function read(file: string): Promise<Observation> {
  const options = {
    files: [file],
    openapi: [],
    webhooks: { url: new URL(partner), environment: 'testing' },
    servers: [],
  };
  return observeFiles(contract, options, '2026-11-26');
}

/** The differences that can be seen in this way: a `fetch` sees no webhooks. */
function visible(way: (typeof ways)[number]) {
  const { differences } = wrong.story;
  return way === 'recordFetch()'
    ? differences.filter((difference) => !isAboutEvents(difference))
    : differences;
}

describe.each(ways)('by %s', (way) => {
  test('every difference of a wrong service is named once, and none is invented', () => {
    const { findings } = wrong.seen[way];
    const { named, missed, invented, precision, recall } = scoreOf(findings, visible(way));
    console.table([
      {
        way,
        differences: visible(way).length,
        named,
        missed: missed.length,
        invented: invented.length,
        precision,
        recall,
      },
    ]);
    expect({ missed, invented }).toEqual({ missed: [], invented: [] });
    expect({ precision, recall }).toEqual({ precision: 1, recall: 1 });
    expect(exitCodeOf(wrong.seen[way])).toBe(1);
  });

  test('the mock as it is has no difference, and confirms what the contract assumes', () => {
    const { findings, assumptions, unconfirmed, unread } = right.seen[way];
    expect(findings).toEqual([]);
    expect(unread).toEqual([]);
    expect(assumptions.filter(({ verdict }) => verdict === 'refuted')).toEqual([]);
    expect(assumptions.filter(({ verdict }) => verdict === 'confirmed').length).toBeGreaterThan(30);
    expect(unconfirmed.length).toBeGreaterThan(10);
    expect(exitCodeOf(right.seen[way])).toBe(0);
  });

  test('every success and every error code of the contract is in what the ledger gets', () => {
    const { answers } = right.seen[way];
    const seen = answers.map(({ operationId, status, code = '' }) => `${operationId} ${status} ${code}`);
    const expected = operations.flatMap(({ id, responses }) =>
      responses.flatMap(({ status, success, errors }) =>
        success
          ? [`${id} ${status.replace('XX', '00')} `]
          : errors
              // A complete request does not get the error for a missing field.
              .filter(({ inBody, example }) => inBody && example['x-error']?.trigger?.when !== 'missingField')
              .map(({ code }) => `${id} ${status} ${code}`),
      ),
    );
    expect(seen).toEqual(expect.arrayContaining(expected));
  });

  test('all calls were read, and those to other hosts left out', () => {
    const { calls, webhooks, leftOut } = wrong.seen[way];
    expect(calls).toBe(wrong.story.calls);
    expect(webhooks).toBe(way === 'recordFetch()' ? 0 : wrong.story.events);
    // Some webhooks have the same fields and no known path, so nobody can tell which of them it is.
    const reasons = Object.keys(leftOut).filter(
      (reason) => reason !== 'webhook that fits several of the contract',
    );
    expect(reasons).toEqual(way === 'a HAR' ? ['another host'] : []);
  });

  test('each finding says when and in which environment it was seen', () => {
    const { findings } = wrong.seen[way];
    const ofCalls = findings.filter(({ subject }) => !('webhook' in subject));
    const environments = new Set(ofCalls.flatMap((found) => Object.keys(found.environments)));
    expect([...environments]).toEqual([way === 'the proxy' ? 'local' : 'testing']);
    const days = ofCalls.flatMap(({ first, last }) => [first, last]).sort();
    if (way === 'a HAR') expect([days[0], days.at(-1)]).toEqual(['2026-11-24', '2026-11-25']);
    else expect(new Set(days).size).toBeLessThan(3);
  });

  test.each(Object.keys(formats) as (keyof typeof formats)[])(
    'no canary is in the output as %s',
    (format) => {
      for (const { seen } of [right, wrong]) expect(sightingsIn(formats[format](seen[way]))).toEqual([]);
    },
  );

  test('no canary is in the patch', async () => {
    const { patch, leftToYou } = await patchOf(await bundleContract(), wrong.seen[way]);
    // What was seen on this machine alone is no evidence.
    if (way === 'the proxy') expect(patch).toBeUndefined();
    else expect(patch).toContain('+++');
    expect(sightingsIn(`${patch}\n${leftToYou.join('\n')}`)).toEqual([]);
  });
});

test('at least two differences of each kind are planted', () => {
  const counts = new Map<string, number>();
  for (const { findings } of wrong.story.differences)
    for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  // The contract has one operation that needs no key, and any number of unknown webhooks is one finding.
  expect([...counts].filter(([kind, count]) => count < 2 && kind !== 'webhook')).toEqual([]);
  expect(wrong.story.differences.length).toBeGreaterThan(50);
});

test('no canary is in the lines of the recorder or of the proxy, although the traffic is full of them', () => {
  for (const { story } of [right, wrong]) {
    expect(sightingsIn(JSON.stringify(story.har, null, 1)).length).toBeGreaterThan(5000);
    expect(sightingsIn(story.lines.join(''))).toEqual([]);
    expect(sightingsIn(story.printed.join('\n'))).toEqual([]);
  }
});

describe('no canary is in what is said of a file', () => {
  const broken: [name: string, change: (text: string) => string][] = [
    ['that breaks off', (text) => text.slice(0, text.length * 0.7)],
    ['with a broken entry', (text) => text.replace(/"sk_live/g, 'sk_live')],
    ['that is no HAR', (text) => text.slice(text.indexOf('Quillon'))],
    ['whose lines break off', () => wrong.story.lines.join('').slice(0, -30)],
    [
      'with lines of something else',
      (text) => `${wrong.story.lines.slice(0, 3).join('')}${text.slice(0, 900)}\n`,
    ],
    [
      'whose entries have other types',
      (text) =>
        text.replace(/"status":\d+/g, '"status":"Quillon"').replace(/"url":"[^"]*/g, '"url":"quillon'),
    ],
  ];

  test.each(broken)('%s', async (_, change) => {
    const file = join(folder, 'broken');
    await writeFile(file, change(JSON.stringify(wrong.story.har)));
    const said = await read(file).then(
      (observation) =>
        Object.values(formats)
          .map((format) => format(observation))
          .join('\n'),
      (error: Error) => `${error.message}\n${inspect(error, { depth: 9, showHidden: true })}`,
    );
    expect(said).not.toBe('');
    expect(sightingsIn(said)).toEqual([]);
  });
});

describe('the command', () => {
  const observe = (...args: string[]) => outcomeOf('node', ['scripts/run.js', 'scripts/observe.ts', ...args]);

  test('ends with 0, 1 or 2, and tells no canary', async () => {
    const outcomes = await Promise.all([
      observe(right.files.har, right.files.lines, '--webhooks', partner),
      observe(wrong.files.lines, '--format', 'json'),
      observe(join(folder, 'there-is-none.har')),
    ]);
    expect(outcomes.map(({ exitCode }) => exitCode)).toEqual([0, 1, 2]);
    expect(JSON.parse(outcomes[1]?.stdout ?? '')).toMatchObject({
      findings: wrong.seen['recordFetch()'].findings,
    });
    for (const { stdout, stderr } of outcomes) expect(sightingsIn(stdout + stderr)).toEqual([]);
  }, 90_000);
});
