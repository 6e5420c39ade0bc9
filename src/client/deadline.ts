/** One limit over a whole exchange: the caller's signal and the time, whichever comes first. */
export interface Deadline {
  signal: AbortSignal;
  /** Why it ended, once it has. */
  reached(): 'TIMEOUT' | 'ABORTED' | undefined;
  /** Settles as `work` does, but rejects at the deadline even where `work` ignores the signal. */
  bound<T>(work: Promise<T>): Promise<T>;
  /** Lets go of the timer and of the caller's signal. */
  clear(): void;
}

export function startDeadline(timeoutMs: number, caller: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  let reason: 'TIMEOUT' | 'ABORTED' | undefined;
  const end = (why: 'TIMEOUT' | 'ABORTED') => {
    reason ??= why;
    controller.abort();
  };
  const onAbort = () => end('ABORTED');
  const timer = setTimeout(end, timeoutMs, 'TIMEOUT');
  if (caller?.aborted) onAbort();
  caller?.addEventListener('abort', onAbort, { once: true });

  return {
    signal,
    reached: () => reason,
    bound: (work) =>
      new Promise((resolve, reject) => {
        const give = () => reject(signal.reason);
        if (signal.aborted) give();
        signal.addEventListener('abort', give, { once: true });
        work.then(resolve, reject);
      }),
    clear() {
      clearTimeout(timer);
      caller?.removeEventListener('abort', onAbort);
    },
  };
}
