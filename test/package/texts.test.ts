import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import { examples } from '../../generated/examples.js';
import { UserError } from '../../scripts/cli/userError.js';
import { addressesOf, type Manifest } from '../../scripts/generate/package/addressesOf.js';
import { packageTexts } from '../../scripts/generate/package/packageTexts.js';
import * as main from '../../src/index.js';
import * as testing from '../../src/testing.js';
import * as webhooks from '../../src/webhooks.js';
import { operations } from '../support/contract/contract.js';
import { expectOwnTexts, type PackableCopy, packableCopy } from '../support/package/packableCopy.js';
import { succeed } from '../support/package/packedTarball.js';
import { run } from '../support/repository/copy.js';
import { scriptHere } from '../support/repository/scriptHere.js';

const own = readFileSync('README.md', 'utf8');
const readme = readFileSync('generated/package-README.md', 'utf8');
const agents = readFileSync('generated/package-AGENTS.md', 'utf8');

test('npm pack packs the texts of the package, and leaves those of the repository in place', async () => {
  const copy = packableCopy();
  await copy.npm('pack', '--silent');
  expect(await copy.packed('README.md')).toBe(readme);
  expect(await copy.packed('AGENTS.md')).toBe(agents);
  expect(await copy.packed('CHANGELOG.md')).toBe(copy.read('CHANGELOG.md'));
  expectOwnTexts(copy);
});

test('the release packs the texts of the package without running a dependency', async () => {
  const copy = packableCopy();
  const { jobs } = parseYaml(readFileSync('.github/workflows/release.yml', 'utf8')) as {
    jobs: { pack: { steps: { name?: string; run?: string }[] } };
  };
  const commands = jobs.pack.steps.find(({ name }) => name === 'Pack')?.run ?? '';
  rmSync(join(copy.dir, 'node_modules'));
  const env = { GITHUB_SERVER_URL: 'https://git.example', GITHUB_REPOSITORY: 'owner/name' };
  await succeed(run('bash', ['-e', '-c', commands], copy.dir, env));
  expect(await copy.packed('README.md')).toBe(readme);
  expect(await copy.packed('AGENTS.md')).toBe(agents);
  const { repository } = JSON.parse(await copy.packed('package.json'));
  expect(repository).toEqual({ type: 'git', url: 'git+https://git.example/owner/name.git' });
});

describe('prepack and postpack', () => {
  test('exchange an AGENTS.md that the repository has for itself, too', async () => {
    const copy = packableCopy();
    copy.write('AGENTS.md', 'For those who change the contract.\n');
    await scriptHere(copy.dir, 'prepack');
    expect(copy.read('AGENTS.md')).toBe(agents);
    await scriptHere(copy.dir, 'postpack');
    expect(copy.read('AGENTS.md')).toBe('For those who change the contract.\n');
  });

  test('report that another run has put the README back meanwhile', async () => {
    const copy = packableCopy();
    const postpack = run('npm', ['run', '--silent', 'postpack'], copy.dir);
    expect(await postpack).toMatchObject({
      exitCode: 1,
      stderr: 'README.md of the repository came back while npm was packing. Pack again.\n',
    });
  });
});

describe('after an interrupted npm pack', () => {
  /** The states in which an interruption can leave the root: each file is exchanged in one step. */
  const interruptions: [when: string, interrupt: (copy: PackableCopy) => void][] = [
    ['after both files were exchanged', () => {}],
    [
      'before the first file was exchanged',
      ({ write, remove }) => {
        write('README.md', own);
        remove('AGENTS.md');
      },
    ],
    ['between the two files', ({ remove }) => remove('AGENTS.md')],
    ['while the files were put back', ({ write }) => write('README.md', own)],
    ['while a file was written', ({ write }) => write('.packing.tmp', readme.slice(0, 100))],
  ];

  test.each(interruptions)(
    '%s, the next run packs the right texts, and puts both back',
    async (_, interrupt) => {
      const copy = packableCopy();
      await scriptHere(copy.dir, 'prepack');
      interrupt(copy);
      expect(await scriptHere(copy.dir, 'prepack')).toMatchObject({ exitCode: 0 });
      expect([copy.read('README.md'), copy.read('AGENTS.md')]).toEqual([readme, agents]);
      expect(await scriptHere(copy.dir, 'postpack')).toMatchObject({ exitCode: 0 });
      expectOwnTexts(copy);
    },
  );

  test('npm run check puts the README back and says so', async () => {
    const copy = packableCopy();
    await scriptHere(copy.dir, 'prepack');
    expect(await scriptHere(copy.dir, 'checkGenerated')).toEqual({
      exitCode: 0,
      stdout: expect.stringContaining(
        'npm pack was interrupted. README.md is the one of the repository again.\n',
      ),
      stderr: '',
    });
    expectOwnTexts(copy);
  });

  test('a README that somebody has changed since is not lost', async () => {
    const copy = packableCopy();
    await scriptHere(copy.dir, 'prepack');
    copy.write('README.md', 'Changed');
    for (const name of ['prepack', 'postpack', 'checkGenerated']) {
      expect(await scriptHere(copy.dir, name)).toEqual({
        exitCode: 1,
        stdout: '',
        stderr:
          'README.md has changed since `npm pack` was interrupted. If it is right as it is, delete .packing.json, which holds the text from before.\n',
      });
    }
    expect([copy.read('README.md'), copy.read('AGENTS.md')]).toEqual(['Changed', agents]);
    expect(Object.values(JSON.parse(copy.read('.packing.json')))).toContainEqual({ own, packed: readme });
  });
});

describe('the texts of the package', () => {
  test('have no link without the addresses of the docs site and the repository', () => {
    for (const text of packageTexts(operations, addressesOf({})).values()) {
      expect(text).not.toContain('](');
      expect(text).not.toContain('<!--');
    }
  });

  test.each<[manifest: Manifest, message: string]>([
    [
      { homepage: 'docs.example' },
      'homepage in package.json must be an address such as https://docs.example/partner-api/, not "docs.example".',
    ],
    [
      { homepage: 'https://docs.example/#readme' },
      'homepage in package.json must be an address such as https://docs.example/partner-api/, not "https://docs.example/#readme".',
    ],
    [
      { repository: 'github:owner/name' },
      'repository.url in package.json must be an address such as git+https://git.example/owner/name.git, not "github:owner/name".',
    ],
  ])('are not written with %j', (manifest, message) => {
    expect(() => addressesOf(manifest)).toThrow(new UserError(message));
  });

  test('name only functions that the package has', () => {
    const exported = Object.keys({ ...main, ...testing, ...webhooks });
    const named = [...(readme + agents).matchAll(/`(\w+)\(/g)].map(([, name]) => name);
    expect(named).toContain('createEvent');
    expect(exported).toEqual(expect.arrayContaining(named));
  });

  test('name every entry point that an app imports', () => {
    const { name, exports } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const entry of Object.keys(exports).filter((entry) => entry !== './package.json'))
      expect(readme).toContain(entry.replace('.', name));
  });

  test('list the method of every operation', () => {
    const listed = [...agents.matchAll(/^- `api\.(?:\w+\.)?(\w+)\(\)`/gm)].map(([, name]) => name);
    expect(listed.sort()).toEqual(Object.keys(examples).sort());
  });
});
