import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';
import { addressOf } from './address.js';
import { agentFiles } from './agents/agentFiles.js';
import { agentHint } from './agents/agentHint.js';
import { readContract } from './contract.js';
import { descriptionFiles } from './descriptionFiles.js';
import { headOf } from './head.js';
import { markdown } from './markdown.js';
import { descriptionOf, menuOf } from './menu.js';
import { notFoundWithoutScript } from './notFoundWithoutScript.js';
import { pageSources } from './pageSources.js';
import { searchFile } from './search/searchFile.js';
import { securityTxt, writeSecurityTxt } from './securityTxt.js';

const { root, origin, base } = addressOf(process.env.DOCS_URL);
const contact = process.env.DOCS_SECURITY_CONTACT;
const security = contact && securityTxt(contact, origin);
const contract = await readContract();
const menu = menuOf(contract);
const sourceOf = await pageSources();

const title = 'Partner API';
const description =
  'Onboard users, verify them and move money on their behalf: the contract, its client and its mock.';

export default defineConfig({
  lang: 'en',
  title,
  description,
  base,
  cleanUrls: true,
  markdown,
  // A page does not load the pages that it links to.
  router: { prefetchLinks: false },
  sitemap: { hostname: root },
  transformPageData(page) {
    const { description: own, source, wide } = page.params ?? {};
    page.description ||= own ?? description;
    if (wide) Object.assign(page.frontmatter, { aside: false, pageClass: 'wide', prev: false, next: false });
    return { source: sourceOf(source ?? fileURLToPath(new URL(`../${page.filePath}`, import.meta.url))) };
  },
  transformHead: ({ pageData }) => headOf(root, base, pageData),
  transformHtml: (html, file, { pageData }) =>
    file.endsWith('404.html')
      ? html.replace('<body>', () => `<body>${notFoundWithoutScript(menu, base)}`)
      : html
          // The playground and the guides load the mock only when it is called.
          .replace(/ *<link rel="modulepreload" href="[^"]*\/(testing|flowRunner)\.[\w-]+\.js">\n/, '')
          .replace('<body>', () => `<body>${agentHint(root, pageData)}`),
  async buildEnd(site) {
    await agentFiles(site, { title, description, root }, menu);
    if (security) await writeSecurityTxt(security, site.outDir, base);
  },
  themeConfig: {
    nav: [
      // Shown only where the site has a mock. It comes first, so that there is no gap between the links when it is hidden.
      { component: 'MockLink' },
      { text: 'Guide', link: '/guide/quick-start', activeMatch: '^/guide/' },
      {
        text: 'Reference',
        link: menu.flatMap(({ items }) => items).find(({ method }) => method)?.link ?? '/',
        activeMatch: '^/reference/',
      },
      { text: 'Playground', link: '/playground' },
      { text: `Contract ${contract.info?.version}`, link: '/changelog' },
    ],
    sidebar: [...menu, descriptionOf(base)],
    outline: [2, 3],
  },
  vite: {
    resolve: {
      alias: [
        // The menu has groups that fold, with badges: see MenuGroups.vue.
        {
          find: /^.*\/VPSidebarGroup\.vue$/,
          replacement: fileURLToPath(new URL('./theme/menu/MenuGroups.vue', import.meta.url)),
        },
      ],
    },
    plugins: [descriptionFiles(), searchFile()],
  },
});
