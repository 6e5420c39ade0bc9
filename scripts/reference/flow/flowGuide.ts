import type { Oas3_1Definition } from '@redocly/openapi-core';
import { blocks, code, fence, line, prose, slug, table } from '../markdown.js';
import { marked } from '../marked.js';
import { methodBadge } from '../methodBadge.js';
import { places } from '../places.js';
import { samplesOf } from '../samplesOf.js';
import type { Failure, Flow, FlowEvent, FlowStep } from './flow.js';

/** The languages of the samples of a step. The page of the operation has all. */
const languages = ['ts', 'sh'];

/**
 * Returns the guide to a flow, for a page that has the components `FlowControls`, `FlowEvent` and `FlowStep`. In the
 * Markdown version of the page they are left out, so everything that is known stands in the text.
 */
export function flowGuide(document: Oas3_1Definition, flow: Flow): string {
  return blocks(
    `## ${line(flow.summary.replace(/\.$/, ''))}`,
    flow.steps.map(overviewItem).join('\n'),
    component('FlowControls', { flow: flow.id }),
    ...flow.steps.map((step) => stepText(document, flow, step)),
    sharedText(flow),
  );
}

function overviewItem({ id, number, title, operation, wait }: FlowStep): string {
  const before = wait
    ? `${wait.action ? `${line(wait.action)}. ` : ''}After the webhook ${webhookLink(wait)} with ${valuesText(wait)}: `
    : '';
  return `${number}. ${before}[${line(title)}](#${slug(id)}), ${code(`${operation.method.toUpperCase()} ${operation.path}`)}`;
}

function stepText(document: Oas3_1Definition, flow: Flow, step: FlowStep): string {
  const { id, number, title, text, operation, request, wait, after, failures } = step;
  const own = failures.filter(({ shared }) => !shared);
  const others = failures.filter(({ shared }) => shared);
  const of = { flow: flow.id, step: id };
  return blocks(
    `## ${number}. ${line(title)} {#${slug(id)}}`,
    wait && waitText(flow, wait),
    wait && component('FlowEvent', of),
    prose(text),
    `${methodBadge(operation.method)} ${code(operation.path)} ${operationLink(step)}`,
    ...step.links.map((link) => linkText(flow, link)),
    `::: code-group\n\n${samplesOf(document, operation, request)
      .filter(({ language }) => languages.includes(language))
      .map(({ language, code, label }) => fence(language, code, label))
      .join('\n\n')}\n\n:::`,
    after && `**After this step:** ${prose(after)}`,
    followingText(flow, step),
    own.length > 0
      ? blocks('**How this step can fail:**', own.map(failureItem).join('\n'))
      : 'No error is known that concerns only this step.',
    others.length > 0 &&
      `It can also fail with ${others.map(codeLink).join(', ')}: see [errors of several steps](#shared-errors).`,
    component('FlowStep', of),
  );
}

function waitText(flow: Flow, wait: FlowEvent): string {
  return blocks(
    wait.action
      ? `**Before this step:** ${lowerFirst(line(wait.action))}. Then wait for the webhook ${webhookLink(wait)} with ${valuesText(wait)}.`
      : `**Before this step:** wait for the webhook ${webhookLink(wait)} with ${valuesText(wait)}. It follows ${wait.causes.map((id) => lowerFirst(stepLink(flow, id))).join(' or ')}.`,
    fence('json', JSON.stringify(wait.payload, null, 2)),
    prose(wait.text),
    wait.others.length > 0 && 'If the webhook reports one of these, do not go on:',
    ...wait.others.map(({ summary, payload }) =>
      blocks(`- ${line(summary)}:`, fence('json', JSON.stringify(payload, null, 2)).replace(/^/gm, '  ')),
    ),
  );
}

/** Says which later step waits for the event that the call of a step leads to. */
function followingText(flow: Flow, { id }: FlowStep): string {
  return flow.steps
    .flatMap(({ id: later, wait }) =>
      wait?.causes.includes(id)
        ? [
            `**What follows:** the webhook ${webhookLink(wait)} reports the result. ${stepLink(flow, later)} waits for it.`,
          ]
        : [],
    )
    .join('\n\n');
}

function linkText(flow: Flow, { to, step, from }: FlowStep['links'][number]): string {
  return `The value of ${code(to.at(-1))} comes from the answer of ${lowerFirst(stepLink(flow, step))}, field ${code(from.join('.'))}.`;
}

function failureItem(failure: Failure): string {
  const { summary, description, remedy, unconfirmed } = failure;
  return `- ${codeLink(failure)}: **${marked(line(summary), unconfirmed)}.** ${line(description)} What to do: ${line(remedy)}`;
}

function sharedText({ steps }: Flow): string {
  const all = steps.flatMap(({ failures }) => failures.filter(({ shared }) => shared));
  if (all.length === 0) return '';
  const shared = new Map(all.map((failure) => [failure.code, failure]));
  return blocks(
    '## Errors of several steps {#shared-errors}',
    table(
      ['Code', 'Meaning', 'What to do', 'Steps'],
      [...shared.values()].map((failure) => [
        codeLink(failure),
        line(failure.summary),
        line(failure.remedy),
        steps
          .filter(({ failures }) => failures.some(({ code }) => code === failure.code))
          .map(({ number }) => number)
          .join(', '),
      ]),
    ),
  );
}

function stepLink({ steps }: Flow, id: string): string {
  const number = steps.find((step) => step.id === id)?.number;
  return `[Step ${number}](#${slug(id)})`;
}

function operationLink({ operation: { name, operation, unconfirmed } }: FlowStep): string {
  return marked(`[${line(operation.summary ?? name)}](${places.operation(name)})`, unconfirmed);
}

function webhookLink({ webhook }: FlowEvent): string {
  return `[${code(webhook)}](${places.webhook(webhook)})`;
}

function valuesText({ values }: FlowEvent): string {
  const texts = Object.entries(values).map(([name, value]) => `${code(name)} ${code(value)}`);
  return texts.join(' and ') || 'any values';
}

function codeLink({ code: name }: Failure): string {
  return `[${code(name)}](${places.errors}#${name.toLowerCase()})`;
}

function component(name: string, properties: Record<string, string>): string {
  const attributes = Object.entries(properties).map(([key, value]) => ` ${key}="${value}"`);
  return `<${name}${attributes.join('')} />`;
}

function lowerFirst(text: string): string {
  return text.replace(/^\[?\w/, (start) => start.toLowerCase());
}
