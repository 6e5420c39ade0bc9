import { canBeOfGateway, type Finding, hiddenName, type Part, type Seen, type Subject } from '../finding.js';
import type { MergedShape } from '../mergedShape.js';

/** Returns the name of what a finding is about: `addUserVerification`, `GET /v1/user/{}` or `webhook userStatus`. */
export function subjectText(subject: Subject): string {
  if ('webhook' in subject) return `webhook ${subject.webhook}`;
  return 'operationId' in subject ? subject.operationId : `${subject.method} ${subject.path}`;
}

/** Describes a finding in one sentence. It contains no value of a call, except known tokens. */
export function findingText(found: Finding): string {
  switch (found.kind) {
    case 'operation':
      return `The contract has no such operation. It answered ${found.statuses.join(', ')}.`;
    case 'webhook':
      return 'The payload fits no webhook of the contract.';
    case 'status':
      return `The contract has no status ${found.status}${codesText(found.codes)}.${canBeOfGateway(found) ? ' A server before the service can have answered.' : ''}`;
    case 'success':
      return `A success has the status ${found.status}. The contract has 2XX.`;
    case 'code':
      return `The contract has no code ${found.code} for the status ${found.status}.`;
    case 'error name':
      return `${found.code} has the errorName \`${found.errorName}\`. The contract has ${found.listed ? `\`${found.listed}\`` : 'none'}.`;
    case 'message':
      return `${found.code} has another message than the contract.`;
    case 'field':
      if (found.field.endsWith(hiddenName))
        return `${place(found)} is not in the contract. Its name can't be told.`;
      return `${place(found)} is not in the contract. It is ${shapeText(found.shape)}.`;
    case 'missing':
      return `${place(found)} is missing. The contract requires it.`;
    case 'type':
      return `${place(found)} is ${found.got}. The contract has ${found.expected}.`;
    case 'value':
      return `${place(found)} has ${found.value ?? "a value that can't be told"}, which the contract does not list.`;
    case 'media type':
      return `${partText(found.in)} has the media type ${found.got}. The contract has ${found.expected ?? 'none'}.`;
    case 'left out':
      return `A request without \`${found.field}\` is accepted. The contract requires it.`;
    case 'demanded':
      return `Requests without \`${found.field}\` are refused, the same ones with it are not. The contract does not require it.`;
    case 'body':
      return `${found.field ? place(found) : partText(found.in)} has fields. The contract leaves them open: ${shapeText(found.shape)}.`;
    case 'no body':
      return `${partText(found.in)} has ${bodies[found.got]}.`;
    case 'key':
      return found.needed
        ? 'A call without a key is refused. The contract says that none is needed.'
        : 'A call without a key is accepted. The contract says that one is needed.';
  }
}

const bodies = {
  empty: 'no body',
  broken: 'a body that is no valid JSON',
  other: 'a body that is no JSON',
};

function codesText(codes: readonly string[]): string {
  return codes.length > 0 ? ` (seen with ${codes.join(', ')})` : '';
}

function place({ in: part, field }: { in: Part; field: string }): string {
  return `\`${field}\` in ${partText(part).toLowerCase()}`;
}

function partText(part: Part): string {
  if (part === 'request') return 'The request';
  return part === 'event' ? 'The event' : `The answer ${part}`;
}

/** Describes a shape: `string uuid`, `a list of { id: string uuid }`. */
function shapeText(shape: MergedShape): string {
  if (typeof shape === 'string') return /^(un)?listed$/.test(shape) ? 'string' : shape;
  if ('either' in shape) return shape.either.map(shapeText).join(' or ');
  if ('items' in shape) return shape.items[0] ? `a list of ${shapeText(shape.items[0])}` : 'an empty list';
  const fields = Object.entries(shape.fields).map(([name, field]) => `${name}: ${shapeText(field)}`);
  if (shape.hidden) fields.push(`${shape.hidden} whose names can't be told`);
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : 'an object without fields';
}

/** Describes when and where something was seen: `3 times, 2026-11-20 to 2026-11-26, testing`. */
export function seenText({ count, first, last, environments }: Seen): string {
  const days = first === last ? first : `${first} to ${last}`;
  return `${count} ${count === 1 ? 'time' : 'times'}, ${days}, ${Object.keys(environments).sort().join(' and ')}`;
}
