/** Returns two texts that stand side by side on a wide screen: facts, and the examples that stay in view. */
export function columns(facts: string, examples: string): string {
  return `<div class="columns">
<div class="facts">

${facts}

</div>
<div class="examples">

${examples}

</div>
</div>`;
}
