import { isDeepStrictEqual } from 'node:util';
import { capitalize } from '../../contract/model/methodName.js';
import { isNode, type Node } from '../node.js';
import { directionOf } from '../place.js';
import { flatSchema } from './flatSchema.js';
import { meaningOf } from './meaningOf.js';
import type { FlatSchema } from './schemaInOnePiece.js';
import type { SchemaPair } from './schemaPair.js';

/** Compares what two schemas say of an object's fields. */
export function compareFields(pair: SchemaPair): string[] {
  const { comparison, place, before, after, subject, add, compare } = pair;
  const direction = directionOf(place);
  const fields = { before: fieldsOf('base', before), after: fieldsOf('revision', after) };
  const names = { before: [...fields.before.keys()], after: [...fields.after.keys()] };
  const required = { before: requiredBy(before, fields.before), after: requiredBy(after, fields.after) };
  const renamed = renamedFields();
  compareListed();
  compareRequired();
  comparePatterns();
  compareDependencies();
  compareOthers();
  compare(before.keywords.propertyNames, after.keywords.propertyNames, {
    name: `the names of fields of ${subject.name}`,
  });
  return [
    ...['properties', 'required', 'patternProperties', 'dependentRequired', 'dependentSchemas'],
    ...['additionalProperties', 'unevaluatedProperties', 'propertyNames', 'readOnly', 'writeOnly'],
  ];

  /** Returns the fields that exist in this direction. A field that is only read is not sent. */
  function fieldsOf(side: 'base' | 'revision', { keywords, pointerOf }: FlatSchema): Fields {
    const absent = direction === 'sent' ? 'readOnly' : 'writeOnly';
    return new Map(
      Object.entries(isNode(keywords.properties) ? keywords.properties : {})
        .map(
          ([name, schema]) =>
            [name, { schema, ...flatSchema(comparison[side], schema, pointerOf('properties')) }] as const,
        )
        .filter(([, field]) => field.keywords[absent] !== true),
    );
  }

  /** Returns the names that are required in this direction. */
  function requiredBy({ keywords }: FlatSchema, present: Fields): string[] {
    const { required, properties } = keywords;
    const listed = Array.isArray(required) ? required.map(String) : [];
    return listed.filter((name) => present.has(name) || !hasOwn(properties, name));
  }

  function compareListed(): void {
    for (const name of new Set([...names.before, ...names.after])) {
      const [old, now] = [fields.before.get(name), fields.after.get(renamed.get(name) ?? name)];
      const field = `field \`${name}\``;
      if (old && now) {
        if (renamed.has(name)) addRenamed(name, String(renamed.get(name)));
        compare(old.schema, now.schema, {
          name: `field \`${renamed.get(name) ?? name}\``,
          field: name,
          at: {
            base: pointerOfField('before', name),
            revision: pointerOfField('after', renamed.get(name) ?? name),
          },
        });
      } else if (old) addRemoved(name, field);
      else if (now && ![...renamed.values()].includes(name)) addAdded(name, field);
    }
  }

  function addRenamed(from: string, to: string): void {
    comparison.add(place, {
      effect: 'major',
      reason: `Field \`${to}\` was called \`${from}\` before.`,
      means: `Apps that use \`${from}\` no longer find it.`,
      breaks: ['source', 'wire'],
      side: 'revision',
      pointer: pointerOfField('after', to),
      was: from,
      unconfirmed: place.unconfirmed || isUnconfirmed(from),
    });
  }

  function addRemoved(name: string, field: string): void {
    const isHidden = isListed(after, name);
    comparison.add(place, {
      effect: 'major',
      reason: isHidden
        ? `${capitalize(field)} is ${direction === 'sent' ? 'only read' : 'only written'} now.`
        : `${capitalize(field)} was removed.`,
      means: direction === 'sent' ? 'Apps can no longer send it.' : 'Apps no longer get it.',
      breaks: ['source', 'wire'],
      side: isHidden ? 'revision' : 'base',
      pointer: pointerOfField(isHidden ? 'after' : 'before', name),
      unconfirmed: place.unconfirmed || isUnconfirmed(name),
    });
  }

  function addAdded(name: string, field: string): void {
    const isShown = isListed(before, name);
    comparison.add(place, {
      effect: 'minor',
      reason: isShown
        ? `${capitalize(field)} is no longer only ${direction === 'sent' ? 'read' : 'written'}.`
        : `${capitalize(field)} was added.`,
      means: direction === 'sent' ? 'Apps may send it.' : 'Apps get it.',
      side: 'revision',
      pointer: pointerOfField('after', name),
    });
  }

  function compareRequired(): void {
    const wasRequired = new Set(required.before.map((name) => renamed.get(name) ?? name));
    for (const name of required.after) {
      if (wasRequired.has(name)) continue;
      const isNew = !fields.before.has(name) && fields.after.has(name);
      const reason = `${capitalize(`field \`${name}\``)} ${isNew ? 'is new and required' : 'became required'}.`;
      add('required', {
        effect: 'narrower',
        reason,
        breaks: ['source', 'wire'],
        demands: { field: name },
        ...unconfirmedField(name),
      });
    }
    for (const name of required.before) {
      const same = renamed.get(name) ?? name;
      // A removed field is one change.
      if (required.after.includes(same) || (fields.before.has(name) && !fields.after.has(same))) continue;
      const reason = `${capitalize(`field \`${name}\``)} is no longer required.`;
      add('required', { effect: 'wider', reason, breaks: ['source', 'wire'], ...unconfirmedField(name) });
    }
  }

  function unconfirmedField(name: string) {
    return { unconfirmed: place.unconfirmed || isUnconfirmed(name) };
  }

  function isUnconfirmed(name: string): boolean {
    return fields.before.get(name)?.keywords['x-unconfirmed'] === true;
  }

  /** Finds a field that has only another name now: the only one that is gone and the only new one are the same. */
  function renamedFields(): Map<string, string> {
    const gone = names.before.filter((name) => !isListed(after, name));
    const added = names.after.filter((name) => !isListed(before, name));
    const [from, to] = [gone[0], added[0]];
    if (gone.length !== 1 || added.length !== 1 || from === undefined || to === undefined) return new Map();
    const [old, now] = [fields.before.get(from)?.schema, fields.after.get(to)?.schema];
    return isDeepStrictEqual(meaningOf(old), meaningOf(now)) ? new Map([[from, to]]) : new Map();
  }

  function isListed({ keywords }: FlatSchema, name: string): boolean {
    return hasOwn(keywords.properties, name);
  }

  function pointerOfField(side: 'before' | 'after', name: string): string {
    const { keywords, pointerOf } = pair[side];
    const schema = hasOwn(keywords.properties, name) ? keywords.properties[name] : undefined;
    const inSide = comparison[side === 'before' ? 'base' : 'revision'];
    return isNode(schema) ? inSide.pointerOf(schema) : pointerOf('properties');
  }

  function comparePatterns(): void {
    const [old, now] = [mapOf(before, 'patternProperties'), mapOf(after, 'patternProperties')];
    for (const pattern of new Set([...Object.keys(old), ...Object.keys(now)])) {
      const name = `fields that match \`${pattern}\` of ${subject.name}`;
      if (hasOwn(old, pattern) && hasOwn(now, pattern)) compare(old[pattern], now[pattern], { name });
      else {
        // Where other fields are refused, a pattern allows some.
        const isAdded = hasOwn(now, pattern);
        const allows = restOf(before) === false || restOf(after) === false;
        const reason = capitalize(`${name} ${isAdded ? 'have a schema now' : 'no longer have a schema'}.`);
        add('patternProperties', {
          effect: isAdded === allows ? 'wider' : 'narrower',
          reason,
          breaks: ['source', 'wire'],
        });
      }
    }
  }

  function compareDependencies(): void {
    const [lists, otherLists] = [mapOf(before, 'dependentRequired'), mapOf(after, 'dependentRequired')];
    for (const name of new Set([...Object.keys(lists), ...Object.keys(otherLists)])) {
      const [old, now] = [namesIn(lists[name]), namesIn(otherLists[name])];
      const gone = old.filter((other) => !now.includes(other));
      const added = now.filter((other) => !old.includes(other));
      for (const other of added) {
        const reason = `With field \`${name}\`, field \`${other}\` is required now.`;
        add('dependentRequired', { effect: 'narrower', reason });
      }
      for (const other of gone) {
        const reason = `With field \`${name}\`, field \`${other}\` is no longer required.`;
        add('dependentRequired', { effect: 'wider', reason });
      }
    }
    const [schemas, others] = [mapOf(before, 'dependentSchemas'), mapOf(after, 'dependentSchemas')];
    for (const name of new Set([...Object.keys(schemas), ...Object.keys(others)]))
      compare(schemas[name], others[name], { name: `${subject.name} with field \`${name}\`` });
  }

  function compareOthers(): void {
    compare(restOf(before), restOf(after), {
      name: `fields of ${subject.name} that are not listed`,
      at: { base: restAt(before), revision: restAt(after) },
    });
  }
}

type Fields = Map<string, FlatSchema & { schema: unknown }>;

function hasOwn(map: unknown, name: string): map is Node {
  return isNode(map) && Object.hasOwn(map, name);
}

/** Returns the schema of the fields that are not listed. */
function restOf({ keywords }: FlatSchema): unknown {
  return keywords.additionalProperties ?? keywords.unevaluatedProperties ?? true;
}

function restAt({ keywords, pointerOf }: FlatSchema): string {
  return pointerOf('additionalProperties' in keywords ? 'additionalProperties' : 'unevaluatedProperties');
}

function mapOf({ keywords }: FlatSchema, key: string): Node {
  const map = keywords[key];
  // A name can be that of a method of every object.
  return Object.assign(Object.create(null), isNode(map) ? map : {});
}

function namesIn(list: unknown): string[] {
  return Array.isArray(list) ? list.map(String) : [];
}
