import type { Observation } from '../finding.js';
import { findingText, seenText, subjectText } from './findingText.js';

/** A table of a report. A cell that is an object holds a name of the contract. */
export interface Section {
  title: string;
  head: string[];
  rows: (string | { name: string })[][];
}

/** Returns the tables of a report. Those without a row are left out. */
export function sectionsOf({ findings, assumptions, unconfirmed, leftOut }: Observation): Section[] {
  const when = 'How often, when, where';
  const sections: Section[] = [
    {
      title: 'Differences',
      head: ['About', 'What was seen', when],
      rows: findings.map((found) => [
        { name: subjectText(found.subject) },
        findingText(found),
        seenText(found),
      ]),
    },
    {
      title: 'Assumptions',
      head: ['Verdict', 'Claim', 'Place', 'What was seen', when],
      rows: assumptions.map(({ verdict, claim, pointer, detail, ...seen }) => [
        verdict,
        claim,
        { name: short(pointer) },
        detail,
        seenText(seen),
      ]),
    },
    {
      title: 'Unconfirmed parts that were seen',
      head: ['Place', 'Codes', when],
      rows: unconfirmed.map(({ pointer, codes = [], ...seen }) => [
        { name: short(pointer) },
        codes.join(', '),
        seenText(seen),
      ]),
    },
    {
      title: 'Left out',
      head: ['Calls', 'Reason'],
      rows: Object.entries(leftOut).map(([reason, count]) => [String(count), reason]),
    },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

function short(pointer: string): string {
  return pointer.replace(/^#\/(components\/)?/, '');
}
