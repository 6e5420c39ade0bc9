import { useData } from 'vitepress';
import { onMounted, watch } from 'vue';

/** Opens the folded part of a page that has the anchor of the address, and scrolls to the anchor. */
export function useFoldedAnchors(): void {
  const { hash, page } = useData();
  // VitePress scrolls in the frame after the change, when the part is still folded.
  const later = () => requestAnimationFrame(() => requestAnimationFrame(open));
  onMounted(later);
  watch([hash, page], later);

  function open() {
    const target = document.getElementById(decoded(hash.value.slice(1)));
    let part = target?.parentElement?.closest('details');
    if (!target || !part || part.open) return;
    for (; part; part = part.parentElement?.closest('details')) part.open = true;
    target.scrollIntoView();
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
