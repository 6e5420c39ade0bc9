import { readFile } from 'node:fs/promises';
import { parseYaml } from '@redocly/openapi-core';
import { paths } from './cli/paths.js';
import { runScript } from './cli/runScript.js';
import { coverageOf, type Portal, type PortalGroup } from './contract/portal.js';

await runScript(async () => {
  const portal = parseYaml(await readFile(paths.portal, 'utf8')) as Portal;
  for (const [kind, groups] of Object.entries(portal) as [keyof Portal, PortalGroup[]][]) {
    console.log(`${kind}: ${countOf(groups)} named by the portal`);
    for (const group of groups) {
      const name = group.area ? `${group.area}, ${group.group}` : group.group;
      console.log(`  ${name}: ${countOf([group])}`);
      for (const { title, status, missing } of group.entries) {
        console.log(
          `    ${status === 'specified' ? '+' : '-'} ${title}${missing ? ` (missing: ${missing})` : ''}`,
        );
      }
    }
  }
});

function countOf(groups: PortalGroup[]): string {
  const { specified, named } = coverageOf(groups);
  return `${specified} specified of ${named}`;
}
