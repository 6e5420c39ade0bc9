import type { MarkdownOptions } from 'vitepress';

export const markdown: MarkdownOptions = {
  // The default themes have colours that are too pale to read.
  theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  config(md) {
    const render = md.renderer.rules.code_inline;
    // Otherwise Vue would evaluate code that looks like an expression.
    md.renderer.rules.code_inline = (tokens, index, ...rest) => {
      tokens[index]?.attrSet('v-pre', '');
      return render?.(tokens, index, ...rest) ?? '';
    };
  },
};
