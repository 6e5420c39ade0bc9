import type { MenuGroup } from './menu.js';

/** Returns what the 404 page shows without JavaScript, which VitePress leaves empty: links to all pages. */
export function notFoundWithoutScript(menu: MenuGroup[], base: string): string {
  const groups = menu.map(({ text, items }) => {
    const links = items.map(
      ({ text, link }) => `<li><a href="${base}${link.slice(1)}">${escaped(text)}</a></li>`,
    );
    return `<h2>${escaped(text)}</h2><ul>${links.join('')}</ul>`;
  });
  return `<noscript><h1>Page not found</h1><p><a href="${base}">To the start page</a></p>${groups.join('')}</noscript>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
