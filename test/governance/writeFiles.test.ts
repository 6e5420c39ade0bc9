import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeFiles } from '../../scripts/generate/writeFiles.js';
import { temporaryFolder } from '../support/repository/copy.js';

test('writes no file if one of them cannot be written', async () => {
  const dir = temporaryFolder();
  writeFileSync(`${dir}/a.ts`, 'old');
  const files = new Map([
    ['a.ts', 'new'],
    ['no/such/folder.ts', 'new'],
  ]);
  await expect(writeFiles(dir, files)).rejects.toThrow('ENOENT');
  expect(readdirSync(dir)).toEqual(['a.ts']);
  expect(readFileSync(`${dir}/a.ts`, 'utf8')).toBe('old');
});
