import type { Canaries } from './canaries.js';
import { type HarCall, harOf } from './har.js';

/** Writes down calls as a tool does that looks at the traffic: on two days, and with calls to other hosts between them. */
export class HarRecorder {
  readonly #calls: HarCall[] = [];
  readonly #canaries: Canaries;

  constructor(canaries: Canaries) {
    this.#canaries = canaries;
  }

  async note(url: string, request: Request, response: Response): Promise<void> {
    const at = this.#calls.length;
    this.#calls.push({
      method: request.method,
      url,
      // The calls are spread over half a day, from the evening on.
      startedAt: new Date(Date.UTC(2026, 10, 24, 18, at)),
      request: await messageOf(request),
      status: response.status,
      response: await messageOf(response),
    });
    if (at % 50 === 0) await this.#noteOtherHost();
  }

  har(): object {
    return harOf(this.#calls, this.#canaries.make('name'));
  }

  async #noteOtherHost(): Promise<void> {
    const url = `https://cdn.example/v1/user/${this.#canaries.make('email')}`;
    const answer = { profile: this.#canaries.make('name') };
    await this.note(url, new Request(url), Response.json(answer));
  }
}

async function messageOf(message: Request | Response): Promise<HarCall['request']> {
  return {
    headers: [...message.headers],
    type: message.headers.get('content-type') ?? undefined,
    bytes: Buffer.from(await message.arrayBuffer()),
  };
}
