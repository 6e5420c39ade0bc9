import { places } from '../../scripts/reference/places.js';

export const guides = [
  {
    text: 'Guide',
    items: [
      { text: 'Quick start', link: '/guide/quick-start' },
      { text: 'Authentication and environments', link: '/guide/authentication' },
      { text: 'The onboarding flow', link: '/guide/onboarding' },
      { text: 'Client', link: '/guide/client' },
      { text: 'Errors', link: '/guide/errors' },
      { text: 'Which client to use', link: '/guide/openapi-fetch' },
      { text: 'Webhooks', link: '/guide/webhooks' },
      { text: 'Mock and testing', link: '/guide/mock' },
      { text: 'Recipes', link: '/guide/recipes' },
      { text: 'In production', link: '/guide/production' },
      { text: 'Unconfirmed parts', link: '/guide/unconfirmed' },
      { text: 'Other tools', link: '/guide/other-tools' },
      { text: 'Check an environment', link: '/guide/verify' },
      { text: 'Confirm the contract with your traffic', link: '/guide/observe' },
      { text: 'Versions and open lists', link: '/guide/versions' },
      { text: 'Playground', link: '/playground' },
      { text: 'Changelog', link: '/changelog' },
    ],
  },
];

export const reference = [
  {
    text: 'The whole contract',
    items: [
      { text: 'Error catalogue', link: places.errors },
      { text: 'Coverage', link: places.coverage },
      { text: 'Evidence', link: places.evidence },
    ],
  },
];

/** Returns the links to the description. `base` is the site's path: VitePress does not add it to links of files. */
export function descriptionOf(base: string) {
  return {
    text: 'Downloads',
    items: [
      { text: 'openapi.yaml', link: `${base}openapi.yaml` },
      { text: 'openapi.json', link: `${base}openapi.json` },
      { text: 'onboarding.arazzo.yaml', link: `${base}onboarding.arazzo.yaml` },
    ],
  };
}
