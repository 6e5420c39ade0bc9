import { chmodSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { ProcessOutcome } from '../../../scripts/cli/runProcess.js';
import { run, temporaryFolder } from './copy.js';
import { releasedCopy } from './releasedCopy.js';

export type ReleaseWalk = Awaited<ReturnType<typeof releaseWalk>>;

/** What calls the hook: git, the checks, and git again while it writes the files of a commit. */
const hooks = [
  ...['post-checkout', 'pre-commit', 'post-commit', 'post-merge', 'reference-transaction'],
  ...['checks', 'smudge'],
];

/**
 * Kills the release, and the process that called this hook, at the event whose number is in `.git/kill-at`. Each call is
 * an event, and a line of `.git/events`.
 */
const hook = `#!/bin/sh
at=$(cd "$(git rev-parse --git-common-dir)" && pwd)
name=$(basename "$0")
echo $name $1 $([ $name != reference-transaction ] || cut -d' ' -f3) >> "$at/events"
[ "$(wc -l < "$at/events")" -eq "$(cat "$at/kill-at")" ] || exit 0
pid=$PPID
pids=$pid
while ! grep -q scripts/release.ts "/proc/$pid/cmdline"; do
  pid=$(cut -d' ' -f4 "/proc/$pid/stat")
  pids="$pid $pids"
done
kill -9 $pids
`;

const filter = '[filter "walk"]\n\tsmudge = "$(git rev-parse --git-common-dir)/hooks/smudge && cat"\n';

/** The checks of the repository. They run in the work tree of the release. */
const checks = `[ ! -e ../.git/during-checks ] || (cd .. && . .git/during-checks)
[ ! -e ../.git/hooks/checks ] || ../.git/hooks/checks
`;

const raiseVersions = `const { readFileSync, rmSync, writeFileSync } = require('node:fs');
rmSync('.changeset/note.md', { force: true });
const text = readFileSync('package.json', 'utf8');
writeFileSync('package.json', text.replace('"version": "0.1.0"', '"version": "0.2.0"'));
`;

/**
 * Creates a repository with a changeset, and an origin that has the same commits. Its release is v0.2.0. What a release
 * builds and checks is replaced by short scripts, but git is real.
 */
export async function releaseWalk() {
  const copy = await releasedCopy(checks);
  const manifest = JSON.parse(copy.read('package.json'));
  const scripts = { 'raise-versions': 'node .ci/raise.cjs', diff: 'true', prepack: 'true', postpack: 'true' };
  Object.assign(manifest.scripts, scripts);
  copy.write('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
  copy.write('.ci/raise.cjs', raiseVersions);
  await copy.addField('minor');
  // The address is relative, so a copy of the folder has an origin of its own.
  await copy.git('clone', '--quiet', '--bare', '.', '.git/origin.git');
  await copy.git('remote', 'add', 'origin', './.git/origin.git');
  return { ...walkIn(copy.dir), copy: () => walkIn(copyOfWalk(copy.dir)) };
}

/** Copies a repository with its origin. Returns the folder of the copy. */
function copyOfWalk(dir: string): string {
  const folder = temporaryFolder();
  cpSync(dir, folder, { recursive: true, verbatimSymlinks: true });
  // It names the folder of the hooks.
  const config = readFileSync(join(dir, '.git/config'), 'utf8');
  writeFileSync(join(folder, '.git/config'), config.replaceAll(dir, folder));
  return folder;
}

function walkIn(dir: string) {
  const at = (name: string) => join(dir, name);
  const walk = {
    /** Runs a command line in the repository. @throws Error if it fails */
    async sh(command: string): Promise<string> {
      const { exitCode, stdout, stderr } = await run('bash', ['-c', command], dir);
      if (exitCode !== 0) throw new Error(`${command}\n${stderr}${stdout}`);
      return stdout.trim();
    },
    release: (): Promise<ProcessOutcome> => run('node', ['scripts/run.js', 'scripts/release.ts'], dir),
    /** Makes a release, which must succeed. It is not pushed. */
    async released(): Promise<void> {
      expect(await walk.release()).toMatchObject({ exitCode: 0 });
    },
    /**
     * Runs releases, each time with the command that the error names in between, until one succeeds and is pushed, or
     * until nothing is left to release. Returns the errors. @throws Error if an error names no command
     */
    async releaseAndMend(): Promise<string[]> {
      const errors: string[] = [];
      while (errors.length < 5) {
        const { exitCode, stderr, stdout } = await walk.release();
        if (exitCode === 0) {
          await walk.sh(/Publish: (.*)/.exec(stdout)?.[1] ?? 'false');
          return errors;
        }
        errors.push(stderr);
        if (stderr.includes('Run `npx changeset`')) return errors;
        const [, command] = /`((?:git|rm) [^`]+)`(?! failed)/.exec(stderr) ?? [];
        if (!command) throw new Error(`Names no command: ${stderr}`);
        await walk.sh(command);
      }
      throw new Error(`Not released:\n${errors.join('\n')}`);
    },
    /** Expects that v0.2.0 is in `main` of origin and here, and that nothing is left over. */
    async expectReleased(): Promise<void> {
      const tagged = await walk.sh("git ls-remote origin 'refs/tags/v0.2.0*' | tail -1 | cut -f1");
      const main = await walk.sh('git ls-remote origin refs/heads/main | cut -f1');
      for (const branch of [main, 'main']) await walk.sh(`git merge-base --is-ancestor ${tagged} ${branch}`);
      expect(await walk.sh('git rev-parse v0.2.0^{commit}')).toBe(tagged);
      expect(JSON.parse(await walk.sh(`git show ${tagged}:package.json`)).version).toBe('0.2.0');
      expect(await walk.sh('git status --porcelain')).toBe('');
      expect(await walk.sh('git worktree list | wc -l')).toBe('1');
      expect(existsSync(at('.release'))).toBe(false);
    },
    /** Runs `change` in another clone of origin. Default: pushes a commit. */
    async elsewhere(change?: string): Promise<void> {
      await walk.sh(inAnotherClone(change));
    },
    /** Does the same while the checks of the next release run. */
    duringChecks(change?: string): void {
      writeFileSync(at('.git/during-checks'), `rm .git/during-checks; ${inAnotherClone(change)}\n`);
    },
    /** Kills the next release at the event with this number. The first is 1, and 0 is none. */
    killAt(event: number): void {
      for (const name of hooks) {
        writeFileSync(at(`.git/hooks/${name}`), hook);
        chmodSync(at(`.git/hooks/${name}`), 0o755);
      }
      writeFileSync(at('.git/info/attributes'), 'package.json filter=walk\n');
      writeFileSync(at('.git/config'), filter, { flag: 'a' });
      writeFileSync(at('.git/kill-at'), String(event));
    },
    /** The events up to now. */
    events: (): string[] => readFileSync(at('.git/events'), 'utf8').trim().split('\n'),
  };
  return walk;
}

function inAnotherClone(
  change = 'git commit --quiet --allow-empty --message=Other && git push --quiet origin HEAD:main',
) {
  return [
    'rm -rf .git/other',
    'git clone --quiet .git/origin.git .git/other',
    `(cd .git/other && git config user.name Other && git config user.email other@localhost && ${change})`,
  ].join(' && ');
}
