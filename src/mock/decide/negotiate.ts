import { essence } from '../../shared/mediaType.js';
import type { ResponseExample } from '../model/mockContract.js';

/**
 * Returns the example that the header `Accept` prefers: the chosen one, or one of the same status in another media type.
 * For an error it must also have the same name. If none fits, the header is ignored (RFC 9110, 12.5.1).
 */
export function negotiate(
  examples: readonly ResponseExample[],
  chosen: ResponseExample,
  accept: string | null | undefined,
): ResponseExample {
  const candidates = examples.filter(
    ({ status, name }) => status === chosen.status && (name === chosen.name || !status.match(/^[45]/)),
  );
  if (!accept || candidates.every(({ mediaType }) => mediaType === chosen.mediaType)) return chosen;
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
      type === '*/*' || essence(mediaType) === type || `${essence(mediaType).split('/')[0]}/*` === type;
    const found = [chosen, ...candidates].find(fits);
    if (found) return found;
  }
  return chosen;
}
