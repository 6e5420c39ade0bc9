import { isObject } from '../../../src/shared/isObject.js';
import type { Answered } from '../serviceCall.js';
import type { Payload } from './difference.js';
import { changeAt } from './places.js';

type Edit = (answered: Answered) => Answered;

/** Changes the JSON of an answer. */
export function edit(change: (body: Payload) => unknown): Edit {
  return (answered) => {
    const body = JSON.parse(answered.text);
    change(body);
    return { ...answered, text: JSON.stringify(body) };
  };
}

/** Sets fields of the JSON of an answer. */
export function assign(fields: Payload): Edit {
  return edit((body) => Object.assign(body, fields));
}

/** Sets a field, in each item of a list if the place is in one. */
export function setAt(place: string, value: () => unknown): Edit {
  return edit((body) =>
    changeAt(body, place, (parent, name) => {
      parent[name] = value();
    }),
  );
}

export function removeAt(place: string): Edit {
  return edit((body) =>
    changeAt(body, place, (parent, name) => {
      delete parent[name];
    }),
  );
}

export function isSuccess({ status }: Answered): boolean {
  return status >= 200 && status < 300;
}

/** The code in the body of an error. */
export function codeIn({ status, text }: Answered): unknown {
  if (status < 400) return undefined;
  const body: unknown = JSON.parse(text);
  return isObject(body) ? body.errorCode : undefined;
}
