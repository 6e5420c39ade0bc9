import type { MarkdownOptions } from 'vitepress';

export const markdown: MarkdownOptions = {
  // The default themes have colours that are too pale to read.
  theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  config(md) {
    const openLink = md.renderer.rules.link_open;
    md.renderer.rules.link_open = (tokens, index, ...rest) => {
      const token = tokens[index];
      // With a target, VitePress leaves the link to the browser. VitePress would scroll while the text is still hidden.
      if (token?.attrGet('href')?.match(/^#(answer|example)-/)) token.attrSet('target', '_self');
      return openLink?.(tokens, index, ...rest) ?? '';
    };
    const render = md.renderer.rules.code_inline;
    // Otherwise Vue would evaluate code that looks like an expression.
    md.renderer.rules.code_inline = (tokens, index, ...rest) => {
      tokens[index]?.attrSet('v-pre', '');
      return render?.(tokens, index, ...rest) ?? '';
    };
  },
};
