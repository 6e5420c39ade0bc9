import type { IncomingMessage } from 'node:http';
import { essence } from '../../shared/mediaType.js';
import { type Answer, jsonAnswer, plainError } from '../decide/answer.js';
import type { Engine } from '../engine.js';
import type { History } from '../history/history.js';
import { overviewOf } from '../history/overview.js';
import type { MockEvent } from '../memory/recall.js';
import { pageOf } from './page.js';

/** The mock's own path. It begins with an underscore, so that no operation has it. */
const root = '/_mock';

/** The maximum size of a snapshot, in bytes. */
export const maxSnapshot = 100 * 1024 * 1024;

/** Whether a request is for the mock itself. */
export function isControl(url = ''): boolean {
  return url === root || /^\/_mock[/.?]/.test(url);
}

export interface Control {
  engine: Engine;
  history: History;
  /** Sends an event to its receiver, if there is one. */
  send(event: MockEvent): void;
  /** Whether the mock refuses what its memory says is wrong. */
  strict: boolean;
}

/**
 * Answers a request to `/_mock`: what happened, and what a test asks the mock for. Returns undefined for any other
 * request.
 */
export function controlAnswer(
  control: Control,
  { method = '', url = '', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  body: Uint8Array,
): Answer | undefined {
  if (!isControl(url)) return undefined;
  const [path = ''] = url.split('?');
  const { engine, history, strict } = control;
  const call = `${method} ${path}`;
  if (call === `GET ${root}`) return pageOf(overviewOf(engine, history, strict));
  if (call === `GET ${root}.json`) return jsonAnswer(200, overviewOf(engine, history, strict), noStore);
  if (call === `GET ${root}/snapshot`) return jsonAnswer(200, engine.memory.snapshot(), noStore);
  const action = Object.hasOwn(actions, call) ? actions[call] : undefined;
  if (!action) {
    const known = [`GET ${root}`, `GET ${root}.json`, `GET ${root}/snapshot`, ...Object.keys(actions)];
    return plainError(404, `There is no ${call}. There are ${known.join(', ')}.`);
  }
  // A page of another origin can send other media types without asking first.
  if (essence(headers['content-type'] ?? '') !== 'application/json') {
    return plainError(415, 'The header content-type must be application/json.');
  }
  try {
    return jsonAnswer(200, action(control, objectIn(body)), noStore);
  } catch (error) {
    return plainError(400, (error as Error).message);
  }
}

const noStore = { 'cache-control': 'no-store' };

type Input = Readonly<Record<string, unknown>>;

/** What a test can ask for, by method and path. Each returns the body of the answer. */
const actions: Readonly<Record<string, (control: Control, input: Input) => object>> = {
  [`POST ${root}/answers`]({ engine }, { answers, operation, user }) {
    if (
      !Array.isArray(answers) ||
      answers.length === 0 ||
      !answers.every((answer) => typeof answer === 'string')
    )
      throw new TypeError('answers must be a list of texts, such as ["P501", "P501"].');
    engine.nextAnswers({ answers, operation: textIn({ operation }), user: textIn({ user }) });
    return { asked: answers.length };
  },
  [`POST ${root}/events`]({ engine }, { webhook, events, user }) {
    if (!Array.isArray(events) || events.length === 0 || !events.every(isObject))
      throw new TypeError('events must be a list of objects, each with the fields of an event.');
    engine.nextEvents({ webhook: textIn({ webhook }) ?? '', events, user: textIn({ user }) });
    return { asked: events.length };
  },
  [`POST ${root}/trigger`]({ engine, send }, { webhook, fields = {}, user }) {
    if (!isObject(fields)) throw new TypeError('fields must be an object.');
    const event = engine.trigger(textIn({ webhook }) ?? '', fields, textIn({ user }));
    send(event);
    return event;
  },
  [`POST ${root}/reset`]({ engine, history }) {
    engine.reset();
    history.clear();
    return { reset: true };
  },
  [`PUT ${root}/snapshot`]({ engine }, snapshot) {
    engine.memory.restore(snapshot);
    return { restored: engine.memory.all().length };
  },
};

function objectIn(body: Uint8Array): Input {
  if (body.length === 0) return {};
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new TypeError('The body is not valid JSON.');
  }
  if (!isObject(value)) throw new TypeError('The body must be a JSON object.');
  return value;
}

/** Returns the text of a field that may be left out. */
function textIn(field: Input): string | undefined {
  const [[name, value] = ['', undefined]] = Object.entries(field);
  if (value === undefined || typeof value === 'string') return value;
  throw new TypeError(`${name} must be a text.`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
