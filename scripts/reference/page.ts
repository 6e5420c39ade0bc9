/** A page of the reference. */
export interface Page {
  /** The path from the root of the site, without extension. */
  path: string;
  title: string;
  /** One sentence, for search engines and previews. */
  description: string;
  markdown: string;
  /** The place in the bundle that the page is about; without it, the page is about the whole contract. */
  pointer?: string;
  /** Whether the page has two columns and no outline. */
  wide?: true;
}
