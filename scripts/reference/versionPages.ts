import { impacts } from '../contract/impact.js';
import { blocks, code, line, slug, table } from './markdown.js';
import type { Page } from './page.js';
import { places } from './places.js';

/** A change of the contract, as a comparison finds it. */
export interface ShownChange {
  impact: 'major' | 'minor' | 'patch';
  reason: string;
  /** What it means for an app; absent if it means nothing. */
  means?: string;
  /** What it breaks in an app, such as `wire`. */
  breaks: readonly string[];
  file: string;
  line: number;
}

export interface ShownRelease {
  /** Version of the package. */
  version: string;
  date: string;
  /** The addresses of its files in the site. */
  files: string[];
  /** What changed since the release before; undefined for the first release. */
  changes: ShownChange[] | undefined;
}

export interface VersionHistory {
  /** The newest first. */
  releases: ShownRelease[];
  /** What changed since the last release; undefined if there is none. */
  unreleased: ShownChange[] | undefined;
  /** Why releases may be missing. */
  problem?: string;
}

/** Builds the page of all versions, and a page for the changes of each. */
export function versionPages({ releases, unreleased, problem }: VersionHistory): Page[] {
  const [last] = releases;
  const pages = [
    ...(last && unreleased ? [unreleasedPage(last.version, unreleased)] : []),
    ...releases.map((release, index) => releasePage(release, releases[index + 1]?.version)),
  ];
  return [
    {
      path: places.versions,
      title: 'Versions',
      description: 'The description of every released version, and what has changed from version to version.',
      markdown: blocks(
        '# Versions',
        'The description of every release stays at an address that does not change. [Versions and open lists](/guide/versions) explains what a version number promises. The [changelog](/changelog) also has the changes of the package.',
        problem && `::: warning Incomplete\n${problem}\n:::`,
        !last && !problem && 'There is no release yet. Until the first one, anything can change.',
        last &&
          table(
            ['Version', 'Day', 'Files', 'Changes of the contract'],
            [
              ...(unreleased ? [['not released yet', '', '', summary('unreleased', unreleased)]] : []),
              ...releases.map(({ version, date, files, changes }) => [
                version,
                date,
                filesText(files),
                changes ? summary(version, changes) : 'first release',
              ]),
            ],
          ),
      ),
    },
    ...pages,
  ];
}

function unreleasedPage(last: string, changes: ShownChange[]): Page {
  return {
    path: placeOf('unreleased'),
    title: 'Not released yet',
    description: `What has changed in the contract since version ${last}.`,
    markdown: blocks(
      '# Not released yet',
      `This site describes the contract as it is now. [Versions](${places.versions}) lists the releases.`,
      changesText(last, changes),
    ),
  };
}

function releasePage({ version, date, files, changes }: ShownRelease, before: string | undefined): Page {
  return {
    path: placeOf(version),
    title: `Version ${version}`,
    description: `What has changed in version ${version} of the contract, and its description.`,
    markdown: blocks(
      `# Version ${version}`,
      `Released on ${date}. Files: ${filesText(files)}. [Versions](${places.versions}) lists all releases.`,
      changes && before ? changesText(before, changes) : 'This is the first release.',
    ),
  };
}

/** Dots would look like the extension of a file. */
function placeOf(version: string): string {
  return `${places.versions}/${slug(version)}`;
}

function filesText(files: string[]): string {
  return files.map((file) => `[${file.split('/').at(-1)}](${file})`).join(', ') || 'none';
}

function summary(version: string, changes: ShownChange[]): string {
  return `[${countsOf(changes)}](${placeOf(version)})`;
}

/** Tools read only the beginning of a longer page. The greatest changes come first. */
const mostRows = 250;

function changesText(before: string, changes: ShownChange[]): string {
  if (changes.length === 0) return `Since version ${before} nothing has changed in the contract.`;
  return blocks(
    `Changes of the contract since version ${before}: ${countsOf(changes)}.`,
    table(
      ['Impact', 'Breaks', 'Change', 'Where'],
      changes
        .slice(0, mostRows)
        .map(({ impact, reason, means, breaks, file, line: number }) => [
          impact,
          breaks.join(', '),
          line([reason, means].filter(Boolean).join(' ')),
          code(`${file}:${number}`),
        ]),
    ),
    changes.length > mostRows &&
      `The other ${changes.length - mostRows} have the same impact as the last of these, or a smaller one. \`npm run diff\` lists all of them.`,
  );
}

function countsOf(changes: ShownChange[]): string {
  const counts = impacts
    .toReversed()
    .map((impact) => [changes.filter((change) => change.impact === impact).length, impact] as const)
    .filter(([count]) => count > 0);
  return counts.map(([count, impact]) => `${count} ${impact}`).join(', ') || 'no change';
}
