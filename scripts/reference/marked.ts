/** Adds a mark to the title of what is unconfirmed. */
export function marked(title: string, unconfirmed: boolean): string {
  return unconfirmed ? `${title} (unconfirmed)` : title;
}
