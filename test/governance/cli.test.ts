import { copyFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runRedocly } from '../support/redocly/runRedocly.js';
import { temporaryFolder } from '../support/repository/copy.js';

test('Redocly CLI accepts the published description under its recommended rules', async () => {
  const dir = temporaryFolder();
  copyFileSync('generated/openapi.yaml', `${dir}/openapi.yaml`);
  const args = [
    'lint',
    'openapi.yaml',
    '--extends',
    'recommended-strict',
    '--skip-rule',
    'info-license',
    '--format',
    'json',
  ];
  const { exitCode, stdout } = await runRedocly(args, { cwd: dir });
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ totals: { errors: 0, warnings: 0 } });
});

test('Redocly CLI accepts the source and the bundle under the rules of this repository', async () => {
  const { exitCode, stdout } = await runRedocly(['lint', 'source', 'bundle', '--format', 'json']);
  expect(exitCode).toBe(0);
  // One summary for the source, one for the bundle.
  expect(stdout.match(/"errors": 0,\s+"warnings": 0/g)).toHaveLength(2);
});
