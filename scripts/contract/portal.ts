import { readFileSync } from 'node:fs';
import { parseYaml } from '@redocly/openapi-core';
import { paths } from '../cli/paths.js';

/** Whether the contract has an operation or webhook, and whether the portal or only a public integration shows it. */
export const portalStatuses = ['specified', 'unconfirmed', 'named'] as const;

export type PortalStatus = (typeof portalStatuses)[number];

/** An operation or webhook that the portal names. */
export interface PortalEntry {
  title: string;
  status: PortalStatus;
  /** The parts that are not known, if the status is `named`. */
  missing?: string;
  /** What is known although the status is `named`. */
  known?: string;
  /** Whether a GET creates something. */
  creates?: boolean;
  method?: string;
  operationId?: string;
  webhook?: string;
}

export interface PortalGroup {
  /** Only for operations: `Partner Operations` or `User Operations`. */
  area?: string;
  group: string;
  entries: PortalEntry[];
}

/** The content of `openapi/portal.yaml`. */
export interface Portal {
  operations: PortalGroup[];
  webhooks: PortalGroup[];
}

/** Reads `openapi/portal.yaml`. */
export function readPortal(): Portal {
  return parseYaml(readFileSync(paths.portal, 'utf8')) as Portal;
}

/** Counts the entries of the groups, by status. */
export function coverageOf(groups: readonly PortalGroup[]): Record<PortalStatus, number> {
  const counts = { specified: 0, unconfirmed: 0, named: 0 };
  for (const { status } of groups.flatMap(({ entries }) => entries)) counts[status]++;
  return counts;
}

/** Describes how many entries of the groups there are, by status: `24 specified, 8 unconfirmed, 27 only named`. */
export function coverageInWords(groups: readonly PortalGroup[]): string {
  const { specified, unconfirmed, named } = coverageOf(groups);
  return `${specified} specified, ${unconfirmed} unconfirmed, ${named} only named`;
}
