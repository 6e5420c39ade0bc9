type End = () => void;

/** What ends the calls of a signal. */
const endsOf = new WeakMap<EventTarget, Set<End>>();

function endAll({ target }: Event): void {
  endsOf.get(target as EventTarget)?.forEach((end) => {
    end();
  });
}

/**
 * Calls `end` when `signal` fires, until the returned function is called. All calls share one listener, because Node
 * warns of more than ten listeners on one signal. `AbortSignal.any` is not used, because in Node 20.20 it leaks if the
 * signal outlives the calls.
 */
export function onAbort(signal: AbortSignal, end: End): End {
  const ends = endsOf.get(signal) ?? new Set<End>();
  endsOf.set(signal, ends.add(end));
  // This does nothing if the listener is already registered.
  signal.addEventListener('abort', endAll);
  return () => {
    ends.delete(end);
    if (ends.size === 0) signal.removeEventListener('abort', endAll);
  };
}
