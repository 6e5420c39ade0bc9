import { expect, test } from 'vitest';
import { outcomeOf, runProcess } from '../../scripts/cli/runProcess.js';
import { UserError } from '../../scripts/cli/userError.js';

const node = (script: string) => ['--eval', script];

test('keeps characters that are split between two chunks of the output', async () => {
  const script =
    'const text = "a" + "\u00e9\u2026".repeat(60000); process.stdout.write(text); process.stderr.write(text)';
  const { stdout, stderr } = await outcomeOf(process.execPath, node(script));
  const text = `a${'\u00e9\u2026'.repeat(60_000)}`;
  expect([stdout === text, stderr === text]).toEqual([true, true]);
});

test('a failure says how the process ended, and what it printed', async () => {
  const script = 'console.error("no disk"); process.exit(3)';
  const failure = runProcess(process.execPath, node(script));
  await expect(failure).rejects.toThrow(UserError);
  await expect(failure).rejects.toThrow(/failed: exit code 3\.\nno disk$/);
});

test('a command that does not exist is refused as by the system', async () => {
  await expect(runProcess('no-such-command', [])).rejects.toMatchObject({ code: 'ENOENT' });
});
