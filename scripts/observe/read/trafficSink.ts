import type { Exchange } from '../../../src/shared/observation/exchange.js';
import type { Sample, Sighting } from '../../../src/shared/observation/sample.js';

/** Takes what is read from a file. */
export interface TrafficSink {
  /** A call in a HAR. */
  exchange(exchange: Exchange): void;
  /** A line of the recorder, and its number from 1 on. */
  line(line: Sample | Sighting, number: number): void;
  /** A call was left out. There are few different reasons, and none contains a value of the call. */
  leftOut(reason: string): void;
  /** Something could not be read. The text says where and what to do, and contains no value of the traffic. */
  unread(text: string): void;
}
