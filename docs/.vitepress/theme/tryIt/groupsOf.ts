/** Returns the items by group, in the order in which the groups appear. */
export function groupsOf<Item extends { group: string }>(items: Item[]): { label: string; items: Item[] }[] {
  return [...new Set(items.map(({ group }) => group))].map((label) => ({
    label,
    items: items.filter(({ group }) => group === label),
  }));
}
