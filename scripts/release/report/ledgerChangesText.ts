import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseYaml } from '@redocly/openapi-core';
import { tryGit } from '../../cli/git.js';
import { paths } from '../../cli/paths.js';
import type { ContractVersion } from '../../contract/contractVersion.js';
import { answerKey } from '../../contract/ledger/answerKey.js';
import { type Ledger, type LedgerRow, ledgerOf } from '../../contract/ledger/ledgerOf.js';
import type { RecordedProofs } from '../../contract/ledger/proofs.js';
import type { Seen } from '../../contract/ledger/seen.js';

/** Describes which answers and which cells of the ledger are new, changed or gone. */
export async function ledgerChangesText(base: ContractVersion, revision: ContractVersion): Promise<string> {
  const recorded = await proofsAt(base);
  const before = ledgerOf(base.document, await seenIn(base), recorded ?? nothing);
  const now = ledgerOf(revision.document, await seenIn(revision), (await proofsAt(revision)) ?? nothing);
  const text = ledgerChanges(before, now, { withCells: recorded !== undefined });
  const note = `${base.name} has no test/ledger.json, so only its answers are compared, not what stands behind them.`;
  return recorded === undefined ? `${note}\n\n${text}` : text;
}

const nothing = { operations: {}, webhooks: {} };

/** Compares two ledgers. `withCells`: whether to compare also what stands behind the answers that both have. */
export function ledgerChanges(before: Ledger, now: Ledger, { withCells }: { withCells: boolean }): string {
  const [old, rows] = [cellsOf(before), cellsOf(now)];
  const changes = [...rows].flatMap(([name, cells]) => {
    const past = old.get(name);
    if (!past) return [`- New: \`${name}\`: ${[...cells].join(', ')}`];
    if (!withCells) return [];
    const added = [...cells].filter((cell) => !past.has(cell));
    const gone = [...past].filter((cell) => !cells.has(cell));
    const parts = [
      ...(added.length > 0 ? [`new: ${added.join(', ')}`] : []),
      ...(gone.length > 0 ? [`gone: ${gone.join(', ')}`] : []),
    ];
    return parts.length > 0 ? [`- \`${name}\`: ${parts.join('; ')}`] : [];
  });
  const gone = [...old].filter(([name]) => !rows.has(name)).map(([name]) => `- Gone: \`${name}\``);
  return [...changes, ...gone].join('\n') || 'No change.';
}

/** Returns the cells of each row that are filled. A later day of the same sighting is no change. */
function cellsOf({ answers, webhooks }: Ledger): Map<string, Set<string>> {
  const cells = ({ evidence, seen, proofs }: LedgerRow) =>
    new Set([evidence, ...Object.keys(seen).map((environment) => `seen in ${environment}`), ...proofs]);
  return new Map([
    ...answers.map((row) => [`${row.operationId} ${answerKey(row)}`, cells(row)] as const),
    ...webhooks.map((row) => [row.webhook, cells(row)] as const),
  ]);
}

/** A version without `seen.yaml` has seen nothing. */
async function seenIn({ file }: ContractVersion): Promise<Seen> {
  const text = await readFile(join(dirname(file), 'seen.yaml'), 'utf8').catch(() => undefined);
  return text === undefined ? nothing : (parseYaml(text) as Seen);
}

/** Returns undefined for a version that has none: a file, or a commit from before the ledger. */
async function proofsAt({
  file,
  name,
  packageVersion,
}: ContractVersion): Promise<RecordedProofs | undefined> {
  if (packageVersion === undefined) return undefined;
  const text =
    file === paths.contract
      ? await readFile(paths.ledger, 'utf8').catch(() => undefined)
      : await tryGit('show', `${name}:test/ledger.json`);
  return text === undefined ? undefined : (JSON.parse(text) as RecordedProofs);
}
