import { edit, removeAt, setAt } from './edits.js';
import { errorsAt, fieldsOf, isInList, isText, placeOf, statusOf } from './operationFacts.js';
import type { Place } from './places.js';
import type { Planter } from './planter.js';

/** Fields that the schema does not have, and required ones that are missing. */
export function plantFieldDifferences(planter: Planter): void {
  const { canaries } = planter;
  const field = (status: number, field: string, shape: unknown) =>
    ({ kind: 'field', in: status, field, shape }) as const;

  const isObject = ({ place, schema }: Place) => !place.includes('.') && schema.properties !== undefined;
  const nested = planter.take('success', (operation) => fieldsOf(operation).some(isObject));
  const { place: object = '' } = fieldsOf(nested).find(isObject) ?? {};
  planter.inSuccess(
    nested,
    'an unknown field in an object',
    field(statusOf(nested), `${object}.taxOffice`, 'string'),
    edit((body) => Object.assign(body, { [object]: { taxOffice: planter.name() } })),
  );

  const isMap = ({ schema }: Place) => 'additionalProperties' in schema;
  const lists = planter.take('success', (operation) => fieldsOf(operation).some(isMap));
  const { place: map = '' } = fieldsOf(lists).find(isMap) ?? {};
  planter.inSuccess(
    lists,
    'an unknown field in a map',
    field(statusOf(lists), `${map}.*.explorer`, 'string'),
    setAt(`${map}.*.explorer`, () => planter.name()),
  );
  const [list = ''] = map.split('.');
  planter.inSuccess(
    lists,
    'an unknown field in the items of a list',
    field(statusOf(lists), `${list}.openedOn`, 'string date'),
    setAt(`${list}.openedOn`, () => '2020-02-20'),
  );

  const items = planter.take('success', (operation) => fieldsOf(operation).some(requiredInItem));
  planter.inSuccess(
    items,
    'an unknown object',
    field(statusOf(items), 'page', { fields: { size: 'integer', ownerName: 'string' } }),
    setAt('page', () => ({ size: 25, ownerName: planter.name() })),
  );
  const inItem = placeOf(items, requiredInItem) ?? '';
  planter.inSuccess(
    items,
    'a missing field in the items of a list',
    { kind: 'missing', in: statusOf(items), field: inItem },
    removeAt(inItem),
  );

  const created = planter.take('success', (operation) => placeOf(operation, requiredAtTop));
  const id = placeOf(created, requiredAtTop) ?? '';
  planter.inSuccess(
    created,
    'a missing field',
    { kind: 'missing', in: statusOf(created), field: id },
    removeAt(id),
  );

  const always = planter.take('success', (operation) => placeOf(operation, requiredAtTop));
  planter.inSuccess(
    always,
    'an unknown field',
    field(statusOf(always), 'auditReference', 'string uuid'),
    setAt('auditReference', () => canaries.make('uuid')),
  );
  const sometimes = planter.take('success', (operation) => placeOf(operation, requiredAtTop));
  const change = setAt('bookingText', () => planter.name());
  let turn = 0;
  planter.inSuccess(
    sometimes,
    'an unknown field in some answers',
    field(statusOf(sometimes), 'bookingText', 'string'),
    (answered) => (turn++ % 2 === 0 ? answered : change(answered)),
  );

  const refusing = planter.take('P500', (operation) => errorsAt(operation, '400').length > 5);
  planter.inError(
    refusing,
    'P500',
    'an error with an unknown field',
    field(400, 'failedField', 'string'),
    setAt('failedField', () => planter.name()),
  );
}

const requiredAtTop = ({ place, required }: Place) => required && !place.includes('.');
const requiredInItem = (place: Place) => place.required && isInList(place) && isText(place);
