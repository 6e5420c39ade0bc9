import { describe, expect, test } from 'vitest';
import { demandedFields, type Outcome, RequestRules } from '../../scripts/observe/compare/requestRules.js';

const moment = { day: '2026-11-26', environment: 'testing' };
const subject = { webhook: 'any' };

function rulesFrom(...requests: [fields: string, outcome: Outcome, count?: number][]): RequestRules {
  const rules = new RequestRules();
  for (const [fields, outcome, count = 1] of requests) {
    for (let i = 0; i < count; i++) rules.add(fields.split(' ').filter(Boolean), outcome, moment);
  }
  return rules;
}

function demanded(rules: RequestRules, required: string[] = ['user']): string[] {
  return demandedFields(rules, new Set(required), subject, '#').flatMap((found) =>
    found.kind === 'demanded' ? [found.field] : [],
  );
}

describe('a field is demanded', () => {
  test('if requests that differ in nothing else are refused without it, and accepted with it', () => {
    expect(demanded(rulesFrom(['user', 'missing', 2], ['user risk', 'accepted']))).toEqual(['risk']);
  });
});

describe('nothing follows', () => {
  test.each<[string, ...[fields: string, outcome: Outcome, count?: number][]]>([
    ['from one refusal, which can have another reason', ['user', 'missing'], ['user risk', 'accepted']],
    ['from refusals alone', ['user', 'missing', 5]],
    [
      'if the request with the field is refused for another reason, which may be looked at first',
      ['user', 'missing', 2],
      ['user risk', 'refused', 2],
    ],
    ['if more than one field differs', ['user', 'missing', 2], ['user risk job', 'accepted']],
    [
      'if other requests were accepted without the field: it depends on a value',
      ['user', 'missing', 2],
      ['user', 'accepted'],
      ['user risk', 'accepted'],
    ],
    [
      'if other requests were accepted without the field, with other fields',
      ['user', 'missing', 2],
      ['user job', 'accepted'],
      ['user risk', 'accepted'],
    ],
    [
      'if the request with the field is refused because a field is missing, too',
      ['user', 'missing', 2],
      ['user risk', 'missing'],
    ],
    ['from calls that can not be judged', ['user', 'unjudged', 9], ['user risk', 'accepted']],
  ])('%s', (_, ...requests) => {
    expect(demanded(rulesFrom(...requests))).toEqual([]);
  });

  test('for a field that the contract requires anyway', () => {
    expect(demanded(rulesFrom(['', 'missing', 2], ['user', 'accepted']))).toEqual([]);
  });
});

test('a rule counts the calls that were accepted without the field', () => {
  const rules = rulesFrom(['user', 'accepted', 3], ['user job', 'accepted'], ['user risk', 'accepted']);
  expect(rules.ruleOf('risk').acceptedWithout.count).toBe(4);
});
