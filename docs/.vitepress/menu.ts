import type { Oas3_1Definition } from '@redocly/openapi-core';
import { type NavigationItem, navigation } from '../../scripts/reference/navigation.js';
import { places } from '../../scripts/reference/places.js';

/** An entry of the menu. VitePress passes it to the component that shows it. */
export interface MenuItem extends NavigationItem {
  /** Whether it leads to a file. VitePress does not add the site's path to such a link. */
  file?: true;
}

export interface MenuGroup {
  text: string;
  items: MenuItem[];
}

export const guides: MenuGroup[] = [
  {
    text: 'Get started',
    items: [
      { text: 'Quick start', link: '/guide/quick-start' },
      { text: 'Authentication and environments', link: '/guide/authentication' },
      { text: 'The onboarding flow', link: '/guide/onboarding' },
      { text: 'Playground', link: '/playground' },
    ],
  },
  {
    text: 'Build',
    items: [
      { text: 'Client', link: '/guide/client' },
      { text: 'Which client to use', link: '/guide/openapi-fetch' },
      { text: 'Errors', link: '/guide/errors' },
      { text: 'Webhooks', link: '/guide/webhooks' },
      { text: 'Recipes', link: '/guide/recipes' },
      { text: 'In production', link: '/guide/production' },
      { text: 'Other tools', link: '/guide/other-tools' },
    ],
  },
  {
    text: 'Test and check',
    items: [
      { text: 'Mock and testing', link: '/guide/mock' },
      { text: 'Check an environment', link: '/guide/verify' },
      { text: 'Confirm the contract with your traffic', link: '/guide/observe' },
    ],
  },
  {
    text: 'Limits and versions',
    items: [
      { text: 'Unconfirmed parts', link: '/guide/unconfirmed' },
      { text: 'Versions and open lists', link: '/guide/versions' },
      { text: 'Changelog', link: '/changelog' },
    ],
  },
];

const wholeContract: MenuGroup = {
  text: 'The whole contract',
  items: [
    { text: 'Error catalogue', link: places.errors },
    { text: 'Coverage', link: places.coverage },
    { text: 'Evidence', link: places.evidence },
    { text: 'What stands behind each answer', link: places.ledger },
    { text: 'Versions', link: places.versions },
  ],
};

/** Returns the groups of the menu that lead to pages. */
export function menuOf(contract: Oas3_1Definition): MenuGroup[] {
  return [...guides, wholeContract, ...navigation(contract)];
}

/** Returns the links to the description. `base` is the site's path. */
export function descriptionOf(base: string): MenuGroup {
  return {
    text: 'Downloads',
    items: [
      { text: 'openapi.yaml', link: `${base}openapi.yaml`, file: true },
      { text: 'openapi.json', link: `${base}openapi.json`, file: true },
      { text: 'onboarding.arazzo.yaml', link: `${base}onboarding.arazzo.yaml`, file: true },
    ],
  };
}
