import type { Contender } from './contenders/contender.js';
import { type ContenderName, contenderNames, contenders } from './contenders/contenders.js';
import { publishedModule } from './paths.js';

const { ours, openapiFetch } = contenders;
const main = publishedModule('.');

/** Our app with the client of the built package, and with one more of its exports. `use` is the code that uses it. */
function withPackage(name?: string, use = ''): Contender {
  const names = ['createPartnerApi as createClient', name].filter(Boolean).join(', ');
  return {
    ...ours,
    label: 'ours, built package',
    imports: `import { ${names} } from '${main}';`,
    setup: `${ours.setup} ${use}`,
  };
}

/** More apps of ours. */
export const variants = {
  /** With a client that is generated from the whole contract. */
  whole: { ...ours, imports: `import { createClient } from '../whole/client.js';` },
  published: withPackage(),
  request: withPackage('request', `console.log(await request(api, { method: 'GET', path: '/v1/example' }));`),
  linkTo: withPackage(
    'linkTo',
    `console.log(linkTo(api, 'redirectToVerification', { path: { externalUserId: '1', verificationId: '1' } }));`,
  ),
  knownValues: withPackage(
    'knownValues',
    'console.log(knownValues.AddUserVerificationRequest.documentType);',
  ),
  fetchClient: {
    ...openapiFetch,
    imports: `import { createFetchClient } from '${publishedModule('./openapi-fetch')}';`,
    setup: 'const api = createFetchClient({ baseUrl, apiKey });',
  },
} satisfies Record<string, Contender>;

export type VariantName = keyof typeof variants;
export type AppName = ContenderName | VariantName;

const variantNames = Object.keys(variants) as VariantName[];
export const appNames: readonly AppName[] = [...contenderNames, ...variantNames];
export const apps: Record<AppName, Contender> = { ...contenders, ...variants };

/** What an app pays for an export of the package beside the client: the difference to the app `base`. */
export const features: readonly { label: string; app: VariantName; base: AppName }[] = [
  { label: 'request()', app: 'request', base: 'published' },
  { label: 'linkTo()', app: 'linkTo', base: 'published' },
  { label: 'knownValues', app: 'knownValues', base: 'published' },
  { label: 'createFetchClient() instead of openapi-fetch itself', app: 'fetchClient', base: 'openapiFetch' },
];
