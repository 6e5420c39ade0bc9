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
    // The Markdown of the reference has these by their names.
    app.component('Choices', Choices);
    app.component('CopyAsCurl', CopyAsCurl);
    app.component('TryIt', TryIt);
  },
} satisfies Theme;
