/** A page of the reference. */
export interface Page {
  /** In the site, from its root, without extension. */
  path: string;
  title: string;
  /** One sentence, for search engines and previews. */
  description: string;
  markdown: string;
}
