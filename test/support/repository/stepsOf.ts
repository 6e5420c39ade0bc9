/** A fenced block of a Markdown file. Its first line names the file to add or to edit. */
export interface Step {
  file: string;
  /** The text to replace; `undefined` if the step adds the file. */
  from?: string;
  /** The new text. */
  to: string;
}

/**
 * Reads the steps in a chapter of a Markdown file: new files (`yaml`) and edits of files (`diff`). @throws Error if
 * there are none
 */
export function stepsOf(markdown: string, chapter: string): Step[] {
  const text = markdown.split(/^## /m).find((part) => part.startsWith(`${chapter}\n`));
  const blocks = text?.matchAll(/^( *)```(yaml|diff)\n(.*?)^ *```$/gms) ?? [];
  const steps = [...blocks].map(([, indent = '', kind, body = '']): Step => {
    const [title = '', ...lines] = body
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(indent.length));
    const file = title.replace(/^# /, '');
    if (kind === 'yaml') return { file, to: join(lines) };
    const side = (marks: string) => lines.filter((line) => marks.includes(line[0] ?? ' '));
    return { file, from: join(side(' -').map(unmarked)), to: join(side(' +').map(unmarked)) };
  });
  if (steps.length === 0) throw new Error(`There are no steps under ${chapter}.`);
  return steps;
}

function unmarked(line: string): string {
  return line.slice(1);
}

function join(lines: string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
