/** Whether a link of the menu leads to the page with this path, which ends in `.md`. */
export function isCurrent(relativePath: string, link: string): boolean {
  return `/${relativePath.replace(/\.md$/, '')}` === link;
}
