import { defineConfig } from 'vitepress';
import llmstxt from 'vitepress-plugin-llms';
import { navigation } from '../../scripts/reference/navigation.js';
import { readContract } from './contract.js';
import { descriptionFiles } from './descriptionFiles.js';
import { headOf } from './head.js';
import { guides, reference } from './menu.js';

/** Where the site will be: origin and base path, such as `https://docs.example/partner-api/`. */
const site = new URL(process.env.DOCS_URL ?? 'http://127.0.0.1:4010/');
const base = site.pathname.replace(/\/?$/, '/');
const contract = await readContract();

const description =
  'Onboard users, verify them and move money on their behalf: the contract, its client and its mock.';

export default defineConfig({
  lang: 'en',
  title: 'Partner API',
  description,
  base,
  cleanUrls: true,
  sitemap: { hostname: site.origin + base },
  markdown: { lineNumbers: false },
  transformPageData(page) {
    page.description ||= page.params?.description ?? description;
  },
  transformHead: ({ pageData }) => headOf(site.origin + base, base, pageData),
  themeConfig: {
    nav: [
      { text: 'Guide', link: '/guide/quick-start', activeMatch: '^/guide/' },
      { text: 'Reference', link: '/reference/operations/addUserVerification', activeMatch: '^/reference/' },
      { text: 'Playground', link: '/playground' },
      { text: `Contract ${contract.info.version}`, link: '/changelog' },
    ],
    sidebar: [
      ...guides,
      ...reference,
      ...navigation(contract).map((group) => ({ ...group, collapsed: true })),
    ],
    outline: [2, 3],
    notFound: {
      title: 'There is no such page',
      quote: 'It may have moved. The menu has everything that there is.',
      linkLabel: 'Go to the start page',
      linkText: 'To the start page',
    },
    footer: {
      message:
        'Made from the description: <a href="' +
        base +
        'openapi.yaml">openapi.yaml</a>, <a href="' +
        base +
        'openapi.json">openapi.json</a>.',
    },
  },
  vite: {
    plugins: [
      descriptionFiles(),
      llmstxt({ domain: site.origin, injectLLMHint: false, excludeIndexPage: false }),
    ],
    publicDir: 'public',
  },
});
