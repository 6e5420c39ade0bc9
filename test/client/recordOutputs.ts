import { inspect } from 'node:util';
import { onTestFinished, vi } from 'vitest';

/** Records the outputs of a call: what is passed to `see`, such as its result, and what is written to the console. */
export function recordOutputs() {
  const seen: unknown[] = [];
  for (const name of ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const) {
    const spy = vi.spyOn(console, name).mockImplementation((...args) => void seen.push(args));
    onTestFinished(() => spy.mockRestore());
  }
  const text = () =>
    seen
      .flatMap((item) => [
        inspect(item, { depth: Number.POSITIVE_INFINITY, showHidden: true, maxStringLength: null }),
        JSON.stringify(item),
        item instanceof Error ? `${item} ${item.stack}` : '',
      ])
      .join('\n');
  return { see: (item: unknown) => void seen.push(item), text };
}

/** Matches every secret of `canaries`, also in escaped form: all contain `canary`, except the date. */
export const secret = /canary|2031-12-17/i;
