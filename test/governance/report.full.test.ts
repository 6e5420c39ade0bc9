import { expect, test } from 'vitest';
import { gitCopyOfRepository } from '../support/repository/gitCopyOfRepository.js';

test('reports how a change affects the contract, the coverage, the assumptions and the package size', async () => {
  const copy = await gitCopyOfRepository();
  copy.edit('scripts/generate/package/README.md', '## License', `${'Longer. '.repeat(1000)}\n\n## License`);
  copy.edit(
    'openapi/components/schemas/AddUserVerificationResponse.yaml',
    'properties:\n',
    'properties:\n  note:\n    type: string\n    description: A note.\n    x-assumption:\n      reason: It is made up for a test.\n      confidence: low\n',
  );
  const { exitCode, stdout } = await copy.script('report', 'main');
  expect(exitCode).toBe(0);
  expect(stdout.match(/^## .*/gm)).toEqual([
    '## Contract',
    '## Coverage of the portal',
    '## Open assumptions',
    '## Ledger',
    '## Size of the package',
  ]);
  expect(stdout).toMatch(/^Contract, main \(.*\) to working tree \(.*\): minor/m);
  expect(stdout).toContain('| minor |  | Field `note` was added.');
  expect(stdout).toContain('/properties/note`: It is made up for a test.');
  expect(stdout).toMatch(/^\| unpacked, bytes \| [\d,]+ \(\+\d,\d{3}\) \|$/m);
  expect(await copy.git('worktree', 'list')).not.toContain('base');
}, 120_000);
