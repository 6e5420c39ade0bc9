import type { Locator, Page } from 'playwright-core';
import { windowSize } from '../openSite.js';

const patienceMs = 15_000;

/** A person who knows what to look for. Counts what this person does. What is not in view can't be used. */
export class Reader {
  clicks = 0;
  scrolledPx = 0;

  constructor(readonly page: Page) {}

  async click(target: Locator): Promise<void> {
    this.clicks++;
    await (await this.#inView(target)).click();
  }

  async press(key: string): Promise<void> {
    this.clicks++;
    await this.page.keyboard.press(key);
  }

  /** Types at the place that has the focus. */
  async type(text: string): Promise<void> {
    this.clicks++;
    await this.page.keyboard.type(text);
  }

  /** Replaces the text of a field. */
  async fill(target: Locator, text: string): Promise<void> {
    this.clicks++;
    await (await this.#inView(target)).fill(text);
  }

  /** Opens a select and chooses: one click. */
  async choose(target: Locator, option: string): Promise<void> {
    this.clicks++;
    await (await this.#inView(target)).selectOption(option);
  }

  /** Turns the wheel until the target is in view, and no further. */
  async scrollTo(target: Locator): Promise<void> {
    await target.waitFor({ timeout: patienceMs });
    await this.page.mouse.move(windowSize.width / 2, windowSize.height / 2);
    for (let turn = 0; turn < 100; turn++) {
      if (await target.evaluate(isInView)) return;
      const distance = await target.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return Math.ceil(bottom > innerHeight ? bottom - innerHeight : top - 100);
      });
      const step = Math.sign(distance) * Math.min(Math.abs(distance) || 1, windowSize.height);
      await this.page.mouse.wheel(0, step);
      this.scrolledPx += Math.abs(step);
      await this.page.waitForTimeout(100);
    }
    throw new Error(`Scrolling does not bring it into view: ${target}`);
  }

  /** Throws if one of the texts is not in view. Waits for a page that is loading. */
  async see(...texts: (string | RegExp)[]): Promise<void> {
    for (const text of texts) await this.#inView(this.page.getByText(text));
  }

  /** Throws if the clipboard does not get these texts. */
  async seeCopied(...texts: string[]): Promise<void> {
    await this.page.waitForFunction(
      async (texts) => {
        const copied = await navigator.clipboard.readText();
        return texts.every((text) => copied.includes(text));
      },
      texts,
      { timeout: patienceMs },
    );
  }

  /** Returns the first of the elements that is in view. */
  async #inView(target: Locator): Promise<Locator> {
    const end = Date.now() + patienceMs;
    do {
      for (const element of await target.all()) {
        if (await element.evaluate(isInView, undefined, { timeout: 1000 }).catch(() => false)) return element;
      }
      await this.page.waitForTimeout(50);
    } while (Date.now() < end);
    throw new Error(`Not in view: ${target}`);
  }
}

/**
 * Whether an element or its content is in the window as a whole, and nothing covers it. The element can be larger than
 * its content, by its padding, and smaller, if part of the content is for screen readers only. Runs in the page.
 */
function isInView(element: Element): boolean {
  const content = document.createRange();
  content.selectNodeContents(element);
  return [element, content].some((part) => {
    const { top, bottom, left, right } = part.getBoundingClientRect();
    const inWindow = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
    if (!inWindow || bottom - top < 2 || right - left < 2) return false;
    return [top + 1, (top + bottom) / 2, bottom - 1].every((y) => {
      const hit = document.elementFromPoint((left + right) / 2, y);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
  });
}
