import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import Choices from './Choices.vue';
import CopyAsCurl from './CopyAsCurl.vue';
import Layout from './Layout.vue';
import MockLink from './MockLink.vue';
import TryIt from './tryIt/TryIt.vue';
import './style.css';

export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app }) {
    // The menu in config.ts has it by this name.
    app.component('MockLink', MockLink);
    // The pages of the reference have it by this name.
    app.component('Choices', Choices);
    // The pages of the operations have it by this name.
    app.component('TryIt', TryIt);
    app.component('CopyAsCurl', CopyAsCurl);
  },
} satisfies Theme;
