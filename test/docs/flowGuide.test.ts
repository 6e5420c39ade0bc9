import { expect, test } from 'vitest';
import { loadWorkflows } from '../../scripts/contract/workflows/loadWorkflows.js';
import type { Step, WorkflowDescription } from '../../scripts/contract/workflows/workflow.js';
import type { Flow, FlowStep } from '../../scripts/reference/flow/flow.js';
import { flowGuide } from '../../scripts/reference/flow/flowGuide.js';
import { flowsOf } from '../../scripts/reference/flow/flowsOf.js';
import { contract, operations } from '../support/contract/contract.js';

const [workflow] = await loadWorkflows('openapi/openapi.yaml', contract);
const own = workflow?.description as WorkflowDescription;

test('the guide has each step of the workflow, in order, with its call, its codes and its event', () => {
  const guide = guideTo(own);
  const steps = own.workflows[0]?.steps ?? [];
  expect(steps.length).toBeGreaterThan(3);
  const sections = guide.split(/^## /m).slice(2);
  for (const [i, step] of steps.entries()) {
    const section = sections[i] ?? '';
    const operation = operations.find(({ id }) => id === step.operationId);
    expect(section).toMatch(new RegExp(`^${i + 1}\\. .+ \\{#${step.stepId}\\}\n`));
    expect(section).toContain(`/reference/operations/${operation?.name})`);
    expect(section).toContain(`\`${operation?.path}\``);
    expect(section).toContain(`api.${operation?.name}(`);
    expect(section).toContain(`curl --request ${operation?.method.toUpperCase()}`);
    const codes = operation?.responses.flatMap(({ errors }) => errors.map(({ code }) => code)) ?? [];
    for (const code of codes)
      expect(section).toContain(`[\`${code}\`](/reference/errors#${code.toLowerCase()})`);
    const { webhook, values = {} } = step['x-wait'] ?? {};
    if (webhook) expect(section).toContain(`/reference/webhooks/${webhook})`);
    for (const [name, value] of Object.entries(values)) expect(section).toContain(`"${name}": "${value}"`);
    expect(flat(section)).toContain(flat(step['x-after'] ?? ''));
  }
});

test('a flow of other steps gives another guide: order, values of earlier answers, events and shared errors', () => {
  const steps: Step[] = [
    {
      stepId: 'card',
      description: 'Make a card. It has a {label}.',
      operationId: 'createVirtualCard',
      requestBody: {
        payload: '$inputs.card',
        replacements: [{ target: '/externalUserId', value: '$inputs.user' }],
      },
      outputs: { id: '$response.body#/cardId' },
    },
    {
      stepId: 'details',
      operationId: 'getCardDetails',
      parameters: [
        { in: 'path', name: 'externalUserId', value: '$inputs.user' },
        { in: 'path', name: 'cardId', value: '$steps.card.outputs.id' },
      ],
    },
    {
      stepId: 'verify',
      operationId: 'addUserVerification',
      requestBody: { payload: { externalUserId: '$inputs.user', documentNumber: 'D-1' } },
    },
    {
      stepId: 'balances',
      operationId: 'getUserBalances',
      parameters: [{ in: 'path', name: 'externalUserId', value: '$inputs.user' }],
      'x-wait': { webhook: 'userStatus' },
    },
  ];
  const description = {
    sourceDescriptions: [],
    workflows: [{ workflowId: 'other', summary: 'Another flow.', steps }],
  };
  const [{ steps: made }] = flowsOf(contract, description) as [Flow];
  const [card, details, verify, balances] = made as [FlowStep, FlowStep, FlowStep, FlowStep];

  const { externalUserId } = card.request.body as { externalUserId: string };
  const success = card.operation.responses.find(({ success }) => success);
  const [created] = Object.values(success?.examples ?? {});
  const { cardId } = Object(created?.value);
  expect(details.request.parameters.path).toEqual({ externalUserId, cardId });
  expect(details.links).toEqual([{ to: ['path', 'cardId'], step: 'card', from: ['cardId'] }]);
  expect(verify.request.body).toEqual({ externalUserId, documentNumber: 'D-1' });
  expect(balances.wait).toMatchObject({ causes: ['verify'], payload: { externalUserId } });

  const guide = guideTo(description);
  expect(guide).toContain('## Another flow\n\n1. [Make a card](#card)');
  expect(guide).toContain('It has a &#123;label}.');
  expect(guide).toContain('The value of `cardId` comes from the answer of [step 1](#card), field `cardId`.');
  expect(guide).toContain('It follows [step 3](#verify).');
  expect(guide).toContain('<FlowEvent flow="other" step="balances" />');
  expect(guide).not.toContain('<FlowEvent flow="other" step="verify" />');
  // Every step has this code, so it stands once, in the table.
  expect(guide).toMatch(/^\| \[`P500`\].+ \| 1, 2, 3, 4 \|$/m);
});

test('the errors to which the steps of the flow lead come first, and those of the service last', () => {
  const [flow] = flowsOf(contract, own);
  const { failures = [] } =
    flow?.steps.find(({ operation }) => operation.name === 'addUserVerification') ?? {};
  const codes = failures.map(({ code }) => code);
  expect(codes.slice(0, 3)).toEqual(['P427', 'P412', 'P442']);
  expect(codes.slice(-2)).toEqual(['P500', 'P501']);
});

function guideTo(description: WorkflowDescription): string {
  return flowsOf(contract, description)
    .map((flow) => flowGuide(contract, flow))
    .join('\n\n');
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
