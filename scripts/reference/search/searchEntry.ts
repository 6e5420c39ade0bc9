/** Something that a search can find. */
export interface SearchEntry {
  kind: 'code' | 'operation' | 'webhook' | 'field' | 'guide';
  title: string;
  /** The page that has it, and its part of the page. */
  where: string;
  /** The path from the root of the site, with the anchor. */
  link: string;
  /** What it is, in one sentence. */
  text: string;
  /** Other names. A search for one of them finds the entry like a search for its title. */
  names?: string[];
  /** Further words that find it. */
  words?: string;
  /** Whether only a public integration shows it. */
  unconfirmed?: true;
  /** The known values of a field. Each of them is found too. */
  values?: string[];
}
