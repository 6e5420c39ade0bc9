/** A page of the reference. */
export interface Page {
  /** The path from the root of the site, without extension. */
  path: string;
  title: string;
  /** One sentence, for search engines and previews. */
  description: string;
  markdown: string;
}
