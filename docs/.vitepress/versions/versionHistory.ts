import { diffReport } from '../../../scripts/diff/diffReport.js';
import type { ShownChange, VersionHistory } from '../../../scripts/reference/versionPages.js';
import { type Release, releases } from '../../../scripts/release/versions/releases.js';
import { cachedChanges } from './cachedChanges.js';
import { namesIn, pathIn } from './releasedFiles.js';

/** Reads the releases from the tags of the repository, and compares each with the one before. */
export async function versionHistory(): Promise<VersionHistory> {
  const { releases: found, problem } = await releases();
  if (problem) console.warn(`Versions: ${problem}`);
  const [last] = found;
  const shown: VersionHistory['releases'] = [];
  // One after the other, because each comparison uses all of a core.
  for (const [index, release] of found.entries()) {
    const names = await namesIn(release);
    const before = found[index + 1];
    shown.push({
      version: release.version,
      date: release.date,
      files: names.map((name) => `/${pathIn(release, name)}`),
      changes: before && (await changesBetween(before, release)),
    });
  }
  return {
    releases: shown,
    unreleased: last && (await diffReport(last.tag)).changes,
    ...(problem && { problem }),
  };
}

function changesBetween(base: Release, revision: Release): Promise<ShownChange[]> {
  return cachedChanges([base.commit, revision.commit], async () => {
    const { changes } = await diffReport(base.tag, revision.tag);
    return changes.map(({ impact, reason, means, breaks, file, line }) => ({
      ...{ impact, reason, breaks, file, line },
      ...(means && { means }),
    }));
  });
}
