/** One limit over a whole exchange: the caller's signal and the time, whichever comes first. */
export interface Deadline {
  signal: AbortSignal;
  /** Why it ended, once it has. */
  reached(): 'TIMEOUT' | 'ABORTED' | undefined;
  /** Settles as `work` does, but rejects at the deadline even where `work` ignores the signal. */
  bound<T>(work: Promise<T>): Promise<T>;
  /** Lets go of the timer. */
  clear(): void;
}

export function startDeadline(timeoutMs: number, caller: AbortSignal | undefined): Deadline {
  const timeUp = new AbortController();
  const signal = caller ? AbortSignal.any([caller, timeUp.signal]) : timeUp.signal;
  const timer = setTimeout(() => timeUp.abort(), timeoutMs);

  return {
    signal,
    reached() {
      if (!signal.aborted) return undefined;
      return signal.reason === timeUp.signal.reason ? 'TIMEOUT' : 'ABORTED';
    },
    bound: (work) =>
      new Promise((resolve, reject) => {
        const give = () => reject(signal.reason);
        if (signal.aborted) give();
        signal.addEventListener('abort', give, { once: true });
        work.then(resolve, reject);
      }),
    clear: () => clearTimeout(timer),
  };
}
