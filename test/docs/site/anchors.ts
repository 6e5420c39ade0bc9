import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerAnchor, places, responseAnchor } from '../../../scripts/reference/places.js';
import { named, operations } from '../../support/contract/contract.js';
import { webhooks } from '../../support/contract/webhooks.js';
import { recordProof } from '../../support/ledger/recordProof.js';
import type { GivenSite } from './given.js';

export function anchorTests(given: GivenSite): void {
  const read = (path: string) => readFileSync(join(given().site.folder, `${path}.html`), 'utf8');

  test.each(named(operations))(
    'the page of %s has an anchor for each status, with links to its codes',
    (_, { id, name, responses }) => {
      const page = read(places.operation(name));
      const sections = page.split(/(?=<h[23] id=")/);
      const catalogue = read(places.errors);
      for (const { status, errors } of responses) {
        const anchor = `<h3 id="${responseAnchor(status)}"`;
        const section = sections.find((section) => section.startsWith(anchor));
        expect(section, anchor).toBeDefined();
        for (const { code, name: example } of errors) {
          const answer = answerAnchor(status, example);
          expect(section).toContain(`href="#${answer}"`);
          const place = code.toLowerCase();
          expect(page).toMatch(new RegExp(`<section [^>]*id="${answer}"`));
          expect(page).toContain(`${places.errors}#${place}"`);
          expect(catalogue).toContain(`<h2 id="${place}"`);
        }
        const codes = new Set(errors.map(({ inBody, code }) => (inBody ? code : undefined)));
        for (const code of codes.size > 0 ? codes : [undefined])
          recordProof('docs', { operationId: id, status, code });
      }
    },
  );

  test.each(webhooks)('the page of $name has an anchor for its payload', ({ name }) => {
    expect(read(places.webhook(name))).toContain('<h2 id="payload"');
    recordProof('docs', { webhook: name });
  });
}
