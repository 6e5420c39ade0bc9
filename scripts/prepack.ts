import { runScript } from './cli/runScript.js';
import { putPackageTexts } from './release/exchangeTexts.js';

await runScript(putPackageTexts);
