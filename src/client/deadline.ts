import { onAbort } from './onAbort.js';

/** One limit over a whole call: the caller's signal and the time, whichever comes first. */
export interface Deadline {
  signal: AbortSignal;
  /** What ended the call, once it has. */
  endedBy(): 'TIMEOUT' | 'ABORTED' | undefined;
  /** Settles as `work` does, but rejects at the deadline even where `work` ignores the signal. */
  bound<T>(work: Promise<T>): Promise<T>;
  /** What is left, in milliseconds. */
  left(): number;
  /** Waits, at most to the deadline. */
  pause(milliseconds: number): Promise<unknown>;
  /** Lets go of the timers and of the caller's signal. */
  clear(): void;
}

export function startDeadline(timeoutMs: number, caller: AbortSignal | undefined): Deadline {
  const end = performance.now() + timeoutMs;
  const controller = new AbortController();
  const { signal } = controller;
  const timers: ReturnType<typeof setTimeout>[] = [];
  const after = (milliseconds: number, then: () => void) => timers.push(setTimeout(then, milliseconds));

  let endedBy: 'TIMEOUT' | 'ABORTED' | undefined;
  const reached = new Promise<never>((_, reject) => {
    signal.onabort = () => reject(signal.reason);
  });
  reached.catch(() => {});
  const stop = (by: 'TIMEOUT' | 'ABORTED') => {
    endedBy ??= by;
    controller.abort();
  };
  const bound = <T>(work: Promise<T>) => Promise.race([work, reached]);

  after(timeoutMs, () => stop('TIMEOUT'));
  const unwatch = caller && onAbort(caller, () => stop('ABORTED'));
  if (caller?.aborted) stop('ABORTED');

  return {
    signal,
    endedBy: () => endedBy,
    bound,
    left: () => end - performance.now(),
    pause: (milliseconds) =>
      bound(new Promise<void>((resolve) => after(milliseconds, resolve))).catch(() => {}),
    clear() {
      timers.forEach(clearTimeout);
      unwatch?.();
    },
  };
}
