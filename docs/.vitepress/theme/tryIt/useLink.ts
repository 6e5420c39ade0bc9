import { onBeforeUnmount, onMounted, watch } from 'vue';
import { linkOf, readLink } from './link.js';

/** Browsers limit how often a page may change its address. */
const delayMs = 200;

/**
 * Keeps the address and what is chosen in step. `choices` returns what the address should say, `use` gets what it says.
 * Returns a function that writes the address at once.
 */
export function useLink(
  choices: () => [name: string, value: string | undefined][],
  use: (link: URLSearchParams) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function read(): void {
    const link = readLink(location.hash) ?? oldLink(location.search);
    if (link) use(link);
  }

  function write(): void {
    clearTimeout(timer);
    // VitePress keeps the scroll position in the state. It does not notice the new address, so it does not scroll.
    history.replaceState(history.state, '', location.pathname + linkOf(choices()));
  }

  onMounted(() => {
    read();
    addEventListener('hashchange', read);
    watch(choices, () => {
      clearTimeout(timer);
      timer = setTimeout(write, delayMs);
    });
  });
  onBeforeUnmount(() => {
    clearTimeout(timer);
    removeEventListener('hashchange', read);
  });
  return write;
}

/** Reads the query of an older link to the playground. */
function oldLink(search: string): URLSearchParams | undefined {
  const outcome = new URLSearchParams(search).get('scenario');
  return outcome === null ? undefined : new URLSearchParams({ outcome });
}
