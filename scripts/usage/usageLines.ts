import type { Content, Sample } from '../../src/shared/observation/sample.js';
import type { Shape } from '../../src/shared/observation/shape.js';

/** Collects what a consumer's calls look like: each call once, whatever the day, the environment and the values were. */
export class UsageLines {
  readonly #lines = new Map<string, Sample>();

  /** Takes a call. The others of what was recorded are no usage: webhooks, and values. */
  add(sample: Sample): void {
    if (sample.webhook !== undefined) return;
    const { day, environment, ...call } = withoutFormats(sample);
    const id = JSON.stringify(call);
    const known = this.#lines.get(id);
    // The first day stays, so that a file that is written again changes only where a call is new.
    if (!known || day < known.day) this.#lines.set(id, { day, environment, ...call });
  }

  /** Returns the lines in a fixed order, as `recordFetch` writes them. */
  text(): string {
    const ids = [...this.#lines.keys()].sort();
    return ids.map((id) => `${JSON.stringify(this.#lines.get(id))}\n`).join('');
  }
}

/** Leaves out what says nothing of use, such as the formats of ids, which differ from call to call. */
function withoutFormats({ day, environment, method, path, query, request, status, code, answer }: Sample) {
  return {
    day,
    environment,
    method,
    path,
    ...(query && { query: Object.fromEntries(Object.keys(query).map((name) => [name, 'string' as const])) }),
    ...(request && { request: content(request) }),
    status,
    ...(code !== undefined && { code }),
    ...(answer && { answer: content(answer) }),
  } satisfies Sample;
}

function content({ type, body }: Content): Content {
  const told = typeof body === 'object' ? plain(body) : body;
  return { ...(type && { type }), ...(told && { body: told }) };
}

/** Returns the shape without formats, with its fields in a fixed order. */
function plain(shape: Shape): Shape {
  if (typeof shape === 'string') return /^(string .*|listed|unlisted|text)$/.test(shape) ? 'string' : shape;
  if ('items' in shape) {
    const items = new Map(shape.items.map(plain).map((item) => [JSON.stringify(item), item]));
    return { items: [...items.keys()].sort().map((id) => items.get(id) as Shape) };
  }
  const fields = Object.entries(shape.fields).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...shape, fields: Object.fromEntries(fields.map(([name, field]) => [name, plain(field)])) };
}
