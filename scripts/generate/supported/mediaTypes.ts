import { essence } from '../../../src/shared/mediaType.js';
import { isReadAsJson } from '../../contract/model/mediaType.js';

/** Whether the client can write a body of a media type: as JSON, as a form, or as the text or file that it is given. */
export function isWritable(mediaType: string): boolean {
  const type = essence(mediaType);
  return type === 'multipart/form-data' || !type.startsWith('multipart/');
}

/** Whether the client can read an answer of a media type. A stream of events has no end, and no other parts of a client. */
export function isReadable(mediaType: string): boolean {
  return !/^(multipart\/|text\/event-stream$|application\/json-seq$|application\/geo\+json-seq$)/.test(
    essence(mediaType),
  );
}

/**
 * Returns the media types of an answer that the client reads: those of JSON, if there are any, so that the type of the
 * result is that of the data. Otherwise all that it can read.
 */
export function readMediaTypes(mediaTypes: readonly string[]): string[] {
  const json = mediaTypes.filter(isReadAsJson);
  return json.length > 0 ? json : mediaTypes.filter(isReadable);
}
