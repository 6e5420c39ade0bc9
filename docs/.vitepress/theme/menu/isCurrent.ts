/** Whether a link of the menu leads to the page with this path, which ends in `.md`. */
export function isCurrent(relativePath: string, link: string): boolean {
  return pathOf(relativePath) === link;
}

/** Whether a link of the menu leads to a page that this page is a part of. */
export function isAbove(relativePath: string, link: string): boolean {
  return pathOf(relativePath).startsWith(`${link}/`);
}

function pathOf(relativePath: string): string {
  return `/${relativePath.replace(/\.md$/, '')}`;
}
