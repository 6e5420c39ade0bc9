import { namesOf } from '../diff/formats.js';
import type { UsageReport } from './usageReport.js';
import type { ChangeUsage, Hit } from './whoIsHit.js';

/** How a report of usage is added to that of the changes. */
export const usageFormats = { text: asText, markdown: asMarkdown };

type UsedChange = UsageReport['changes'][number];

function asText(report: UsageReport): string {
  const changes = report.changes.map(({ file, line, ...change }) =>
    [`${file}:${line}`, sentence(change), ...linesOf(change)].join('\n       '),
  );
  const unused = harmlessIn(report).map((change) => `- ${sentence(change)}`);
  return [headline(report), ...changes, endOf(report), ...unused, ...report.notes].join('\n');
}

function asMarkdown(report: UsageReport): string {
  const rows = report.changes.map(({ file, line, ...change }) => {
    const cells = [sentence(change), linesOf(change).join('<br>'), `\`${file}:${line}\``];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  const table = rows.length > 0 ? ['| breaking change | usage | where |', '|---|---|---|', ...rows, ''] : [];
  const unused = harmlessIn(report).map((change) => `- ${sentence(change)}`);
  const notes = report.notes.map((note) => `- ${note}`);
  return [headline(report), '', ...table, endOf(report), '', ...unused, ...notes].join('\n').trimEnd();
}

function headline({ consumers, changes }: UsageReport): string {
  const count = changes.length === 1 ? '1 breaking change' : `${changes.length} breaking changes`;
  return `Usage in the recorded calls of ${consumers.join(', ')}: ${count}. "Gets" is what the service answers: whether an app reads it is not recorded.`;
}

function linesOf({ hit, perhaps, notHit, cannotTell }: ChangeUsage) {
  return [
    ...(hit.length > 0 ? [`Hit: ${named(hit)}.`] : []),
    ...(perhaps.length > 0 ? [`Perhaps hit, what is recorded leaves it open: ${named(perhaps)}.`] : []),
    ...(notHit.length > 0 ? [`Not hit: ${notHit.join(', ')}.`] : []),
    ...(cannotTell === undefined ? [] : [`Usage can't tell who else is hit: ${cannotTell}.`]),
  ];
}

/** Says what changed, and in which operations. */
function sentence({ reason, uses }: Pick<UsedChange, 'reason' | 'uses'>): string {
  return uses.length > 0 ? `${reason} (${namesOf(uses)})` : reason;
}

/** Says in words: `shop calls it, kiosk gets it`. */
function named(hits: readonly Hit[]): string {
  return hits.map(({ consumer, how }) => `${consumer} ${how}`).join(', ');
}

function harmlessIn({ changes }: UsageReport): UsedChange[] {
  return changes.filter(
    ({ hit, perhaps, cannotTell }) => hit.length === 0 && perhaps.length === 0 && cannotTell === undefined,
  );
}

function endOf(report: UsageReport): string {
  const count = harmlessIn(report).length;
  return `Breaking changes that no recorded call of these consumers uses: ${count}${count > 0 ? ':' : '.'}`;
}
