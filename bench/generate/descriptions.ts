import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = [
  '@directus/specs',
  '@figma/rest-api-spec',
  '@octokit/openapi',
  '@octokit/openapi-webhooks',
  '@readme/oas-examples',
  '@scalar/galaxy',
  'rclone-openapi',
];

const installed = fileURLToPath(new URL('../node_modules', import.meta.url));

/** Returns the files of the OpenAPI 3 descriptions that installed packages hold. */
export function descriptions(): string[] {
  return packages.flatMap((name) => {
    const dir = join(installed, name);
    const all = readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(json|ya?ml)$/.test(file) && !file.includes('node_modules'))
      // The same description with everything in the place of the `$ref`s.
      .filter((file) => !file.endsWith('.deref.json'))
      .sort()
      .map((file) => join(dir, file))
      .filter(isDescription);
    return withoutTwins(all);
  });
}

function isDescription(file: string): boolean {
  return /^\s*\{?\s*["']?openapi["']?\s*:\s*["']?3\./m.test(readFileSync(file, 'utf8').slice(0, 2000));
}

/** The same description as JSON and as YAML counts once. */
function withoutTwins(files: string[]): string[] {
  const twin = (file: string) => file.replaceAll('yaml', 'json').replace(/\.yml$/, '.json');
  return files.filter((file) => file === twin(file) || !files.includes(twin(file)));
}
