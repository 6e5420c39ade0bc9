import { impacts, stepOf } from '../contract/impact.js';
import type { DiffReport, LocatedChange } from './diffReport.js';

export const formats = {
  text: asText,
  json: (report: DiffReport) => JSON.stringify(report, null, 2),
  markdown: asMarkdown,
};

export type Format = keyof typeof formats;

function asText(report: DiffReport): string {
  const changes = report.changes.map((change) => {
    const { impact, file, line, pointer } = change;
    const uses = usesOf(change, 'and');
    const lines = [sentences(change), ...(uses ? [uses] : []), pointer];
    return [`${impact}  ${file}:${line}`, ...lines].join('\n       ');
  });
  return [...changes, headline(report)].join('\n');
}

function asMarkdown(report: DiffReport): string {
  if (report.changes.length === 0) return headline(report);
  const rows = report.changes.map((change) => {
    const { impact, breaks, file, line } = change;
    const cells = [impact, breaks.join(', '), sentences(change), usesOf(change), `\`${file}:${line}\``];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  const head = ['| impact | breaks | change | operations | where |', '|---|---|---|---|---|'];
  return [headline(report), '', ...head, ...rows].join('\n');
}

/** Says what changed, and what that means for an app. */
function sentences({ reason, means }: LocatedChange): string {
  return [reason, means].filter(Boolean).join(' ');
}

/** How many operations are named. A change of a shared part can touch all of them. */
const named = 3;

/** Names the operations that a change touches. */
export function namesOf(uses: readonly string[]): string {
  const list = uses.slice(0, named).join('; ');
  return uses.length > named ? `${list} and ${uses.length - named} more` : list;
}

/** Names the operations that a change touches, with what it breaks there if `and` is given. */
function usesOf({ uses, breaks }: LocatedChange, and?: 'and'): string {
  const where = namesOf(uses);
  if (!and || breaks.length === 0) return where;
  return `Breaks ${breaks.join(' and ')}${where && ` in ${where}`}`;
}

function headline({ impact, base, revision, changes }: DiffReport): string {
  const sides = `${base.name} (${base.contract}) to ${revision.name} (${revision.contract})`;
  if (impact === 'none') return `Contract, ${sides}: no change.`;
  const counts = impacts
    .toReversed()
    .map((impact) => [changes.filter((change) => change.impact === impact).length, impact] as const)
    .filter(([count]) => count > 0)
    .map(([count, impact]) => `${count} ${impact}`);
  const step = `Step for a changeset: ${stepOf(impact, base.package ?? base.contract)}.`;
  return `Contract, ${sides}: ${impact} (${counts.join(', ')}). ${step}`;
}
