import { textTable } from '../../../src/shared/textTable.js';
import type { Observation } from '../finding.js';
import { findingText, seenText, subjectText } from './findingText.js';
import { summaryOf } from './summaryOf.js';

/** Returns an observation as text for a terminal. */
export function reportText(observation: Observation): string {
  const { findings, assumptions, unconfirmed, leftOut, unread } = observation;
  const sections = [
    section(
      'Differences',
      ['about', 'what was seen', 'how often, when, where'],
      findings.map((found) => [subjectText(found.subject), findingText(found), seenText(found)]),
    ),
    section(
      'Assumptions',
      ['verdict', 'claim', 'place', 'what was seen', 'how often, when, where'],
      assumptions.map(({ verdict, claim, pointer, detail, ...seen }) => [
        verdict,
        claim,
        short(pointer),
        detail,
        seenText(seen),
      ]),
    ),
    section(
      'Unconfirmed parts that were seen',
      ['place', 'codes', 'how often, when, where'],
      unconfirmed.map(({ pointer, codes = [], ...seen }) => [
        short(pointer),
        codes.join(', '),
        seenText(seen),
      ]),
    ),
    section(
      'Left out',
      ['calls', 'reason'],
      Object.entries(leftOut).map(([reason, count]) => [String(count), reason]),
    ),
    unread.length > 0 ? ['Not read', ...unread].join('\n') : '',
    summaryOf(observation),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function section(title: string, head: string[], rows: string[][]): string {
  return rows.length === 0 ? '' : [title, '', ...textTable(head, rows)].join('\n');
}

function short(pointer: string): string {
  return pointer.replace(/^#\/(components\/)?/, '');
}
