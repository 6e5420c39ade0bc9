/** The one listener of a signal, for all calls that the signal ends. */
class Listener {
  readonly ends = new Set<() => void>();

  handleEvent(): void {
    for (const end of this.ends) end();
  }
}

const listeners = new WeakMap<AbortSignal, Listener>();

/**
 * Calls `end` when `signal` fires, until the returned function is called. All calls share one listener, because Node
 * warns of more than ten listeners on one signal. `AbortSignal.any` is not used, because in Node 20.20 it leaks if the
 * signal outlives the calls.
 */
export function onAbort(signal: AbortSignal, end: () => void): () => void {
  const listener = listeners.get(signal) ?? new Listener();
  listeners.set(signal, listener);
  listener.ends.add(end);
  // This does nothing if the listener is already registered.
  signal.addEventListener('abort', listener);
  return () => {
    listener.ends.delete(end);
    if (listener.ends.size === 0) signal.removeEventListener('abort', listener);
  };
}
