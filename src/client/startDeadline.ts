import { onAbort } from './onAbort.js';

type End = 'TIMEOUT' | 'ABORTED';

/** The limit of a whole call: the caller's signal or the time limit, whichever comes first. */
export interface Deadline {
  signal: AbortSignal;
  /** Returns which limit ended the call, or `undefined` if none has. */
  endedBy(): End | undefined;
  /** Settles as `work` does, but rejects at the deadline even if `work` ignores the signal. One `work` at a time. */
  bound(work: Promise<unknown>): Promise<unknown>;
  /** Waits, at most until the deadline. Returns false at once if the deadline would come first. */
  pause(milliseconds: number): Promise<boolean>;
  /** Clears the timers and stops listening to the caller's signal. */
  clear(): void;
}

export function startDeadline(timeoutMs: number, caller: AbortSignal | undefined): Deadline {
  const end = performance.now() + timeoutMs;
  const controller = new AbortController();
  let endedBy: End | undefined;
  let interrupt: (reason?: unknown) => void = () => {};
  let pauseTimer: ReturnType<typeof setTimeout> | undefined;

  const stop = (by: End) => {
    endedBy ??= by;
    controller.abort();
    interrupt();
  };
  const bound = (work: Promise<unknown>) =>
    new Promise<unknown>((resolve, reject) => {
      interrupt = reject;
      if (endedBy) reject();
      work.then(resolve, reject);
    });

  const unwatch = caller && onAbort(caller, () => stop('ABORTED'));
  const timer = setTimeout(() => stop('TIMEOUT'), timeoutMs);
  if (caller?.aborted) stop('ABORTED');

  return {
    signal: controller.signal,
    endedBy: () => endedBy,
    bound,
    async pause(milliseconds): Promise<boolean> {
      if (milliseconds > end - performance.now()) return false;
      const waited = new Promise<unknown>((resolve) => {
        pauseTimer = setTimeout(resolve, milliseconds);
      });
      await bound(waited).catch(() => {});
      return true;
    },
    clear() {
      clearTimeout(timer);
      clearTimeout(pauseTimer);
      unwatch?.();
    },
  };
}
