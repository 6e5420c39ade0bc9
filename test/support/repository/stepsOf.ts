/** A fenced block of a Markdown file whose first line names the file that it is about. */
export interface Step {
  file: string;
  /** What stands in the file so far; `undefined` where the step adds the file. */
  from?: string;
  to: string;
}

/** What a chapter of a Markdown file tells to write: files (`yaml`) and edits of files (`diff`). */
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
