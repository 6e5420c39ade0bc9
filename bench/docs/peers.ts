import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProcess } from '../../scripts/cli/runProcess.js';

const cache = fileURLToPath(new URL('../node_modules/.docs/', import.meta.url));

/**
 * Tools that show a description in a browser. Each package has one script that needs no other. `hash` returns the URL
 * fragment of an operation.
 */
export const peers = {
  redoc2: {
    label: 'Redoc 2',
    hash: () => '',
    package: 'redoc@2.5.4',
    folder: 'bundles',
    html: '<redoc spec-url="/openapi.json"></redoc><script src="/redoc2/redoc.standalone.js"></script>',
  },
  redoc3: {
    label: 'Redoc 3',
    hash: (tag: string, operation: string) =>
      `#/${tag.replace('&', 'and').replaceAll(' ', '-')}/${operation}`.toLowerCase(),
    package: 'redoc@3.0.1',
    folder: 'bundles',
    html: '<redoc spec-url="/openapi.json"></redoc><script type="module" src="/redoc3/redoc.standalone.js"></script>',
  },
  elements: {
    label: 'Elements',
    hash: (_tag: string, operation: string) => `#/operations/${operation}`,
    package: '@stoplight/elements@9.0.25',
    folder: '.',
    html: '<link rel="stylesheet" href="/elements/styles.min.css"><elements-api apiDescriptionUrl="/openapi.json" router="hash"></elements-api><script src="/elements/web-components.min.js"></script>',
  },
  scalar: {
    label: 'Scalar',
    hash: () => '',
    package: '@scalar/api-reference@1.46.4',
    folder: 'dist/browser',
    html: '<script id="api-reference" data-url="/openapi.json"></script><script src="/scalar/standalone.js"></script>',
  },
} as const;

export type Peer = keyof typeof peers;

export const peerNames = Object.keys(peers) as Peer[];

/**
 * Returns the folder of a peer's script. Downloads only its package, because its dependencies are not needed, and not
 * all of them can be installed.
 */
export async function peerFolder(name: Peer): Promise<string> {
  const { package: spec, folder } = peers[name];
  const dir = join(cache, spec.replaceAll(/[/@]/g, '_'));
  if (!existsSync(dir)) {
    const packing = `${dir}.packing`;
    mkdirSync(packing, { recursive: true });
    await runProcess('npm', ['pack', spec, '--silent', '--pack-destination', packing]);
    mkdirSync(dir);
    const [tarball = ''] = readdirSync(packing);
    await runProcess('tar', ['xzf', join(packing, tarball), '-C', dir, '--strip-components', '1']);
    rmSync(packing, { recursive: true });
  }
  return join(dir, folder);
}
