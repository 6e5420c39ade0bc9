import { readdirSync, readFileSync } from 'node:fs';
import { parseYaml } from '@redocly/openapi-core';
import { expect, test } from 'vitest';

const files = [
  ...['README.md', 'CONTRIBUTING.md', 'RELEASING.md', 'openapi/README.md'],
  '.ci/run',
  '.github/pull_request_template.md',
  ...readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`),
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

test.each(files)('every npm script that %s names exists', (file) => {
  const text = readFileSync(file, 'utf8');
  const named = [...text.matchAll(/npm run (?:-s )?([a-z:-]+)/g)].map(([, name]) => name);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
});

test.each(files.filter((file) => file.endsWith('.yml')))(
  'every job of %s has steps and a time limit',
  (file) => {
    const { jobs } = parseYaml(readFileSync(file, 'utf8')) as { jobs: Record<string, object> };
    for (const job of Object.values(jobs))
      expect(job).toMatchObject({ steps: expect.any(Array), 'timeout-minutes': expect.any(Number) });
  },
);

test('CONTRIBUTING lists every command', () => {
  const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
  const listed = [...contributing.matchAll(/^\| `npm (?:run )?([a-z:-]+)/gm)].map(([, name]) => name);
  // npm runs these by itself.
  const byNpm = ['prepack', 'postpack', 'postpublish'];
  expect(listed.sort()).toEqual(
    Object.keys(scripts)
      .filter((name) => !byNpm.includes(name))
      .sort(),
  );
});

test.each(files.filter((file) => file.endsWith('.yml')))(
  '%s pins every action to a commit, leaves no credentials behind and runs no install scripts',
  (file) => {
    const text = readFileSync(file, 'utf8');
    const actions = text.match(/uses: .*/g) ?? [];
    for (const action of actions) expect(action).toMatch(/^uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    const { jobs } = parseYaml(text) as { jobs: Record<string, { steps: WorkflowStep[] }> };
    for (const { uses = '', run = '', with: options } of Object.values(jobs).flatMap(({ steps }) => steps)) {
      if (uses.startsWith('actions/checkout@')) expect(options?.['persist-credentials']).toBe(false);
      if (/\bnpm (ci|install|pack|publish)\b/.test(run)) expect(run).toContain('--ignore-scripts');
    }
  },
);

interface WorkflowStep {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
