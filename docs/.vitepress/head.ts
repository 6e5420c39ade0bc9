import type { HeadConfig, PageData } from 'vitepress';

/** Styles for browsers without JavaScript: all tabs are shown, and a narrow page has its menu at the end. */
const withoutScript = [
  '.vp-code-group .tabs,.VPSwitchAppearance,.VPNavBarHamburger,.VPLocalNav,button.copy,.needs-script{display:none!important}',
  '.vp-code-group div[class*=language-],.choice,.without-script{display:block!important}',
  '@media(max-width:959px){.VPSidebar.VPSidebar{position:static;order:1;width:auto;max-width:none;transform:none;opacity:1;visibility:visible}}',
].join('');

/** Returns a page's head, for browsers, previews and tools. `root` is the site's address, `base` its path. */
export function headOf(root: string, base: string, page: PageData): HeadConfig[] {
  const path = page.relativePath.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '');
  const link = (rel: string, href: string, type: string, title: string): HeadConfig => [
    'link',
    { rel, href: base + href, type, title },
  ];
  const property = (name: string, content: string): HeadConfig => ['meta', { property: name, content }];
  const head: HeadConfig[] = [
    ['link', { rel: 'icon', href: `${base}favicon.svg`, type: 'image/svg+xml' }],
    ['meta', { name: 'theme-color', content: '#0b6e4f' }],
    link('service-desc', 'openapi.yaml', 'application/yaml', 'OpenAPI description, YAML'),
    link('service-desc', 'openapi.json', 'application/json', 'OpenAPI description, JSON'),
    ['noscript', {}, `<style>${withoutScript}</style>`],
  ];
  // The 404 page has no address of its own and no Markdown version.
  if (page.isNotFound) return head;
  return [
    ...head,
    ['link', { rel: 'canonical', href: root + path }],
    link('alternate', page.relativePath, 'text/markdown', 'This page in Markdown'),
    property('og:type', 'website'),
    property('og:site_name', 'Partner API'),
    property('og:title', page.title),
    property('og:description', page.description),
    property('og:url', root + path),
    property('og:image', `${root}social.png`),
    ['meta', { name: 'twitter:card', content: 'summary_large_image' }],
  ];
}
