import { UsageError } from '../../shared/usageError.js';
import type { MockWebhook } from '../model/mockContract.js';

/**
 * Reads `field=value` pairs as the fields of an event. A value is a text if the schema of the event allows a text there;
 * otherwise it is read as JSON, such as `3.5`, `true` or `null`.
 * @throws UsageError for a pair without `=`.
 */
export function fieldsFrom(
  pairs: readonly string[],
  { check, example }: MockWebhook,
): Record<string, unknown> {
  const fields: [name: string, value: unknown][] = [];
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const name = pair.slice(0, at);
    if (at < 1) throw new UsageError(`--set ${pair} needs a field and a value: --set FIELD=VALUE.`);
    const text = pair.slice(at + 1);
    fields.push([name, check({ ...example, [name]: text }) ? text : parsed(text)]);
  }
  return Object.fromEntries(fields);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
