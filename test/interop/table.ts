// `node scripts/run.js test/interop/table.ts [openapi.yaml]`: measures what other tools make of a description, and prints the
// tables of the guide. Default: generated/openapi.yaml.
import { join, resolve } from 'node:path';
import { inTemporaryFolder } from '../../scripts/cli/inTemporaryFolder.js';
import { paths } from '../../scripts/cli/paths.js';
import { runScript } from '../../scripts/cli/runScript.js';
import type { Generated, Generator } from './generators/generator.js';
import { generators } from './generators/generators.js';
import { generatorTable, readerTable } from './markdownTables.js';
import { measureGenerator } from './measureGenerator.js';
import { measureReader } from './measureReader.js';
import { mockServer } from './mockServer.js';
import { operationsIn } from './operationsIn.js';
import type { Read, Reader } from './readers/reader.js';
import { readers } from './readers/readers.js';
import { openWorkshop } from './workshop.js';

const [description = join(paths.generated, 'openapi.yaml')] = process.argv.slice(2);

await runScript(() =>
  inTemporaryFolder(async (folder) => {
    const workshop = await openWorkshop(folder, resolve(description));
    const operations = operationsIn(workshop.description);
    const mock = await mockServer();
    try {
      const generated: [Generator, Generated][] = [];
      for (const generator of generators)
        generated.push([generator, await measureGenerator(workshop, generator, operations, mock)]);
      const read: [Reader, Read][] = [];
      for (const reader of readers) read.push([reader, await measureReader(workshop, reader, operations)]);
      console.log(`${generatorTable(workshop, generated)}\n${readerTable(workshop, read)}`);
    } finally {
      mock.close();
    }
  }),
);
