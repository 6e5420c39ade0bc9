import { once } from 'node:events';
import { connect as connectHttp2 } from 'node:http2';
import { connect } from 'node:net';
import { onTestFinished } from 'vitest';

type Headers = Record<string, string>;

/** Sends requests to a webhook over one version of HTTP. Every function returns the status of the answer. */
export interface Caller {
  send(url: string, headers: Headers, body: string | Buffer): Promise<number>;
  /** Sends only a part of the body, and waits for the answer. */
  sendPart(url: string, headers: Headers, part: string): Promise<number>;
  /** Sends only a part of the body, and breaks off. */
  breakOff(url: string, headers: Headers, part: string): Promise<void>;
}

const partHead = (url: string, headers: Headers, framing: string) =>
  [`POST ${new URL(url).pathname} HTTP/1.1`, 'host: x', framing, ...lines(headers), '', ''].join('\r\n');

const lines = (headers: Headers) => Object.entries(headers).map(([name, value]) => `${name}: ${value}`);

function socketTo(url: string) {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname).on('error', () => {});
  onTestFinished(() => void socket.destroy());
  return socket;
}

export const http1: Caller = {
  async send(url, headers, body) {
    const response = await fetch(url, { method: 'POST', headers, body: body as BodyInit });
    await response.arrayBuffer();
    return response.status;
  },
  async sendPart(url, headers, part) {
    const socket = socketTo(url);
    socket.write(partHead(url, headers, 'content-length: 500') + part);
    const [answer] = await once(socket, 'data');
    return Number(/^HTTP\/1\.1 (\d+)/.exec(String(answer))?.[1]);
  },
  async breakOff(url, headers, part) {
    const chunk = `${Buffer.byteLength(part).toString(16)}\r\n${part}\r\n`;
    for (const sent of [
      partHead(url, headers, 'content-length: 500') + part,
      partHead(url, headers, 'transfer-encoding: chunked') + chunk,
    ]) {
      const socket = socketTo(url);
      await new Promise<void>((resolve) => socket.write(sent, () => resolve()));
      await pause(20);
      socket.resetAndDestroy();
      await pause(20);
    }
  },
};

export const http2: Caller = {
  async send(url, headers, body) {
    return http2Request(url, headers).end(body).status();
  },
  async sendPart(url, headers, part) {
    return http2Request(url, headers).write(part).status();
  },
  async breakOff(url, headers, part) {
    const request = http2Request(url, headers).write(part);
    await pause(20);
    request.breakOff();
    await pause(20);
  },
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function http2Request(url: string, headers: Headers) {
  const { origin, pathname } = new URL(url);
  const session = connectHttp2(origin);
  onTestFinished(() => session.destroy());
  const stream = session.request({ ':method': 'POST', ':path': pathname, ...headers });
  stream.on('error', () => {});
  const answered = once(stream, 'response');
  answered.catch(() => {});
  const request = {
    write(part: string) {
      stream.write(part);
      return request;
    },
    end(body: string | Buffer) {
      stream.end(body);
      return request;
    },
    // To close only the stream would end the body first.
    breakOff: () => session.destroy(),
    async status(): Promise<number> {
      const [{ ':status': status }] = await answered;
      stream.resume();
      return status;
    },
  };
  return request;
}
