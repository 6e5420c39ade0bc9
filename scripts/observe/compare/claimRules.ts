import { keysOf } from '../../contract/model/pointer.js';
import type { AssumptionSeen, Claim } from '../finding.js';
import type { ClaimContext } from './claimContext.js';
import {
  listsBelow,
  ownFields,
  parameterAt,
  propertyName,
  requestsWith,
  responsesWith,
} from './claimPlaces.js';
import { codeKey } from './compareCall.js';
import type { OperationView } from './contractView.js';
import type { Located } from './located.js';
import { fewestRefusals } from './requestRules.js';
import { Tally } from './tally.js';

/** What was seen of a claim. */
export interface Verdict extends Pick<AssumptionSeen, 'verdict' | 'detail'> {
  tally: Tally;
}

type Rule = (context: ClaimContext, at: Located) => Verdict | undefined;

/** How each kind of claim is judged. A rule returns undefined if nothing was seen of it. */
export const claimRules: Record<Claim, Rule> = {
  required,
  type,
  list,
  status,
  code,
  message,
  body,
  key,
};

function required(context: ClaimContext, at: Located): Verdict | undefined {
  const name = propertyName(at);
  const parameter = parameterAt(context, at);
  if (name !== undefined) {
    const requests = requestsWith(context, at);
    if (requests.length === 0) return inAnswers(context, at);
    return strongest(requests.map((operation) => inRequest(context, operation, name)));
  }
  if (parameter) return inRequest(context, parameter.operation, parameter.name);
  return all(
    ownFields(context, at).map((field) => required(context, field)),
    'fields',
  );
}

/** Judges whether a field of a request is required or optional as the contract says. */
function inRequest(
  { rules, read }: ClaimContext,
  operation: OperationView,
  name: string,
): Verdict | undefined {
  const found = rules.get(operation);
  if (!found) return undefined;
  const { acceptedWithout, refusedWithout } = found.ruleOf(name);
  const [schema] = operation.request.values();
  const parameter = operation.parameters.find((parameter) => parameter.name === name);
  const isRequired = parameter?.required || (schema && read(schema).required.has(name)) || false;
  if (isRequired) {
    if (acceptedWithout.count > 0) {
      return { verdict: 'refuted', detail: 'accepted without it', tally: acceptedWithout };
    }
    const verdict = refusedWithout.count < fewestRefusals ? 'partly' : 'confirmed';
    return { verdict, detail: 'refused only without it', tally: refusedWithout };
  }
  if (refusedWithout.count >= fewestRefusals && acceptedWithout.count === 0) {
    return { verdict: 'refuted', detail: 'refused only without it', tally: refusedWithout };
  }
  return { verdict: 'confirmed', detail: 'accepted without it', tally: acceptedWithout };
}

/** Judges whether a field of answers or events is always there, or not always, as the contract says. */
function inAnswers({ book, view, read }: ClaimContext, at: Located): Verdict | undefined {
  const [pointer = ''] = at.pointers;
  const present = book.present.at(pointer);
  const absent = book.absent.at(pointer);
  const [, owner = '', name = ''] = /^(.*)\/properties\/([^/]+)$/.exec(pointer) ?? [];
  const schema = view.locate.at(...keysOf(owner));
  const isRequired = schema ? read(schema).required.has(name) : false;
  if (isRequired && absent.count > 0)
    return { verdict: 'refuted', detail: 'not always there', tally: absent };
  if (isRequired) return { verdict: 'confirmed', detail: 'always there', tally: present };
  if (absent.count > 0) return { verdict: 'confirmed', detail: 'not always there', tally: absent };
  return { verdict: 'partly', detail: 'always there so far', tally: present };
}

function type(context: ClaimContext, at: Located): Verdict | undefined {
  const { book } = context;
  const [pointer = ''] = at.pointers;
  const wrong = book.wrongTypes.at(pointer);
  if (wrong.count > 0) return { verdict: 'refuted', detail: 'another type', tally: wrong };
  const fields = ownFields(context, at);
  if (fields.length > 0 && propertyName(at) === undefined) {
    return all(
      fields.map((field) => type(context, field)),
      'fields',
    );
  }
  return { verdict: 'confirmed', detail: 'of this type', tally: book.fits.at(pointer) };
}

function list(context: ClaimContext, at: Located): Verdict | undefined {
  const { book, read } = context;
  const own = read(at).list;
  if (!own) {
    return all(
      listsBelow(context, at).map((part) => list(context, part)),
      'lists',
    );
  }
  const [pointer = ''] = at.pointers;
  const values = own.values.map((value) => book.values.at(`${pointer} ${value}`));
  const seen = values.filter(({ count }) => count > 0);
  const others = book
    .findings()
    .filter((found) => found.kind === 'value' && at.pointers.includes(found.pointer ?? ''));
  // A value that is not told, such as one in lower case, is only known to be one of the list.
  const tally = seen.length > 0 ? Tally.together(seen) : book.values.at(pointer);
  if (own.closed && others.length > 0) {
    return { verdict: 'refuted', detail: 'other values', tally: Tally.of(others) };
  }
  const isWhole = seen.length === values.length;
  return {
    verdict: isWhole ? 'confirmed' : 'partly',
    detail: `${seen.length} of ${values.length} values`,
    tally,
  };
}

function status({ book }: ClaimContext, at: Located): Verdict {
  const tally = book.fits.at(at.pointers[0] as string);
  return { verdict: 'confirmed', detail: 'seen', tally };
}

function code(context: ClaimContext, at: Located): Verdict | undefined {
  const { book } = context;
  const places = responsesWith(context, at);
  const seen = places.flatMap(({ operation, response }) =>
    [...response.examples.keys()].map((code) => book.codes.at(codeKey(operation, response, code))),
  );
  const tally = Tally.together(seen);
  const others = book
    .findings()
    .filter(
      (found) =>
        found.kind === 'code' && places.some(({ response }) => response.at.pointer === found.pointer),
    );
  // A response that several operations share stays as it is if one of them has another code.
  if (others.length > 0 && places.length === 1) {
    return { verdict: 'refuted', detail: 'other codes', tally: Tally.of(others) };
  }
  const count = seen.filter(({ count }) => count > 0).length;
  return {
    verdict: count === seen.length && others.length === 0 ? 'confirmed' : 'partly',
    detail: `${count} of ${seen.length} codes`,
    tally,
  };
}

function message({ book }: ClaimContext, { pointer }: Located): Verdict {
  const other = book.otherMessages.at(pointer);
  if (other.count > 0) return { verdict: 'refuted', detail: 'another message', tally: other };
  return { verdict: 'confirmed', detail: 'the same message', tally: book.sameMessages.at(pointer) };
}

function body(context: ClaimContext, at: Located): Verdict | undefined {
  const { book, read } = context;
  const [pointer = ''] = at.pointers;
  const unknown = book.unknownFields.at(pointer);
  const fields = [...read(at).properties.values()];
  if (fields.length === 0) return { verdict: 'partly', detail: 'its fields were seen', tally: unknown };
  if (unknown.count > 0) return { verdict: 'refuted', detail: 'other fields', tally: unknown };
  const seen = fields.map(({ pointers: [field = ''] }) =>
    Tally.together([book.present.at(field), book.sent.at(field)]),
  );
  const count = seen.filter(({ count }) => count > 0).length;
  return {
    verdict: count === fields.length ? 'confirmed' : 'partly',
    detail: `${count} of ${fields.length} fields`,
    tally: Tally.most(seen),
  };
}

function key({ keyless }: ClaimContext, at: Located): Verdict {
  return { verdict: 'confirmed', detail: 'succeeded without a key', tally: keyless.at(at.pointer) };
}

/** Returns a verdict that refutes, if there is one, else one that confirms. */
function strongest(verdicts: (Verdict | undefined)[]): Verdict | undefined {
  const seen = verdicts.filter((verdict) => verdict !== undefined && verdict.tally.count > 0);
  return seen.find((verdict) => verdict?.verdict === 'refuted') ?? seen[0];
}

/** Judges a claim about several parts: it is confirmed if it is for each of them. */
function all(verdicts: (Verdict | undefined)[], parts: string): Verdict | undefined {
  const seen = verdicts.filter((verdict) => verdict !== undefined && verdict.tally.count > 0) as Verdict[];
  const refuted = seen.filter(({ verdict }) => verdict === 'refuted');
  const confirmed = seen.filter(({ verdict }) => verdict === 'confirmed');
  const count = `${confirmed.length} of ${verdicts.length} ${parts}`;
  if (refuted.length > 0) {
    return { verdict: 'refuted', detail: count, tally: Tally.most(refuted.map(({ tally }) => tally)) };
  }
  if (seen.length === 0) return undefined;
  const verdict = confirmed.length === verdicts.length ? 'confirmed' : 'partly';
  return { verdict, detail: count, tally: Tally.most(seen.map(({ tally }) => tally)) };
}
