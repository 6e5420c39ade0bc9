import { checks as answerChecks } from '../../../generated/answerChecks.js';
import { examples } from '../../../generated/examples.js';
import { operations, retryDelays, shownFields, triggers, webhooks } from '../../../generated/mock.js';
import { checks as requestChecks } from '../../../generated/requestChecks.js';
import { checks as textChecks } from '../../../generated/textChecks.js';
import { checks as webhookChecks } from '../../../generated/webhookChecks.js';
import { webhookExamples } from '../../../generated/webhookExamples.js';
import { contractOf } from './contractOf.js';

/** The contract of this repository. */
export const contract = contractOf({
  operations,
  triggers,
  webhooks,
  retryDelays,
  shownFields,
  examples,
  requestChecks,
  textChecks,
  answerChecks,
  webhookExamples,
  webhookChecks,
});
