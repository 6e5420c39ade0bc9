import type { Example } from '../contract/model/example.js';
import { isReadAsJson } from '../contract/model/mediaType.js';
import { fence } from './markdown.js';

/** Returns the value of an example as a block of code. */
export function exampleText(mediaType: string, { value }: Example): string {
  if (isReadAsJson(mediaType) || typeof value !== 'string')
    return fence('json', JSON.stringify(value, null, 2));
  return fence(mediaType.split('/').at(-1) ?? '', value);
}
