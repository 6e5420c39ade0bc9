import { setAt } from './edits.js';
import {
  fieldsOf,
  isInList,
  isListed,
  isText,
  listedInRequest,
  placeOf,
  statusOf,
} from './operationFacts.js';
import type { Place } from './places.js';
import type { Planter } from './planter.js';

/** Values of another type or format, and values that a list does not have. */
export function plantValueDifferences(planter: Planter): void {
  const { canaries } = planter;
  const ofType = (type: string) => (place: Place) => place.schema.type === type;
  const isMoment = ({ schema, place }: Place) => schema.format === 'date-time' && !place.includes('.');

  const dated = planter.take('success', (operation) => fieldsOf(operation).some(ofType('integer')));
  const rates = planter.take(
    'success',
    (operation) => placeOf(operation, isMoment) && placeOf(operation, isText),
  );
  const wrong: [string, typeof dated, (place: Place) => boolean, string, string, () => unknown][] = [
    [
      'digits for an integer',
      dated,
      ofType('integer'),
      'integer',
      'string digits',
      () => canaries.make('pin'),
    ],
    ['a decimal text for a number', dated, ofType('number'), 'number', 'string decimal', () => '849.39'],
    ['a day for a moment', dated, isMoment, 'string date-time', 'string date', () => '2025-08-31'],
    ['null for a moment', rates, isMoment, 'string', 'null', () => null],
    ['an integer for a text', rates, isText, 'string', 'integer', () => 48_698_000_777],
  ];
  for (const [name, operation, fits, expected, got, value] of wrong) {
    const place = placeOf(operation, fits) ?? '';
    const detail = { kind: 'type', in: statusOf(operation), field: place, expected, got } as const;
    planter.inSuccess(operation, name, detail, setAt(place, value));
  }

  const isNested = (place: Place) => isInList(place) && isListed(place);
  const values: [string, (place: Place) => boolean, () => string, string | undefined][] = [
    ['a new value of a list', isNested, () => 'FROZEN_BY_COURT', 'FROZEN_BY_COURT'],
    ['a new value of a list that must not be told', isListed, () => planter.name(), undefined],
  ];
  for (const [name, fits, make, value] of values) {
    const operation = planter.take('success', (operation) => placeOf(operation, fits));
    const place = placeOf(operation, fits) ?? '';
    const detail = { kind: 'value', in: statusOf(operation), field: place, value } as const;
    planter.inSuccess(operation, name, detail, setAt(place, make));
  }

  const asking = planter.take('request', (operation) => listedInRequest(operation).length > 1);
  const sent: [string, string | undefined, () => string][] = [
    ['a new value of a list in a request', 'SEAFARER_BOOK', () => 'SEAFARER_BOOK'],
    ['a new value of a list in a request that must not be told', undefined, () => canaries.make('email')],
  ];
  for (const [index, [name, value, make]] of sent.entries()) {
    const field = listedInRequest(asking)[index] as string;
    planter.inOperation(
      asking,
      name,
      { kind: 'value', in: 'request', field: `body.${field}`, value },
      { calls: [{ operation: asking, body: (body) => ({ ...body, [field]: make() }) }] },
    );
  }
}
