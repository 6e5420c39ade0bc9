import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../../scripts/cli/paths.js';

/** What a chapter of the guide tells its readers to do. */
export interface Chapter {
  /** The lines to run in a shell, for someone who has installed the tool. */
  commands: string[];
  /** The files to write, by name. */
  files: Record<string, string>;
}

/** Reads a chapter of the guide to other tools. The first line of a file's text names the file. */
export function chapterOf(title: string): Chapter {
  const guide = readFileSync(join(paths.root, 'docs/guide/other-tools.md'), 'utf8');
  const text = guide.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? '';
  const blocks = [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, code = '']) => ({
    language,
    code,
  }));
  const commands = blocks
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code }) => code.trimEnd().split('\n'))
    .filter((line) => !line.startsWith('npm install '))
    .map((line) => line.replace(/^npx /, ''));
  if (commands.length === 0) throw new Error(`The guide has no command for ${title}.`);
  const files = blocks
    .filter(({ language }) => language !== 'sh')
    .map(({ code }) => [/^(?:\/\/|#) (\S+)\n/.exec(code)?.[1], code]);
  return { commands, files: Object.fromEntries(files) };
}
