import type { ClientRequest, IncomingMessage, OutgoingMessage, ServerResponse } from 'node:http';
import { BodyCopy } from './bodyCopy.js';
import { headersToPassOn, isChunked, pairs } from './headersToPassOn.js';
import { refuse } from './refuse.js';
import { requestTo, type Upstream } from './requestTo.js';

/** A call that was passed on, with its whole answer. */
export interface PassedCall {
  request: IncomingMessage;
  /** Undefined if it is too large, or if the service did not wait for its end. */
  requestBody: Buffer | undefined;
  answer: IncomingMessage;
  answerBody: Buffer | undefined;
}

/**
 * Passes a call on to the service, and its answer to the caller, both as they arrive. Resolves when the caller has the
 * answer, or to the reason why there is none.
 */
export function passOn(
  upstream: Upstream,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<PassedCall | string> {
  return new Promise((resolve) => {
    const requestCopy = new BodyCopy();
    const answerCopy = new BodyCopy();
    let answer: IncomingMessage | undefined;
    let isContinued = false;
    let failure = 'broken off by the caller';

    let sent: ClientRequest;
    try {
      sent = requestTo(upstream, request);
    } catch {
      refuse(
        response,
        400,
        "The proxy can't pass this request on, because Node.js does not allow its headers.",
      );
      resolve("a request that can't be passed on");
      return;
    }

    request.on('error', () => {});
    if (isChunked(request) || request.headers['content-length'] !== undefined) flushHead(sent);
    carry(request, sent, requestCopy);
    sent.on('continue', () => {
      isContinued = true;
      response.writeContinue();
    });
    sent.on('close', () => {
      // Node closes the connection without an error if the service switches to another protocol.
      if (!answer && !response.headersSent && !response.destroyed) {
        failure = 'no answer';
        refuse(response, 502, 'The proxy got no answer from the service (it switched protocols).');
      }
      // The service may answer before the end of the body. The rest is read, so that the caller sees the answer.
      request.resume();
    });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      if (answer || response.destroyed) return;
      failure = 'no answer';
      refuse(response, 502, `The proxy got no answer from the service (${error.code ?? 'unknown reason'}).`);
    });

    sent.on('response', (received) => {
      answer = received;
      const breakOff = () => {
        if (received.complete) return;
        failure = 'no answer';
        // The caller can't mistake a reset for the end of the answer.
        response.socket?.resetAndDestroy();
      };
      received.on('error', breakOff).on('close', breakOff);
      const headers = headersToPassOn(received);
      // The caller may or may not send the body that the service did not ask for.
      if (request.headers.expect && !isContinued) headers.push(['Connection', 'close']);
      response.sendDate = false;
      try {
        response.writeHead(received.statusCode ?? 0, received.statusMessage, headers.flat());
      } catch {
        failure = 'no answer';
        sent.destroy();
        // The answer can be complete already, so its end would not break the caller's off.
        response.socket?.resetAndDestroy();
        return;
      }
      flushHead(response);
      carry(received, response, answerCopy);
    });

    response.on('close', () => {
      const isWhole = response.writableFinished && answer?.complete;
      if (!isWhole || !sent.writableFinished) sent.destroy();
      resolve(
        answer && isWhole
          ? {
              request,
              requestBody: request.complete ? requestCopy.whole() : undefined,
              answer,
              answerBody: answerCopy.whole(),
            }
          : failure,
      );
    });
  });
}

/** Sends the head of a message without waiting for its body. `flushHeaders()` would write it in UTF-8, not in Latin-1. */
function flushHead(message: OutgoingMessage): void {
  message.write(Buffer.alloc(0));
}

/** Passes a body and its trailers on, and copies the body. */
function carry(from: IncomingMessage, to: OutgoingMessage, copy: BodyCopy): void {
  from.on('data', (chunk: Buffer) => {
    copy.add(chunk);
    if (!to.destroyed && !to.write(chunk)) from.pause();
  });
  to.on('drain', () => from.resume());
  from.on('end', () => {
    if (to.destroyed) return;
    if (from.rawTrailers.length > 0) to.addTrailers(pairs(from.rawTrailers));
    to.end();
  });
}
