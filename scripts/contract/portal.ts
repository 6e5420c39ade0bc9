/** An operation or webhook that the portal names. */
export interface PortalEntry {
  title: string;
  status: 'specified' | 'named';
  /** What is not known, where it is only named. */
  missing?: string;
  method?: string;
  operationId?: string;
  webhook?: string;
}

export interface PortalGroup {
  /** Of operations: whose they are, the partner's or the user's. */
  area?: string;
  group: string;
  entries: PortalEntry[];
}

/** What `openapi/portal.yaml` holds. */
export interface Portal {
  operations: PortalGroup[];
  webhooks: PortalGroup[];
}

/** How many of what the groups name are specified. */
export function coverageOf(groups: readonly PortalGroup[]): { specified: number; named: number } {
  const entries = groups.flatMap(({ entries }) => entries);
  return {
    specified: entries.filter(({ status }) => status === 'specified').length,
    named: entries.length,
  };
}
