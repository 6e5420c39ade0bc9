import type { IncomingMessage } from 'node:http';
import { isObject } from '../../shared/isObject.js';
import { essence } from '../../shared/mediaType.js';
import { type Answer, jsonAnswer, plainError } from '../decide/answer.js';
import { isTooDeep } from '../decide/isTooDeep.js';
import type { NextAnswers } from '../decide/nextAnswers.js';
import type { NextEvents } from '../decide/nextEvents.js';
import type { Engine } from '../engine.js';
import type { History } from '../history/history.js';
import type { MockEvent } from '../memory/recall.js';
import { overviewOf } from './overview.js';
import { pageOf } from './page.js';

/** The mock's own path. It begins with an underscore, so that no operation has it. */
const root = '/_mock';

/** The maximum size of a snapshot, in bytes. */
const maxSnapshot = 10 * 1024 * 1024;

/** Returns the maximum size of the body of a request for the mock itself, in bytes. */
export function controlLimit(url = ''): number {
  return url.startsWith(`${root}/snapshot`) ? maxSnapshot : 1024 * 1024;
}

/** Whether a request is for the mock itself. */
export function isControl(url = ''): boolean {
  return url === root || /^\/_mock[/.?]/.test(url);
}

export interface Control {
  engine: Engine;
  history: History;
  /** Sends an event to its receiver, if there is one. */
  send(event: MockEvent): void;
  /** Forgets the events that are not delivered yet. */
  forgetEvents(): void;
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
  const path = url.replace(/\/?(\?.*)?$/s, '');
  const call = `${method} ${path}`;
  const view = Object.hasOwn(views, call) ? views[call] : undefined;
  if (view) return forSameOrigin(view(control));
  const action = Object.hasOwn(actions, call) ? actions[call] : undefined;
  if (!action) {
    const known = [...Object.keys(views), ...Object.keys(actions)];
    return plainError(404, `There is no ${call.slice(0, 200)}. There are ${known.join(', ')}.`);
  }
  // A page of another origin can send other media types without asking first.
  if (essence(headers['content-type'] ?? '') !== 'application/json') {
    return plainError(415, 'The header content-type must be application/json.');
  }
  const limit = controlLimit(url);
  if (body.length > limit) return plainError(413, `The body is larger than ${limit} bytes.`);
  try {
    return forSameOrigin(jsonAnswer(200, action.run(control, inputIn(body, action.fields))));
  } catch (error) {
    return plainError(400, (error as Error).message);
  }
}

/** Nothing keeps the answer, takes it for something else, or puts it into a page of another origin. */
function forSameOrigin(answer: Answer): Answer {
  const headers = {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  };
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

/** What can be read, by method and path. */
const views: Readonly<Record<string, (control: Control) => Answer>> = {
  [`GET ${root}`]: ({ engine, history, strict }) => pageOf(overviewOf(engine, history, strict)),
  [`GET ${root}.json`]: ({ engine, history, strict }) => jsonAnswer(200, overviewOf(engine, history, strict)),
  [`GET ${root}/snapshot`]: ({ engine }) => jsonAnswer(200, engine.memory.snapshot()),
};

type Input = Readonly<Record<string, unknown>>;

interface Action {
  /** The fields that its body can have. */
  fields: readonly string[];
  /** Returns the body of the answer. @throws Error if the input is wrong. */
  run(control: Control, input: Input): object;
}

/** What a test can ask for, by method and path. */
const actions: Readonly<Record<string, Action>> = {
  [`POST ${root}/answers`]: {
    fields: ['answers', 'operation', 'user'],
    run({ engine }, input) {
      const next = input as unknown as NextAnswers;
      // It checks what it gets.
      engine.nextAnswers(next);
      return { asked: next.answers.length };
    },
  },
  [`POST ${root}/events`]: {
    fields: ['webhook', 'events', 'user'],
    run({ engine }, input) {
      const next = input as unknown as NextEvents;
      engine.nextEvents(next);
      return { asked: next.events.length };
    },
  },
  [`POST ${root}/trigger`]: {
    fields: ['webhook', 'fields', 'user'],
    run({ engine, send }, { webhook, fields = {}, user }) {
      if (!isObject(fields)) throw new TypeError('fields must be an object.');
      const event = engine.trigger(neededTextIn({ webhook }), fields, textIn({ user }));
      send(event);
      return event;
    },
  },
  [`POST ${root}/reset`]: {
    fields: [],
    run({ engine, history, forgetEvents }) {
      engine.reset();
      history.clear();
      forgetEvents();
      return { reset: true };
    },
  },
  [`PUT ${root}/snapshot`]: {
    fields: ['records', 'counts'],
    run({ engine, forgetEvents }, snapshot) {
      engine.restore(snapshot);
      forgetEvents();
      return { restored: engine.memory.all().length };
    },
  },
};

/** Reads the body of an action. It can have these fields only, so that a wrong name is not taken for none. */
function inputIn(body: Uint8Array, fields: readonly string[]): Input {
  const input = objectIn(body);
  const unknown = Object.keys(input).find((name) => !fields.includes(name));
  if (unknown === undefined) return input;
  const known = fields.length > 0 ? `There are ${fields.join(', ')}.` : 'The body is empty, or {}.';
  throw new TypeError(`There is no field ${unknown.slice(0, 100)}. ${known}`);
}

function objectIn(body: Uint8Array): Input {
  if (body.length === 0) return {};
  const text = new TextDecoder().decode(body);
  if (isTooDeep(text)) throw new TypeError('The body has too many levels.');
  let value: unknown;
  try {
    value = JSON.parse(text);
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

function neededTextIn(field: Input): string {
  const text = textIn(field);
  if (text === undefined) throw new TypeError(`${Object.keys(field)} is missing.`);
  return text;
}
