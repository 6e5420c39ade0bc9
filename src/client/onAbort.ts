/** What ends when a signal fires. */
class Calls extends Set<() => void> {
  handleEvent(): void {
    for (const end of this) end();
  }
}

const watched = new WeakMap<AbortSignal, Calls>();

/**
 * Calls `end` when `signal` fires, until the function that it gives is called. All calls share one listener: of more
 * than ten on one signal Node warns, and its `AbortSignal.any` leaks where the signal outlives the calls (20.20).
 */
export function onAbort(signal: AbortSignal, end: () => void): () => void {
  let calls = watched.get(signal);
  if (!calls) {
    calls = new Calls();
    watched.set(signal, calls);
    signal.addEventListener('abort', calls);
  }
  const own = calls.add(end);
  return () => {
    own.delete(end);
    if (own.size > 0) return;
    signal.removeEventListener('abort', own);
    watched.delete(signal);
  };
}
