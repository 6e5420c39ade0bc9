import { onAbort } from './onAbort.js';

type End = 'TIMEOUT' | 'ABORTED';

/** The limit of a whole call: the caller's signal or the time limit, whichever comes first. */
export interface Deadline {
  signal: AbortSignal;
  /**
   * Settles as `work` does. At the deadline it resolves to what `onEnd` returns for the limit that ended the call, even if
   * `work` ignores the signal. One `work` at a time.
   */
  bound(work: Promise<unknown>, onEnd: (by: End) => unknown): Promise<unknown>;
  /** Waits, at most until the deadline. Returns false at once if the deadline would come first. */
  pause(milliseconds: number): Promise<boolean>;
  /** Clears the timers and stops listening to the caller's signal. */
  clear(): void;
}

export function startDeadline(timeoutMs: number, caller: AbortSignal | undefined): Deadline {
  const end = performance.now() + timeoutMs;
  const controller = new AbortController();
  let endedBy: End | undefined;
  let interrupt = () => {};
  let pauseTimer: ReturnType<typeof setTimeout> | undefined;

  const stop = (by: End) => {
    endedBy ??= by;
    // Before the signal, which makes `work` fail.
    interrupt();
    controller.abort();
  };
  const bound = (work: Promise<unknown>, onEnd: (by: End) => unknown) =>
    new Promise<unknown>((resolve, reject) => {
      interrupt = () => endedBy && resolve(onEnd(endedBy));
      interrupt();
      work.then(resolve, reject);
    });

  const unwatch = caller && onAbort(caller, () => stop('ABORTED'));
  const timer = setTimeout(() => stop('TIMEOUT'), timeoutMs);
  if (caller?.aborted) stop('ABORTED');

  return {
    signal: controller.signal,
    bound,
    async pause(milliseconds): Promise<boolean> {
      if (milliseconds > end - performance.now()) return false;
      const waited = new Promise<unknown>((resolve) => {
        pauseTimer = setTimeout(resolve, milliseconds);
      });
      await bound(waited, () => {});
      return true;
    },
    clear() {
      clearTimeout(timer);
      clearTimeout(pauseTimer);
      unwatch?.();
    },
  };
}
