import type { Sighting } from '../../../src/shared/observation/sample.js';
import type { Book } from './book.js';
import { subjectOf } from './compareCall.js';
import { type ContractView, responseOf } from './contractView.js';
import type { Located } from './located.js';
import type { SchemaParts } from './schemaParts.js';

/** Compares a value that was seen in a field with the list that the contract has for the field. */
export function compareSighting(
  book: Book,
  view: ContractView,
  read: (schema: Located) => SchemaParts,
  sighting: Sighting,
): void {
  const { webhook, in: part, field, value, accepted } = sighting;
  // A value in a request that was refused can be the reason of the refusal. Codes are compared with the answer.
  if (part === 'request' ? !accepted : !accepted && field === 'errorCode') return;
  for (const { schema, subject } of schemasOf(view, sighting)) {
    const found = fieldAt(read, schema.at, schema.place);
    const list = found && read(found).list;
    if (!found || !list) continue;
    if (list.values.includes(value)) {
      for (const pointer of found.pointers) book.values.add(`${pointer} ${value}`, sighting);
    } else {
      const detail =
        webhook === undefined
          ? ({ kind: 'value', in: part, field, value } as const)
          : ({ kind: 'value', in: 'event', field: schema.place, value } as const);
      book.note(subject, list.at.pointer, detail, sighting);
    }
    return;
  }
}

/** Returns the schemas in which the field can be, and its place in each. */
function schemasOf(view: ContractView, { method, path, webhook, in: part, field }: Sighting) {
  if (webhook !== undefined) {
    const found = view.webhooks.get(webhook);
    const place = field.replace(/^body\.?/, '');
    return found?.schema ? [{ schema: { at: found.schema, place }, subject: { webhook } }] : [];
  }
  const operation = view.operations.get(`${method} ${path}`);
  if (!operation) return [];
  const subject = subjectOf(operation);
  if (part !== 'request') {
    const schemas = [...(responseOf(operation, part)?.content.values() ?? [])];
    return schemas.flatMap((at) => (at ? [{ schema: { at, place: field }, subject }] : []));
  }
  const [location = '', ...names] = field.split('.');
  if (location === 'body') {
    return [...operation.request.values()].map((at) => ({ schema: { at, place: names.join('.') }, subject }));
  }
  const parameter = operation.parameters.find(
    ({ in: other, name }) => other === location && name === names.join('.'),
  );
  return parameter?.schema ? [{ schema: { at: parameter.schema, place: '' }, subject }] : [];
}

/** Finds the schema of a field by its place, such as `fiatBalances[].status`. */
function fieldAt(
  read: (schema: Located) => SchemaParts,
  schema: Located,
  place: string,
): Located | undefined {
  const steps = place.split(/\.|(?=\[\])/).filter(Boolean);
  return steps.reduce<Located | undefined>((at, step) => {
    if (!at) return undefined;
    const { properties, items, further, members } = read(at);
    if (step === '[]') return items;
    return (
      properties.get(step) ?? further ?? members.map((member) => fieldAt(read, member, step)).find(Boolean)
    );
  }, schema);
}
