import type { observeBehaviour } from './behaviour.js';
import type { measureCpu } from './cpu.js';
import type { observeHugeAnswer } from './hugeAnswer.js';
import type { measureImports } from './imports.js';
import type { measureInstantiations } from './instantiations.js';
import type { measureLoopback } from './loopback.js';
import type { measureMaking } from './making.js';
import type { observeRepeats } from './repeats.js';
import type { measureSizes } from './size.js';
import type { subjects } from './subjects.js';

/** All measurements. */
export interface Report {
  subjects: ReturnType<typeof subjects>;
  size: Awaited<ReturnType<typeof measureSizes>>;
  instantiations: Awaited<ReturnType<typeof measureInstantiations>>;
  cpu: Record<'ok' | 'error', Awaited<ReturnType<typeof measureCpu>>>;
  loopback: Awaited<ReturnType<typeof measureLoopback>>;
  /** Like `loopback`, with a service that takes 20 ms to answer. */
  loopback20ms: Awaited<ReturnType<typeof measureLoopback>>;
  imports: Awaited<ReturnType<typeof measureImports>>;
  making: Awaited<ReturnType<typeof measureMaking>>;
  behaviour: Awaited<ReturnType<typeof observeBehaviour>>;
  repeats: Awaited<ReturnType<typeof observeRepeats>>;
  hugeAnswer: Awaited<ReturnType<typeof observeHugeAnswer>>;
}
