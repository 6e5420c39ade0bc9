import { runScript } from './cli/runScript.js';
import {
  coverageInWords,
  type Portal,
  type PortalGroup,
  type PortalStatus,
  readPortal,
} from './contract/portal.js';

/** The mark of each status at the start of a line. */
const signs: Record<PortalStatus, string> = { specified: '+', unconfirmed: '?', named: '-' };

await runScript(async () => {
  for (const [kind, groups] of Object.entries(readPortal()) as [keyof Portal, PortalGroup[]][]) {
    console.log(`${kind}: ${coverageInWords(groups)}`);
    for (const group of groups) {
      const name = group.area ? `${group.area}, ${group.group}` : group.group;
      console.log(`  ${name}: ${coverageInWords([group])}`);
      for (const { title, status, missing, known } of group.entries) {
        const details = [missing && `missing: ${missing}`, known && `known: ${known}`].filter(Boolean);
        console.log(`    ${signs[status]} ${title}${details.length > 0 ? ` (${details.join('; ')})` : ''}`);
      }
    }
  }
});
