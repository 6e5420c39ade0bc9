import { onMounted, onUnmounted } from 'vue';

/**
 * Hides the text of an evidence mark when Escape is pressed. The styles alone show it, when a reader points to the mark,
 * taps it or moves the focus to it.
 */
export function useEvidenceMarks(): void {
  onMounted(() => window.addEventListener('keydown', hide));
  onUnmounted(() => window.removeEventListener('keydown', hide));
}

function hide({ key }: KeyboardEvent): void {
  if (key !== 'Escape') return;
  for (const mark of document.querySelectorAll('.evidence:is(:hover, :focus-within)')) {
    mark.classList.add('hidden');
    const show = () => mark.classList.remove('hidden');
    mark.addEventListener('pointerleave', show, { once: true });
    mark.addEventListener('focusout', show, { once: true });
  }
}
