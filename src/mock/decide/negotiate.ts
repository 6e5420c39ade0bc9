import { essence } from '../../shared/mediaType.js';
import type { ResponseExample } from '../model/mockContract.js';

/**
 * Returns the example that the header `Accept` prefers: the chosen one, or one of the same status and name in another
 * media type. A header that fits none of them is ignored, as a server may do.
 */
export function negotiate(
  examples: readonly ResponseExample[],
  chosen: ResponseExample,
  accept: string | null | undefined,
): ResponseExample {
  const others = examples.filter(
    ({ status, name }) => status === chosen.status && (name === chosen.name || !status.match(/^[45]/)),
  );
  if (!accept || others.every(({ mediaType }) => mediaType === chosen.mediaType)) return chosen;
  const ranges = accept
    .split(',')
    .map((range) => {
      const [, quality = '1'] = /;\s*q=([\d.]+)/i.exec(range) ?? [];
      return { type: essence(range), quality: Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { type } of ranges) {
    const fits = ({ mediaType = '' }: ResponseExample) =>
      type === '*/*' || essence(mediaType) === type || essence(mediaType).replace(/[^/]*$/, '*') === type;
    const found = [chosen, ...others].find(fits);
    if (found) return found;
  }
  return chosen;
}
