import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeFiles } from '../../scripts/generate/writeFiles.js';
import { temporaryFolder } from '../support/repository/copy.js';

test('writes no file if one of them cannot be written', async () => {
  const dir = temporaryFolder();
  writeFileSync(`${dir}/a.ts`, 'old');
  writeFileSync(`${dir}/taken`, 'a file');
  const files = new Map([
    ['a.ts', 'new'],
    ['taken/b.ts', 'new'],
  ]);
  await expect(writeFiles(dir, files)).rejects.toThrow('EEXIST');
  expect(readdirSync(dir)).toEqual(['a.ts', 'taken']);
  expect(readFileSync(`${dir}/a.ts`, 'utf8')).toBe('old');
});
