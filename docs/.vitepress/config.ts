import { defineConfig } from 'vitepress';
import llmstxt from 'vitepress-plugin-llms';
import { navigation } from '../../scripts/reference/navigation.js';
import { addressOf } from './address.js';
import { readContract } from './contract.js';
import { descriptionFiles } from './descriptionFiles.js';
import { headOf } from './head.js';
import { markdown } from './markdown.js';
import { descriptionOf, guides, reference } from './menu.js';

const { root, origin, base } = addressOf(process.env.DOCS_URL);
const contract = await readContract();
const operationsAndWebhooks = navigation(contract);
const pages = [...guides, ...reference, ...operationsAndWebhooks];

const description =
  'Onboard users, verify them and move money on their behalf: the contract, its client and its mock.';

export default defineConfig({
  lang: 'en',
  title: 'Partner API',
  description,
  base,
  cleanUrls: true,
  markdown,
  // A page does not load the pages that it links to.
  router: { prefetchLinks: false },
  sitemap: { hostname: root },
  transformPageData(page) {
    page.description ||= page.params?.description ?? description;
  },
  transformHead: ({ pageData }) => headOf(root, base, pageData),
  transformHtml: (html, file) =>
    // VitePress shows the content of this page only with JavaScript.
    file.endsWith('404.html')
      ? html.replace(
          '<body>',
          `<body><noscript><p>Page not found. <a href="${base}">To the start page</a></p></noscript>`,
        )
      : // The playground loads the mock only when it is called.
        html.replace(/ *<link rel="modulepreload" href="[^"]*\/testing\.[\w-]+\.js">\n/, ''),
  themeConfig: {
    nav: [
      { text: 'Guide', link: '/guide/quick-start', activeMatch: '^/guide/' },
      {
        text: 'Reference',
        link: operationsAndWebhooks[0]?.items[0]?.link ?? '/',
        activeMatch: '^/reference/',
      },
      { text: 'Playground', link: '/playground' },
      // Shown only where the site has a mock.
      { component: 'MockLink' },
      { text: `Contract ${contract.info?.version}`, link: '/changelog' },
    ],
    sidebar: [...pages, descriptionOf(base)],
    outline: [2, 3],
    notFound: {
      title: 'Page not found',
      quote: 'It may have moved. The menu lists all pages.',
      linkLabel: 'Go to the start page',
      linkText: 'To the start page',
    },
  },
  vite: {
    plugins: [
      descriptionFiles(),
      llmstxt({ domain: origin, sidebar: pages, injectLLMHint: false, excludeIndexPage: false }),
    ],
  },
});
