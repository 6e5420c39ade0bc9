import { essence } from '../../shared/mediaType.js';
import { must } from '../must.js';
import type { Write } from '../operation.js';

/** A body that is sent as it is. */
export type RawBody = string | Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer>;

/** Returns the body unchanged: it is already in its media type, such as XML or a file. @throws TypeError for any other value */
export const raw: Write = (body) => {
  must(
    typeof body === 'string' ||
      body instanceof Blob ||
      body instanceof ArrayBuffer ||
      ArrayBuffer.isView(body),
    'its body must be a string, a Blob or bytes: its media type is written by the caller.',
  );
  return body as BodyInit;
};

/** A body in another charset than UTF-8, in which `fetch` would send a string. */
export type RawBytes = Exclude<RawBody, string>;

/** Like {@link raw}, for a body in another charset than UTF-8. @throws TypeError for a string too */
export const rawBytes: Write = (body) => {
  must(
    typeof body !== 'string',
    'its body must be a Blob or bytes in its charset: a string is sent as UTF-8.',
  );
  return raw(body);
};

/** Returns a writer of files whose media type is in a range, such as `image/*` or `application/*+json`. The Blob tells it. */
export function range(mediaTypes: string): Write {
  const [start = '', end = ''] = mediaTypes.split('*');
  return (body) => {
    must(
      body instanceof Blob && body.type.startsWith(start) && essence(body.type).endsWith(end) && body.type,
      `its body must be a Blob whose type is ${mediaTypes}, such as new Blob([bytes], { type }).`,
    );
    return body as Blob;
  };
}

/** Writes a body of any media type: a Blob as it is, anything else as JSON. The Blob that is sent tells the media type. */
export const anyType: Write = (body) =>
  body instanceof Blob ? body : new Blob([JSON.stringify(body)], { type: 'application/json' });
