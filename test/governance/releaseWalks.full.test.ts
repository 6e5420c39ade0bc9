import { expect, test } from 'vitest';
import { type ReleaseWalk, releaseWalk } from '../support/repository/releaseWalk.js';

/** Another clone releases the same version, and pushes it. */
const releaseElsewhere =
  'node .ci/raise.cjs && git commit --quiet --all --message="Release v0.2.0" && ' +
  'git tag --annotate --message=v0.2.0 v0.2.0 && git push --quiet --atomic origin HEAD:main v0.2.0';

test.each<[what: string, prepare: (walk: ReleaseWalk) => Promise<void>, messages: string[]]>([
  [
    'somebody pushes during the checks',
    async (walk) => walk.duringChecks(),
    ['v0.2.0 is not released, and nothing here has changed:\norigin has commits that are not here.'],
  ],
  [
    'somebody pushes after the release, and before it is pushed',
    async (walk) => {
      await walk.released();
      await walk.elsewhere();
      await expect(walk.sh('git push --atomic origin main v0.2.0')).rejects.toThrow('rejected');
    },
    ['v0.2.0 was made here, but not published, and origin has changed since.'],
  ],
  [
    'the release is rebased on what somebody has pushed, so its tag is not in main',
    async (walk) => {
      await walk.released();
      await walk.elsewhere();
      await walk.sh('git pull --quiet --rebase origin main');
    },
    ['which is not in main. It is not released.'],
  ],
  [
    'the tag is pushed without main, and then somebody pushes',
    async (walk) => {
      await walk.released();
      await walk.sh('git push --quiet origin v0.2.0');
      await walk.elsewhere();
    },
    ['origin has commits that are not here.', 'which is not in main, and origin has it too.'],
  ],
  [
    'the tag is on the commit of another branch',
    async (walk) => {
      await walk.sh(
        'git switch --quiet --create other && git commit --quiet --allow-empty --message=Other && git tag v0.2.0 && ' +
          'git push --quiet origin other v0.2.0 && git switch --quiet main',
      );
    },
    ['which is not in main, and origin has it too.'],
  ],
  [
    'main of origin goes back to before the release, and on from there',
    async (walk) => {
      await walk.released();
      await walk.sh('git push --quiet --atomic origin main v0.2.0');
      await walk.elsewhere(
        'git reset --quiet --hard HEAD^ && git commit --quiet --allow-empty --message=Other && git push --quiet --force origin HEAD:main',
      );
    },
    ['origin has commits that are not here.', 'which is not in main, and origin has it too.'],
  ],
  [
    'origin is empty',
    async (walk) =>
      void (await walk.sh(
        'git push --quiet origin --delete v0.1.0; rm -rf .git/origin.git && git init --quiet --bare .git/origin.git',
      )),
    ['v0.1.0 is made, but not published'],
  ],
])(
  'is released in the end, though %s',
  async (_, prepare, expected) => {
    const walk = await releaseWalk();
    await prepare(walk);
    const messages = await walk.releaseAndMend();
    expect(messages).toEqual(expected.map((text) => expect.stringContaining(text)));
    await walk.expectReleased();
  },
  120_000,
);

test.each<[what: string, prepare: (walk: ReleaseWalk) => Promise<void>, messages: string[]]>([
  [
    'it is pushed',
    async (walk) => {
      await walk.released();
      await walk.sh('git push --quiet --atomic origin main v0.2.0');
    },
    [],
  ],
  [
    'somebody releases the same version during the checks',
    async (walk) => walk.duringChecks(releaseElsewhere),
    ['origin has commits that are not here.'],
  ],
  [
    'somebody releases the same version before it is pushed',
    async (walk) => {
      await walk.released();
      await walk.elsewhere(releaseElsewhere);
    },
    ['v0.2.0 was made here, but not published, and origin has changed since.'],
  ],
  [
    'main is pushed without the tag',
    async (walk) => {
      await walk.released();
      await walk.sh('git push --quiet origin main');
    },
    ['Run `git push --atomic origin main v0.2.0`.'],
  ],
  [
    'main is pushed without the tag, and then somebody pushes',
    async (walk) => {
      await walk.released();
      await walk.sh('git push --quiet origin main');
      await walk.elsewhere();
    },
    ['Run `git push origin v0.2.0`.', 'origin has commits that are not here.'],
  ],
  [
    'the tag is pushed without main',
    async (walk) => {
      await walk.released();
      await walk.sh('git push --quiet origin v0.2.0');
    },
    ['its main does not have the tagged commit'],
  ],
  [
    'somebody moves the tag on origin',
    async (walk) => {
      await walk.released();
      await walk.sh('git push --quiet --atomic origin main v0.2.0');
      await walk.elsewhere(
        'git commit --quiet --allow-empty --message=Later && git tag --force v0.2.0 && git push --quiet --force origin HEAD:main v0.2.0',
      );
    },
    ['Take the tag of origin', 'origin has commits that are not here.'],
  ],
])(
  'knows that a version is released, when %s',
  async (_, prepare, expected) => {
    const walk = await releaseWalk();
    await prepare(walk);
    const messages = await walk.releaseAndMend();
    expect(messages).toEqual(
      [...expected, 'v0.2.0 is already released, and there is no changeset for a new version.'].map((text) =>
        expect.stringContaining(text),
      ),
    );
    await walk.expectReleased();
  },
  120_000,
);

test('after it is killed at any time, releasing again goes on, or names the command that mends', async () => {
  const prepared = await releaseWalk();
  const whole = prepared.copy();
  whole.killAt(0);
  await whole.released();
  const events = whole.events();
  expect(events.length).toBeGreaterThan(20);

  const messages: string[] = [];
  for (const [i, event] of events.entries()) {
    const walk = prepared.copy();
    walk.killAt(i + 1);
    expect({ event, ...(await walk.release()) }).toMatchObject({ event, exitCode: undefined });
    expect(walk.events()).toEqual(events.slice(0, i + 1));
    messages.push(...(await walk.releaseAndMend()));
    await walk.expectReleased();
  }
  for (const text of ['it has locked .git/index.', 'A release was interrupted', 'is made, but not published'])
    expect(messages).toContainEqual(expect.stringContaining(text));
}, 900_000);
