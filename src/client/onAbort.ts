/** The listener of a signal, for all calls that it ends. */
class Listener {
  readonly ends = new Set<() => void>();

  handleEvent(): void {
    for (const end of this.ends) end();
  }
}

const listeners = new WeakMap<AbortSignal, Listener>();

/**
 * Calls `end` when `signal` fires, until the function that it gives is called. All calls share one listener: of more
 * than ten on one signal Node warns, and its `AbortSignal.any` leaks where the signal outlives the calls (20.20).
 */
export function onAbort(signal: AbortSignal, end: () => void): () => void {
  const listener = listeners.get(signal) ?? new Listener();
  listeners.set(signal, listener);
  listener.ends.add(end);
  // A listener that is there already is not added again.
  signal.addEventListener('abort', listener);
  return () => {
    listener.ends.delete(end);
    if (listener.ends.size === 0) signal.removeEventListener('abort', listener);
  };
}
