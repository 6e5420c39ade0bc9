import type { AxeResults, ContextObject, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** The parts of axe that are used here. Its internal registry `_audit` is the only access to the result of a check. */
interface Axe {
  run(context: object, options: RunOptions): Promise<AxeResults>;
  commons: { dom: { isVisibleOnScreen(node: Element): boolean } };
  _audit: {
    rules: { id: string; impact: string }[];
    checks: Record<string, { evaluate(this: unknown, node: Element, ...more: unknown[]): unknown }>;
  };
  /** Holds values for the duration of one run. */
  _cache: { get<Value>(name: string, create: () => Value): Value };
}

/** Loads axe into a page. It is a file on the site's host, because a browser caches the compiled code of a file. */
export async function loadAxe(page: Page): Promise<void> {
  await page.addScriptTag({ url: '/axe.min.js' });
  await page.evaluate(judgeEachStyleOnce);
}

/** The rules whose result can change with the colours or the width of the window. */
export const aboutPaint = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];

/** Returns the critical and serious findings in the part that `context` selects. Default of `only`: all rules. */
export async function findings(
  page: Page,
  where: string,
  context: ContextObject = { include: ['html'] },
  only?: string[],
): Promise<string[]> {
  const { violations, passes } = await page.evaluate(
    ({ context, only }: { context: object; only: string[] | undefined }) => {
      const { axe } = window as unknown as { axe: Axe };
      // These rules only have minor or moderate findings, which do not count here.
      const minorRules = axe._audit.rules.filter(({ impact }) => impact === 'minor' || impact === 'moderate');
      const rules = Object.fromEntries(minorRules.map(({ id }) => [id, { enabled: false }]));
      const choice = only ? { runOnly: only } : { rules };
      return axe.run(context, { resultTypes: ['violations'], preload: false, ...choice });
    },
    { context: context as object, only },
  );
  // A page without text has no findings, so it must not pass.
  if (!passes.some(({ id }) => id === 'color-contrast')) return [`${where}: no text was checked`];
  return violations
    .filter(({ impact }) => impact === 'critical' || impact === 'serious')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${where}: ${id} at ${target}`));
}

/**
 * Makes axe check the contrast of each style only once. Runs in the browser. The contrast check takes half of axe's
 * time: one sample alone has two hundred texts, in eight colours. A text passes without a check if another text of the
 * same style, on elements that are painted the same way, has passed. Any other text is checked each time. The session
 * storage of the tab keeps the styles that have passed.
 */
function judgeEachStyleOnce(): void {
  const { axe } = window as unknown as { axe: Axe };
  const contrast = axe._audit.checks['color-contrast'];
  if (!contrast) throw new Error('axe has no check of contrast.');
  const passed = new Set<string>(JSON.parse(sessionStorage.getItem('passed') ?? '[]'));
  const painted = (element: Element | null): string => {
    if (!element) return '';
    const cache = axe._cache.get('painted', () => new WeakMap<Element, string>());
    const known = cache.get(element);
    if (known !== undefined) return known;
    const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position } =
      getComputedStyle(element);
    const own = [backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position];
    const style = `${own} / ${painted(element.parentElement)}`;
    cache.set(element, style);
    return style;
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
