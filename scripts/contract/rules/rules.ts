import { assumption } from './assumption.js';
import { creates } from './creates.js';
import { errorCodes } from './errorCodes.js';
import { errorExamples } from './errorExamples.js';
import { typeExtension } from './extensions.js';
import { id } from './id.js';
import { knownExtensions } from './knownExtensions.js';
import { openPlaces } from './openPlaces.js';
import { portal, withoutPortal } from './portal.js';
import { seen, withoutSeen } from './seen.js';
import { trigger } from './trigger.js';
import { unconfirmed } from './unconfirmed.js';
import { webhook } from './webhook.js';

/** The contract's own rules, for what Redocly's configurable rules can't express. `redocly.yaml` turns them on. */
export default () => ({
  id: 'contract',
  typeExtension,
  rules: {
    oas3: {
      assumption,
      'error-examples': errorExamples,
      'error-codes': errorCodes,
      id,
      'known-extensions': knownExtensions,
      creates,
      'open-places': openPlaces,
      portal,
      seen,
      trigger,
      unconfirmed,
      webhook,
    },
  },
  decorators: {
    oas3: { 'without-portal': withoutPortal, 'without-seen': withoutSeen },
  },
});
