import type { ServerResponse } from 'node:http';

/** A request, as a wrong server receives it. */
export interface Sent {
  method: string;
  key: string | undefined;
  path: string;
  text: string;
  /** The JSON object of the body; empty if there is none. */
  body: Record<string, unknown>;
  /** The status that it got, even if no body followed; `undefined` if no head was sent. */
  readonly status: number | undefined;
}

/** The answer of the mock. */
export interface Right {
  status: number;
  type: string;
  text: string;
}

export interface WrongServer {
  /** What is wrong with the server, for the title of its test. */
  name: string;
  /** Which requests get the wrong answer. Default: all. */
  when?: (sent: Sent) => boolean;
  /** Returns what differs from the right answer. */
  answer?: (right: Right, sent: Sent) => Partial<Right>;
  /** Runs instead of sending an answer. `other` is the URL of another server. */
  instead?: (response: ServerResponse, right: Right, other: string) => unknown;
  /** Whether there is no server at all. Default: false. */
  absent?: boolean;
  /** How long an answer may take, in milliseconds. Default: 10,000. */
  timeoutMs?: number;
  /** The id of the probe that must detect the fault. */
  probe: string;
  /** The reasons that the verdict must give; empty if the answer is as the contract says. */
  says: string[];
  exitCode: number;
}
