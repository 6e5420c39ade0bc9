import { parseArguments } from './cli/parseArguments.js';
import { runScript } from './cli/runScript.js';

const usage = 'Usage: npm run ledger -- [--json]';

/** Prints what stands behind each answer of the contract. */
await runScript(async () => {
  const json = parseArguments(
    { options: { json: { type: 'boolean', default: false } } },
    usage,
    ({ values }) => values.json,
  );
  const { bundleContract } = await import('./contract/loadContract.js');
  const { readLedger } = await import('./contract/ledger/readLedger.js');
  const { ledgerText } = await import('./contract/ledger/ledgerText.js');
  const { document } = await bundleContract();
  const ledger = await readLedger(document);
  console.log(json ? JSON.stringify(ledger, null, 2) : ledgerText(ledger));
});
