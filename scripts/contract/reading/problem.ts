import type { YamlParseError } from '@redocly/openapi-core';
import type { Place } from './place.js';

/** Something in a description that must be corrected. */
export type Problem =
  | {
      place: Place;
      message: string;
      /** Whether the key is wrong, and not its value. Default: false. */
      onKey?: boolean;
      /** Whether Redocly can't report it, so that its lint must not run. Default: false. */
      beforeLint?: boolean;
    }
  | { unreadable: YamlParseError };
