import { computed, ref } from 'vue';
import { isObject } from '../../../../src/shared/isObject.js';
import type { TryItOperation } from './operations.data.js';
import { type Outcome, outcomesOf, userField } from './outcomes.js';
import type { ChosenFiles } from './requestInput.js';
import { shareableFields } from './shareable.js';
import { textOf, typedValue, type Values, valueAt, withValueAt } from './values.js';

/** The body: the value of its text, or why it has none. */
export interface Body {
  value?: unknown;
  problem?: string;
}

/** The language that is shown first. */
const firstLanguage = 'Shell';

/** What is chosen and entered for an operation. `errors` has the meaning of each error, by name. */
export function useTryIt(operation: TryItOperation, errors: Record<string, { summary: string }>) {
  const outcomes = outcomesOf(operation.name, errors);
  const success = outcomes[0] as Outcome;
  const exampleParameters: Values = Object.fromEntries(
    operation.parameters.map(({ part }) => [
      part,
      Object.fromEntries(
        operation.parameters
          .filter((field) => field.part === part)
          .map(({ name, example }) => [name, example]),
      ),
    ]),
  );
  const exampleBody = operation.body && (operation.body.example ?? {});
  const examples: Values = { ...exampleParameters, body: exampleBody };

  const outcome = ref(success);
  const view = ref<'form' | 'json'>('form');
  const language = ref(firstLanguage);
  const parameters = ref(exampleParameters);
  const text = ref(operation.body ? json(exampleBody) : '');
  const chosen = ref<ChosenFiles>({});
  const body = computed(() => bodyOf(text.value));

  /** Chooses what should happen, and writes the user of the outcome where the request has its user. */
  function choose(id: string): void {
    outcome.value = outcomes.find((outcome) => outcome.id === id) ?? success;
    const field = userField(operation.name);
    if (field === undefined) return;
    const part = operation.parameters.find(({ name }) => name === field)?.part ?? 'body';
    write([part, field], outcome.value.user ?? valueAt(examples, [part, field]));
  }

  /** Sets a value of the request. A body that is not an object stays as it is. Sending it shows the error. */
  function write([part = '', ...names]: readonly string[], value: unknown): void {
    if (part !== 'body') {
      const fields = operation.parameters.filter((field) => field.part === part);
      const values = Object(parameters.value[part]);
      parameters.value = { ...parameters.value, [part]: withValueAt(values, fields, names, value) };
    } else if (operation.body && isObject(body.value.value)) {
      text.value = json(withValueAt(body.value.value, operation.body.fields, names, value));
    }
  }

  /** What a link has, besides the operation: what was changed, without personal values. */
  const choices = computed((): [name: string, value: string | undefined][] => {
    const current: Values = { ...parameters.value, body: body.value.value };
    return [
      ['outcome', outcome.value === success ? undefined : outcome.value.id],
      ['view', view.value === 'form' ? undefined : view.value],
      ['lang', language.value === firstLanguage ? undefined : language.value],
      ...shareableFields(operation)
        .filter(({ names: [part] }) => part !== 'body' || isObject(current.body))
        .map(({ name, names, field }): [string, string | undefined] => {
          const value = valueAt(current, names);
          // JSON in place of a simple value can have personal values inside.
          if (typeof value === 'object' && field.kind !== 'list') return [name, undefined];
          const shown = textOf(field, value);
          return [name, shown === textOf(field, valueAt(examples, names)) ? undefined : shown];
        }),
    ];
  });

  /** Makes the choices of a link, from the state that an operation has at first. What is unknown in it is ignored. */
  function use(link: URLSearchParams): void {
    view.value = link.get('view') === 'json' && !operation.body?.files ? 'json' : 'form';
    language.value = link.get('lang') ?? firstLanguage;
    parameters.value = exampleParameters;
    text.value = operation.body ? json(exampleBody) : '';
    chosen.value = {};
    for (const { name, names, field } of shareableFields(operation)) {
      const given = link.get(name);
      if (given !== null) write(names, typedValue(field, given));
    }
    choose(link.get('outcome') ?? success.id);
  }

  return { outcomes, outcome, view, language, parameters, text, chosen, body, choices, choose, write, use };
}

function bodyOf(text: string): Body {
  if (text.trim() === '') return { value: undefined };
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: `The body is not JSON: ${error instanceof Error ? error.message : error}` };
  }
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
