import { UserError } from '../../cli/userError.js';

/** The fields of `package.json` that only the owner of the repository knows. */
export interface Manifest {
  homepage?: string;
  repository?: string | { url?: string };
}

/** Where the package's texts link to. `undefined` if `package.json` does not say. */
export interface Addresses {
  /** Address of the docs site, with a slash at the end. */
  homepage: string | undefined;
  /** The page of the repository. */
  repository: string | undefined;
}

/** Reads the addresses of the docs site and of the repository from `package.json`. @throws UserError if one is wrong */
export function addressesOf({ homepage, repository }: Manifest): Addresses {
  const url = typeof repository === 'object' ? repository.url : repository;
  return {
    homepage:
      homepage === undefined
        ? undefined
        : webAddress('homepage', 'https://docs.example/partner-api/', homepage).replace(/\/?$/, '/'),
    repository: url === undefined ? undefined : pageOf(url),
  };
}

/** Returns the page of a repository. Only this form of its address is accepted, because provenance requires it. */
function pageOf(url: string): string {
  const example = 'git+https://git.example/owner/name.git';
  const [, page = ''] = /^git\+(.+)\.git$/.exec(url) ?? [];
  webAddress('repository.url', example, page, url);
  return page;
}

function webAddress(field: string, example: string, text: string, given = text): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:' && url.href === url.origin + url.pathname) return url.href;
  throw new UserError(`${field} in package.json must be an address such as ${example}, not "${given}".`);
}
