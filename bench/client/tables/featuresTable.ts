import type { Report } from '../report.js';
import { apps, features } from '../variants.js';
import { table, whole } from './table.js';

/** What an app pays for more of the package. */
export function featuresTable({ size, instantiations }: Report): string {
  const rows = features.map(({ label, app, base }) => [
    label,
    apps[base].label,
    whole(size[app] - size[base]),
    whole(instantiations[app] - instantiations[base]),
  ]);
  return table(['export', 'added to the app with', 'min+gzip B', 'instantiations'], rows);
}
