import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../../cli/paths.js';
import { methodPath, type OperationModel } from '../../contract/model/operationModel.js';
import { type Addresses, addressesOf } from './addressesOf.js';

/** The addresses in `package.json`. @throws UserError if one is wrong */
const ownAddresses = () => addressesOf(JSON.parse(readFileSync(join(paths.root, 'package.json'), 'utf8')));

/**
 * Returns the texts for those who use the package, by their names in `generated/`: `package-README.md` is the package's
 * `README.md`. They are written from the templates in this folder. `addresses` is what they link to.
 */
export function packageTexts(
  operations: OperationModel[],
  addresses: Addresses = ownAddresses(),
): Map<string, string> {
  return new Map(
    ['README.md', 'AGENTS.md'].map((name) => {
      const template = readFileSync(join(paths.root, 'scripts/generate/package', name), 'utf8');
      return [`package-${name}`, render(template, operations, addresses)];
    }),
  );
}

/**
 * Fills in a template:
 * - What stands between `<!-- if homepage -->` (or `repository`) and `<!-- end -->` is left out if there is no such
 *   address.
 * - A link to a page of the docs site, such as `[client](/guide/client)`, becomes absolute. Without an address of the
 *   site, only its text stays. `[repository](repository)` is the link to the repository.
 * - `<!-- methods -->` becomes the list of all methods.
 */
function render(template: string, operations: OperationModel[], { homepage, repository }: Addresses): string {
  return template
    .replace(/<!-- if (\w+) -->\n([\s\S]*?)<!-- end -->\n/g, (_, name, text) =>
      (name === 'homepage' ? homepage : repository) ? text : '',
    )
    .replace(/\[([^\]]+)\]\(\/([^)]*)\)/g, (_, text, page) =>
      homepage ? `[${text}](${homepage}${page})` : text,
    )
    .replace('](repository)', () => `](${repository})`)
    .replace('<!-- methods -->', () => operations.map(line).join('\n'));
}

function line(model: OperationModel): string {
  const { method, path, operation } = model;
  return `- \`api.${methodPath(model)}()\`: ${operation.summary}, \`${method.toUpperCase()} ${path}\``;
}
