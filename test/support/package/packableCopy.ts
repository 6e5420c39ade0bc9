import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { copyOfRepository, run } from '../repository/copy.js';
import { succeed } from './packedTarball.js';

export type PackableCopy = ReturnType<typeof packableCopy>;

/** Copies this repository. `npm pack` in the copy does not build the package, which other tests do. */
export function packableCopy() {
  const copy = copyOfRepository();
  copy.edit('package.json', '"prepack": "npm run -s build && tsup && ', '"prepack": "');
  const { dir } = copy;
  return {
    ...copy,
    /** Runs npm, and returns its stdout. */
    npm: (...args: string[]) => succeed(run('npm', args, dir)),
    /** Returns the name of the tarball that was packed. */
    tarball: () => readdirSync(dir).find((name) => name.endsWith('.tgz')) ?? '',
    /** Returns a text in the tarball. */
    packed(name: string) {
      return succeed(run('tar', ['xzOf', this.tarball(), `package/${name}`], dir));
    },
  };
}

/** Checks that the root holds the README of the repository, and nothing that belongs to a pack. */
export function expectOwnTexts({ dir, read }: PackableCopy): void {
  expect(read('README.md')).toBe(readFileSync('README.md', 'utf8'));
  expect(readdirSync(dir).filter((name) => /agents|packing/i.test(name))).toEqual([]);
}
