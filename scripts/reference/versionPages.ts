import { impacts } from '../contract/impact.js';
import { blocks, code, line, slug, table } from './markdown.js';
import type { Page } from './page.js';
import { places } from './places.js';

/** A change of the contract, as a comparison finds it. */
export interface ShownChange {
  impact: 'major' | 'minor' | 'patch';
  reason: string;
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

/** Builds the page of all released versions, and a page for the changes of each. */
export function versionPages({ releases, unreleased, problem }: VersionHistory): Page[] {
  const [last] = releases;
  return [
    {
      path: places.versions,
      title: 'Versions',
      description: 'The description of every released version, and what has changed from version to version.',
      markdown: blocks(
        '# Versions',
        'The description of every release stays at an address that does not change. [Versions and open lists](/guide/versions) explains what a version number promises. The [changelog](/changelog) also has the changes of the package.',
        problem && `::: warning Incomplete\n${problem}\n:::`,
        last === undefined &&
          !problem &&
          'There is no release yet. Until the first one, anything can change.',
        last !== undefined &&
          table(
            ['Version', 'Day', 'Files', 'Changes of the contract'],
            releases.map(({ version, date, files, changes }) => [
              `[${version}](${placeOf(version)})`,
              date,
              filesText(files),
              changes ? countsOf(changes) : 'first release',
            ]),
          ),
        unreleased !== undefined && '## Not released yet',
        unreleased !== undefined &&
          `This site describes the contract as it is now. ${since(last?.version ?? '', unreleased)}`,
        unreleased && changesTable(unreleased),
      ),
    },
    ...releases.map(({ version, date, files, changes }, index): Page => {
      const before = releases[index + 1]?.version;
      return {
        path: placeOf(version),
        title: `Version ${version}`,
        description: `What has changed in version ${version} of the contract, and its description.`,
        markdown: blocks(
          `# Version ${version}`,
          `Released on ${date}. Files: ${filesText(files)}. [Versions](${places.versions}) lists all releases.`,
          '## Changes of the contract',
          changes && before ? since(before, changes) : 'This is the first release.',
          changes && changesTable(changes),
        ),
      };
    }),
  ];
}

/** Dots would look like the extension of a file. */
function placeOf(version: string): string {
  return `${places.versions}/${slug(version)}`;
}

function filesText(files: string[]): string {
  return files.map((file) => `[${file.split('/').at(-1)}](${file})`).join(', ') || 'none';
}

function since(version: string, changes: ShownChange[]): string {
  return changes.length === 0
    ? `Since ${version} nothing has changed in the contract.`
    : `Since ${version} these parts of the contract have changed: ${countsOf(changes)}. An app that worked with ${version} may need to change only for a major change.`;
}

function countsOf(changes: ShownChange[]): string {
  const counts = impacts
    .toReversed()
    .map((impact) => [changes.filter((change) => change.impact === impact).length, impact] as const)
    .filter(([count]) => count > 0);
  return counts.map(([count, impact]) => `${count} ${impact}`).join(', ') || 'none';
}

function changesTable(changes: ShownChange[]): string {
  if (changes.length === 0) return '';
  return table(
    ['Impact', 'Change', 'Where'],
    changes.map(({ impact, reason, file, line: number }) => [
      impact,
      line(reason),
      code(`${file}:${number}`),
    ]),
  );
}
