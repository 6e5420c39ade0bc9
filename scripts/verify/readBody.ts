import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { type Fields, type Mask, parseBody } from './parseBody.js';

/** What an answer has as its body. */
export interface ReadBody {
  /** The fields of the JSON object, or what the body is instead, in words. */
  body: Fields | string;
  /** Whether the body arrived in full. Otherwise the network may be the reason, and not the service. */
  isComplete: boolean;
}

/** The most bytes of a decoded body that are read. */
const maxBytes = 1024 * 1024;

/**
 * Reads the body of an answer. `mask` masks the key in a text. `timeout` returns the reason if the time for the answer
 * is over.
 */
export async function readBody(
  response: IncomingMessage,
  mediaType: string,
  mask: Mask,
  timeout: () => string | undefined,
): Promise<ReadBody> {
  const isCompressed = response.headers['content-encoding'] === 'gzip';
  try {
    const text = await (isCompressed
      ? pipeline(response, createGunzip(), readText)
      : pipeline(response, readText));
    return { body: parseBody(text, mediaType, mask), isComplete: true };
  } catch (error) {
    if (error instanceof TooLarge) return { body: 'body: larger than 1 MiB', isComplete: true };
    if (String((error as { code?: unknown }).code).startsWith('Z_')) {
      return { body: 'body: broken compression', isComplete: true };
    }
    return { body: `body: ${timeout() ?? 'broke off'}`, isComplete: false };
  }
}

class TooLarge extends Error {}

/** @throws TooLarge */
async function readText(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new TooLarge();
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}
