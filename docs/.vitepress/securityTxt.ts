import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Returns `security.txt` (RFC 9116) for the site at `origin`. `contact` is from `DOCS_SECURITY_CONTACT`.
 * @throws Error if it is not the address of a mailbox, a page or a telephone
 */
export function securityTxt(contact: string, origin: string, now = new Date()): string {
  if (!URL.canParse(contact) || !/^(mailto:[^@\s]+@[^@\s]+|https:\/\/\S+|tel:\+?[\d.()-]+)$/.test(contact)) {
    throw new Error(
      `DOCS_SECURITY_CONTACT must be an address such as mailto:security@docs.example, https://docs.example/report or tel:+1-201-555-0123, not "${contact}".`,
    );
  }
  const expires = new Date(now);
  // RFC 9116 recommends less than a year.
  expires.setUTCDate(expires.getUTCDate() + 364);
  return `${[
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().replace(/\.\d+Z$/, 'Z')}`,
    'Preferred-Languages: en',
    `Canonical: ${origin}/.well-known/security.txt`,
  ].join('\n')}\n`;
}

/** Writes `security.txt` into the built site. Warns if the site has a path, because a host must serve the file at its root. */
export async function writeSecurityTxt(text: string, outDir: string, base: string): Promise<void> {
  const folder = join(outDir, '.well-known');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'security.txt'), text);
  if (base !== '/')
    console.warn(
      `The site has the path ${base}, so copy .well-known/security.txt from it to the root of its host.`,
    );
}
