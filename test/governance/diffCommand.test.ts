import { expect, test } from 'vitest';
import type { Impact } from '../../scripts/contract/impact.js';
import type { DiffReport } from '../../scripts/diff/diffReport.js';
import { formats } from '../../scripts/diff/formats.js';
import { checkVersions } from '../../scripts/release/versions/checkVersions.js';
import { gitCopyOfRepository } from '../support/repository/gitCopyOfRepository.js';
import { scriptHere } from '../support/repository/scriptHere.js';

const request = 'openapi/components/schemas/AddUserVerificationRequest.yaml';

test('compares the working tree with the last release, and fails until a changeset announces the change', async () => {
  const copy = await gitCopyOfRepository();
  const { git } = copy;
  await git('tag', 'v0.1.0');
  const line = lineOf(copy.read(request), 'riskLvl:');
  copy.edit(request, 'riskLvl:', 'riskLevel:');
  copy.edit('openapi/paths/v1_user_verification.yaml', 'riskLvl:', 'riskLevel:');
  const event = 'openapi/components/schemas/UserStatusEvent.yaml';
  const removed = lineOf(copy.read(event), 'x-extensible-enum:');
  copy.edit(event, '[ACTIVE]', '[BLOCKED]');
  // One description stands beside a `$ref`.
  const order = 'openapi/components/schemas/CreateOrderResponse.yaml';
  const explained = [
    { file: request, text: 'Number printed on the identity document.', field: 'documentNumber' },
    { file: order, text: 'Id of the order,', field: 'orderId' },
  ].map((explanation) => ({ ...explanation, line: lineOf(copy.read(explanation.file), explanation.text) }));
  for (const { file, text } of explained) copy.edit(file, text, 'Something else,');

  const unannounced = await scriptHere(copy.dir, 'diff', '--format', 'json', '--check-version');
  expect(unannounced.exitCode).toBe(1);
  expect(unannounced.stderr).toBe(
    'Changes of the contract since v0.1.0: major. But info.version is 0.1.0, and must be 0.2.0 or more; the ' +
      "package's version is 0.1.0, and must be 0.2.0 or more. Run `npx changeset` and choose minor; the release raises both " +
      'versions.\n',
  );
  const report: DiffReport = JSON.parse(unannounced.stdout);
  expect(report).toMatchObject({
    impact: 'major',
    base: { name: 'v0.1.0', contract: '0.1.0', package: '0.1.0' },
    revision: { name: 'working tree', contract: '0.1.0', package: '0.1.0' },
  });
  expect(report.changes).toContainEqual({
    impact: 'major',
    reason: 'Field `riskLevel` was called `riskLvl` before.',
    was: 'riskLvl',
    means: 'Apps that use `riskLvl` no longer find it.',
    breaks: ['source', 'wire'],
    uses: ['POST /v1/user/verification, request'],
    side: 'revision',
    pointer: '#/components/schemas/AddUserVerificationRequest/properties/riskLevel',
    file: request,
    line,
  });
  for (const { file, line, field } of explained) {
    const reason = `\`description\` of field \`${field}\` changed.`;
    expect(report.changes).toContainEqual(expect.objectContaining({ impact: 'patch', reason, file, line }));
  }
  // A removed value is listed with its place in the base.
  const row = `| webhook \`userStatus\`, delivery | \`v0.1.0:${event}:${removed}\` |`;
  expect(formats.markdown(report)).toContain(
    '| major | behaviour | `ACTIVE` is no longer among the known values.',
  );
  expect(formats.markdown(report)).toContain(row);

  copy.write(
    '.changeset/risk.md',
    '---\n"@p100/partner-api": minor\n---\n\nThe field is called `riskLevel`.\n',
  );
  const announced = await scriptHere(copy.dir, 'diff', 'v0.1.0', '--check-version');
  expect(announced).toMatchObject({ exitCode: 0, stderr: '' });
  expect(announced.stdout).toContain(
    [
      `major  ${request}:${line}`,
      'Field `riskLevel` was called `riskLvl` before. Apps that use `riskLvl` no longer find it.',
      'Breaks source and wire in POST /v1/user/verification, request',
      '#/components/schemas/AddUserVerificationRequest/properties/riskLevel\n',
    ].join('\n       '),
  );
}, 60_000);

type Raise = [impact: Impact, contract: string, packaged: string, planned: string | undefined];

function checkFrom123([impact, contract, packaged, planned]: Raise): void {
  const base = { name: 'v1.2.3', contract: '1.2.3', package: '1.2.3' };
  checkVersions({ impact, base, revision: { name: 'HEAD', contract, package: packaged } }, planned);
}

test.each<Raise>([
  ['none', '1.2.3', '1.2.3', undefined],
  ['patch', '1.2.4', '1.2.4', undefined],
  ['minor', '1.3.0', '1.3.0', undefined],
  ['major', '2.0.0', '2.0.0', undefined],
  ['major', '1.2.3', '1.2.3', '2.0.0'],
])('accepts a %s change from 1.2.3 to contract %s, package %s, planned package %s', (...raise) => {
  expect(() => checkFrom123(raise)).not.toThrow();
});

test.each<Raise>([
  ['patch', '1.2.3', '1.2.3', undefined],
  ['minor', '1.2.4', '1.3.0', undefined],
  ['minor', '1.3.0', '1.2.4', undefined],
  ['major', '1.3.0', '2.0.0', undefined],
  ['major', '1.2.3', '1.2.3', '1.3.0'],
  ['minor', '2.0.0', '1.3.0', undefined],
])('refuses a %s change from 1.2.3 to contract %s, package %s, planned package %s', (...raise) => {
  expect(() => checkFrom123(raise)).toThrow(`Changes of the contract since v1.2.3: ${raise[0]}. But `);
});

test('below 1.0.0, accepts a minor step for a major change, and 1.0.0 only for both versions', () => {
  const base = { name: 'v0.1.0', contract: '0.1.0', package: '0.1.0' };
  const check = (contract: string, planned: string) =>
    checkVersions({ impact: 'major', base, revision: { ...base, contract } }, planned);
  expect(() => check('0.1.0', '0.1.1')).toThrow('choose minor');
  expect(() => check('0.1.0', '0.2.0')).not.toThrow();
  expect(() => check('0.1.0', '1.0.0')).toThrow('To leave 0.x on purpose, set info.version to 1.0.0 too.');
  expect(() => check('1.0.0', '1.0.0')).not.toThrow();
});

test.each([
  [['no-such-ref'], 'no-such-ref is neither a git ref nor a file.'],
  [['package.json', 'generated/openapi.yaml'], 'package.json'],
  [['--format', 'xml'], 'There is no format xml.'],
  [['a', 'b', 'c'], 'Give at most two versions to compare, not 3.'],
])('refuses the arguments %j: %s', async (args, message) => {
  const { exitCode, stdout, stderr } = await scriptHere(process.cwd(), 'diff', ...args);
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/^\s+at /m);
});

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}
