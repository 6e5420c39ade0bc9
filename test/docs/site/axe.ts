import type { AxeResults, ContextObject, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** What a look needs of axe, its registry of rules and checks included: the only way to a check's verdict. */
interface Axe {
  run(context: object, options: RunOptions): Promise<AxeResults>;
  commons: { dom: { isVisibleOnScreen(node: Element): boolean } };
  _audit: {
    rules: { id: string; impact: string }[];
    checks: Record<string, { evaluate(this: unknown, node: Element, ...more: unknown[]): unknown }>;
  };
}

/** Loads axe into a page, from beside the site, because a browser keeps what it has compiled of a file. */
export async function loadAxe(page: Page): Promise<void> {
  await page.addScriptTag({ url: '/axe.min.js' });
  await page.evaluate(judgeEachStyleOnce);
}

/** All that axe has about what colours and the width of a window change in elements that were looked at before. */
export const aboutPaint = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];

/** The critical and serious findings in what `context` selects, of all rules or `only` of some. */
export async function findings(
  page: Page,
  where: string,
  context: ContextObject = { include: ['html'] },
  only?: string[],
): Promise<string[]> {
  const { violations, passes } = await page.evaluate(
    ({ context, only }: { context: object; only: string[] | undefined }) => {
      const { axe } = window as unknown as { axe: Axe };
      // The others could find nothing that counts here.
      const lesser = axe._audit.rules.filter(({ impact }) => impact === 'minor' || impact === 'moderate');
      const rules = Object.fromEntries(lesser.map(({ id }) => [id, { enabled: false }]));
      const choice = only ? { runOnly: only } : { rules };
      return axe.run(context, { resultTypes: ['violations'], preload: false, ...choice });
    },
    { context: context as object, only },
  );
  // A page without text would have none.
  if (!passes.some(({ id }) => id === 'color-contrast')) return [`${where}: no text was looked at`];
  return violations
    .filter(({ impact }) => impact === 'critical' || impact === 'serious')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${where}: ${id} at ${target}`));
}

/**
 * In the browser. To judge the contrast of one text takes axe as long as all else takes it, and a sample alone has two
 * hundred, in eight colours. A text passes without a look where another of its style, on elements that are painted like
 * those below it, has passed; whatever has not passed is looked at each time. The tab keeps what has.
 */
function judgeEachStyleOnce(): void {
  const { axe } = window as unknown as { axe: Axe };
  const contrast = axe._audit.checks['color-contrast'];
  if (!contrast) throw new Error('axe has no check of contrast.');
  const passed = new Set<string>(JSON.parse(sessionStorage.getItem('passed') ?? '[]'));
  const painted = (element: Element | null): string => {
    if (!element) return '';
    const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position } =
      getComputedStyle(element);
    return `${[backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position]} / ${painted(element.parentElement)}`;
  };
  const judge = contrast.evaluate;
  contrast.evaluate = function (node, ...more) {
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(node);
    const shown = axe.commons.dom.isVisibleOnScreen(node);
    const style = `${[shown, color, fontSize, fontWeight, textShadow]} on ${painted(node)}`;
    if (passed.has(style)) return true;
    const verdict = judge.call(this, node, ...more);
    if (verdict === true) {
      passed.add(style);
      sessionStorage.setItem('passed', JSON.stringify([...passed]));
    }
    return verdict;
  };
}
