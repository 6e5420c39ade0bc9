import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteConfig } from 'vitepress';
import type { NavigationGroup } from '../../../scripts/reference/navigation.js';
import { llmsIndex } from './llmsIndex.js';
import { twinsOf } from './twinsOf.js';

/** Writes the Markdown version of every page beside its HTML, and `llms.txt`, which lists them. */
export async function agentFiles(
  config: SiteConfig,
  site: { title: string; description: string; root: string },
  groups: readonly NavigationGroup[],
): Promise<void> {
  const twins = await twinsOf(config, site.root);
  for (const { file, markdown } of twins) await writeFile(join(config.outDir, file), markdown);
  await writeFile(join(config.outDir, 'llms.txt'), llmsIndex(site, groups, twins));
}
