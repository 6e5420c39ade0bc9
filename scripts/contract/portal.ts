/** An operation or webhook that the portal names. */
export interface PortalEntry {
  title: string;
  status: 'specified' | 'named';
  /** The parts that are not known, if the status is `named`. */
  missing?: string;
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

/** Counts the entries of the groups, and how many of them are specified. */
export function coverageOf(groups: readonly PortalGroup[]): { specified: number; named: number } {
  const entries = groups.flatMap(({ entries }) => entries);
  return {
    specified: entries.filter(({ status }) => status === 'specified').length,
    named: entries.length,
  };
}
