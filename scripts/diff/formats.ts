import { impacts, stepOf } from '../contract/impact.js';
import type { DiffReport } from './diffReport.js';

export const formats = {
  text: asText,
  json: (report: DiffReport) => JSON.stringify(report, null, 2),
  markdown: asMarkdown,
};

export type Format = keyof typeof formats;

function asText(report: DiffReport): string {
  const changes = report.changes.map(
    ({ impact, file, line, reason, pointer }) =>
      `${impact}  ${file}:${line}\n       ${reason}\n       ${pointer}`,
  );
  return [...changes, headline(report)].join('\n');
}

function asMarkdown(report: DiffReport): string {
  if (report.changes.length === 0) return headline(report);
  const rows = report.changes.map(
    ({ impact, reason, file, line }) =>
      `| ${impact} | ${reason.replaceAll('|', '\\|')} | ${`\`${file}:${line}\``.replaceAll('|', '\\|')} |`,
  );
  return [headline(report), '', '| impact | change | where |', '|---|---|---|', ...rows].join('\n');
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
