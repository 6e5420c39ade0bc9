import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseYaml } from '@redocly/openapi-core';
import type { ContractVersion } from '../../contract/contractVersion.js';
import { coverageOf, type Portal } from '../../contract/portal.js';
import { figure } from './figure.js';

/** Returns a table: how many operations and webhooks the portal names, and how many of them are specified. */
export async function coverageText(base: ContractVersion, revision: ContractVersion): Promise<string> {
  const before = await portalOf(base);
  const now = await portalOf(revision);
  const rows = (['operations', 'webhooks'] as const).map((kind) => {
    const [then, today] = [before && coverageOf(before[kind]), coverageOf(now?.[kind] ?? [])];
    return `| ${kind} | ${figure(today.specified, then?.specified)} | ${figure(today.named, then?.named)} |`;
  });
  return ['| | specified | named |', '|---|---:|---:|', ...rows].join('\n');
}

/** Returns undefined if there is no `portal.yaml` beside the description. */
async function portalOf({ file }: ContractVersion): Promise<Portal | undefined> {
  const text = await readFile(join(dirname(file), 'portal.yaml'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (parseYaml(text) as Portal);
}
