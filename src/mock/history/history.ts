/** A request that the mock has answered. It contains no key and, besides the users, no value of the request. */
export interface PastRequest {
  /** As an ISO 8601 text. */
  time: string;
  method: string;
  /** The operation; undefined if the request matched none. */
  operation?: string | undefined;
  /** The users that the request was about. */
  users: readonly string[];
  /** Undefined if nothing was sent. */
  status?: number | undefined;
  /** Why the mock answered so; undefined if it is the plain success of an operation. */
  reason?: string | undefined;
  /** What the caller should know although the call succeeded. */
  note?: string | undefined;
}

/** An event, and the attempts to deliver it. */
export interface PastEvent {
  /** As an ISO 8601 text. */
  time: string;
  webhook: string;
  users: readonly string[];
  /** The status code of each attempt, or why there was no answer. */
  attempts: (number | string)[];
  /** Whether the receiver has answered 200, or the mock has given up. Undefined: neither yet, or it is sent nowhere. */
  end?: 'delivered' | 'given up';
}

/** What happened in a mock: the last requests and events, oldest first. */
export interface History {
  requests: readonly PastRequest[];
  events: readonly PastEvent[];
  addRequest(request: Omit<PastRequest, 'time'>): void;
  /** Returns the event, so that its attempts can be added to it. */
  addEvent(event: Pick<PastEvent, 'webhook' | 'users'>): PastEvent;
  clear(): void;
}

/** At most this many requests, and as many events, are kept. */
const most = 500;

/** Cuts an id that is longer than 100 characters. */
export function shortId(id: string): string {
  return id.length > 100 ? `${id.slice(0, 99)}…` : id;
}

export function createHistory(): History {
  const requests: PastRequest[] = [];
  const events: PastEvent[] = [];
  const about = (users: readonly string[]) => users.slice(0, 10).map(shortId);
  const add = <Item>(items: Item[], item: Item) => {
    items.push(item);
    if (items.length > most) items.shift();
    return item;
  };
  return {
    requests,
    events,
    addRequest: ({ users, ...request }) =>
      void add(requests, { time: new Date().toISOString(), ...request, users: about(users) }),
    addEvent: ({ webhook, users }) =>
      add<PastEvent>(events, { time: new Date().toISOString(), webhook, users: about(users), attempts: [] }),
    clear() {
      requests.length = 0;
      events.length = 0;
    },
  };
}
