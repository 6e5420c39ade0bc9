import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseYaml } from '@redocly/openapi-core';
import type { ContractVersion } from '../../contract/contractVersion.js';
import { coverageOf, type Portal, portalStatuses } from '../../contract/portal.js';
import { figure } from './figure.js';

/** Returns a table: how many operations and webhooks of the portal have which status. */
export async function coverageText(base: ContractVersion, revision: ContractVersion): Promise<string> {
  const before = await portalOf(base);
  const now = await portalOf(revision);
  const rows = (['operations', 'webhooks'] as const).map((kind) => {
    const [then, today] = [before && coverageOf(before[kind]), coverageOf(now?.[kind] ?? [])];
    const figures = portalStatuses.map((status) => figure(today[status], then?.[status]));
    return `| ${[kind, ...figures].join(' | ')} |`;
  });
  return ['| | specified | unconfirmed | only named |', '|---|---:|---:|---:|', ...rows].join('\n');
}

/** Returns undefined if there is no `portal.yaml` beside the description. */
async function portalOf({ file }: ContractVersion): Promise<Portal | undefined> {
  const text = await readFile(join(dirname(file), 'portal.yaml'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (parseYaml(text) as Portal);
}
