import type { Oas3_1Definition } from '@redocly/openapi-core';
import { modelOf } from '../contract/model/operationModel.js';
import { webhooksOf } from '../contract/model/webhookModel.js';
import { slug } from './markdown.js';
import { evidenceAnchor, places } from './places.js';
import { reachedFrom } from './reachedFrom.js';

/** A page of evidence: about what one group of operations and webhooks uses, or about what several groups use. */
export interface EvidenceGroup {
  title: string;
  path: string;
}

const known = new WeakMap<Oas3_1Definition, (pointer: string) => EvidenceGroup>();

/** Returns the page of the evidence at a pointer. */
export function evidenceGroupOf(document: Oas3_1Definition, pointer: string): EvidenceGroup {
  const groupOf = known.get(document) ?? groupsOf(document);
  known.set(document, groupOf);
  return groupOf(pointer);
}

/** Returns the address of the evidence at a pointer, in the site. */
export function evidenceLink(document: Oas3_1Definition, pointer: string): string {
  return `${evidenceGroupOf(document, pointer).path}#${evidenceAnchor(pointer)}`;
}

function groupsOf(document: Oas3_1Definition): (pointer: string) => EvidenceGroup {
  const reached = reachedFrom(document, modelOf(document), webhooksOf(document));
  return (pointer) => {
    const [group, ...others] = new Set(reached(pointer).map(({ group }) => group));
    const title = group === undefined || others.length > 0 ? 'Shared parts' : group;
    return { title, path: `${places.evidence}/${slug(title).toLowerCase()}` };
  };
}
