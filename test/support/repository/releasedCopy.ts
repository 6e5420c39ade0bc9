import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gitCopyOfRepository } from './gitCopyOfRepository.js';

/** Copies this repository and tags version 0.1.0 as released. `ci` is the text of the copy's `.ci/run`, its checks. */
export async function releasedCopy(ci = 'true') {
  const copy = await gitCopyOfRepository();
  mkdirSync(join(copy.dir, '.ci'));
  copy.write('.ci/run', ci);
  // Other tests build the package.
  copy.edit('package.json', '"prepack": "npm run -s build && tsup && ', '"prepack": "');
  await copy.git('add', '.');
  await copy.git('commit', '--quiet', '--message=Checks');
  await copy.git('tag', 'v0.1.0');

  return {
    ...copy,
    /** Adds a field to the contract, and a changeset with `step`, such as `minor`. */
    async addField(step: string) {
      copy.edit(
        'openapi/components/schemas/AddUserVerificationResponse.yaml',
        'properties:\n',
        'properties:\n  note:\n    type: string\n    description: A note.\n',
      );
      copy.write(
        '.changeset/note.md',
        `---\n"@p100/partner-api": ${step}\n---\n\nThe answer has a \`note\`.\n`,
      );
      await copy.git('add', '.');
      await copy.git('commit', '--quiet', '--message=A note');
    },
  };
}
