import type { Report } from '../report.js';
import { behaviourTable } from './behaviourTable.js';
import { costsTable } from './costsTable.js';
import { featuresTable } from './featuresTable.js';
import { makingTable } from './makingTable.js';
import { notes } from './notes.js';
import { repeatsTable } from './repeatsTable.js';
import { targetsTable } from './targetsTable.js';

const parts = [costsTable, behaviourTable, repeatsTable, makingTable, featuresTable, targetsTable, notes];

/** Returns the report as tables: first all contenders, then the figures and targets of our client. */
export function tables(report: Report): string {
  return parts.map((part) => part(report)).join('\n\n');
}
