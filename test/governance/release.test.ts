import { expect, test } from 'vitest';
import { gitCopyOfRepository } from '../support/gitCopy.js';
import { scriptHere } from '../support/scriptHere.js';

test('versions and changelog move together, by what the changesets and the contract ask for', async () => {
  const copy = await gitCopyOfRepository();
  const { version } = JSON.parse(copy.read('package.json'));
  await copy.git('tag', `v${version}`);
  expect(await scriptHere(copy.dir, 'release')).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: `v${version} is released, and no changeset asks for more. Run \`npx changeset\`.\n`,
  });

  copy.edit(
    'openapi/components/schemas/AddUserVerificationResponse.yaml',
    'properties:\n',
    'properties:\n  note:\n    type: string\n    description: A note.\n',
  );
  copy.write('.changeset/note.md', '---\n"@p100/partner-api": minor\n---\n\nThe answer has a `note`.\n');
  expect(await scriptHere(copy.dir, 'release')).toMatchObject({
    exitCode: 1,
    stderr: 'Commit your changes, or put them away, first.\n',
  });

  expect(await copy.script('raiseVersions')).toMatchObject({ exitCode: 0 });
  const [major, minor] = version.split('.').map(Number);
  const next = `${major}.${minor + 1}.0`;
  expect(JSON.parse(copy.read('package.json')).version).toBe(next);
  expect(copy.read('openapi/openapi.yaml')).toContain(`\n  version: ${next}\n`);
  expect(copy.read('generated/client.ts')).toContain(`contractVersion = "${next}"`);
  expect(copy.read('CHANGELOG.md')).toMatch(
    new RegExp(
      `^# Changelog\n\n## ${next}\n\n### Minor Changes\n\n- .*The answer has a \`note\`\\.\n\n## ${version}\n`,
    ),
  );
  expect(await copy.git('status', '--porcelain', '.changeset')).toBe('');
}, 60_000);
