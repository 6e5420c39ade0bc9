import { expect, test } from 'vitest';
import { copyOfRepository } from '../support/repository/copy.js';

test('the types accept what is right and refuse what is wrong', () => {
  expect(copyOfRepository().compile('test/types/webhooks.ts')).toBe('');
});
