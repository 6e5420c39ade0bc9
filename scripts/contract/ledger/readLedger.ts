import { readFile } from 'node:fs/promises';
import { type Oas3_1Definition, parseYaml } from '@redocly/openapi-core';
import { paths } from '../../cli/paths.js';
import { UserError } from '../../cli/userError.js';
import { type Ledger, ledgerOf } from './ledgerOf.js';
import type { RecordedProofs } from './proofs.js';
import type { Seen } from './seen.js';

/** Reads the ledger of the working tree. @throws UserError if the tests have not recorded anything yet */
export async function readLedger(document: Oas3_1Definition): Promise<Ledger> {
  const seen = parseYaml(await readFile(paths.seen, 'utf8')) as Seen;
  const text = await readFile(paths.ledger, 'utf8').catch(() => {
    throw new UserError('There is no test/ledger.json. Run `npm test`, which writes it.');
  });
  return ledgerOf(document, seen, JSON.parse(text) as RecordedProofs);
}
