import { blocks } from './markdown.js';

/** One of several texts of which a page shows one at a time. */
export interface Choice {
  /** Its anchor on the page. */
  anchor: string;
  label: string;
  group: string;
  markdown: string;
}

/**
 * Returns texts of which a reader chooses one. Without JavaScript the page shows all of them. An address with the anchor
 * of a text chooses it.
 */
export function choices(label: string, texts: Choice[]): string {
  if (texts.length === 0) return '';
  const options = texts.map(({ anchor, label, group }) => ({ anchor, label, group }));
  const attribute = JSON.stringify(options).replace(/[&'<>]/g, (char) => `&#${char.charCodeAt(0)};`);
  return blocks(
    `<Choices label="${label}" :options='${attribute}'>`,
    ...texts.map(({ anchor, markdown }) => `<template #${anchor}>\n\n${markdown}\n\n</template>`),
    '</Choices>',
  );
}
