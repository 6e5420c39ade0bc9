import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { mounts, secret } from './mounts.js';

const event = { externalUserId: 'user-1', status: 'ACTIVE' };
const json = { 'content-type': 'application/json' };
const authorized = { ...json, authorization: secret };

/** JSON that overflows the stack of code that reads it with recursion. */
const nested = `{"a":${'['.repeat(12_000)}${']'.repeat(12_000)}}`;

/** 20 MB of JSON in 20 KB. */
const bomb = gzipSync(`{"a":"${'a'.repeat(20_000_000)}"}`);
const gzip = { 'content-encoding': 'gzip' };

/** Complete JSON, but not yet the whole body. */
const part = JSON.stringify(event);

const unhandled: unknown[] = [];
const keep = (error: unknown) => void unhandled.push(error);
beforeAll(() => {
  process.on('unhandledRejection', keep).on('uncaughtException', keep);
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterAll(() => {
  process.off('unhandledRejection', keep).off('uncaughtException', keep);
  vi.restoreAllMocks();
  expect(unhandled).toEqual([]);
});

describe.each(mounts)('$name', ({ reads, caller, start }) => {
  async function started(bodyTimeoutMs = 10_000) {
    const handled: unknown[] = [];
    const url = await start({ handle: (event) => void handled.push(event), bodyTimeoutMs });
    /** Proves that the server still receives events. */
    const accepts = async () => {
      expect(await caller.send(url, authorized, JSON.stringify(event))).toBe(200);
      expect(handled.splice(0)).toEqual([event]);
    };
    return { url, handled, accepts };
  }

  test('accepts an event', async () => {
    await (await started()).accepts();
  });

  test('refuses an event without a token, and one with another token', async () => {
    const { url, handled } = await started();
    expect(await caller.send(url, json, JSON.stringify(event))).toBe(401);
    expect(await caller.send(url, { ...json, authorization: 'other' }, JSON.stringify(event))).toBe(401);
    expect(handled).toEqual([]);
  });

  test('survives deeply nested JSON and a small body that expands to a large one', async () => {
    const { url, handled, accepts } = await started();
    expect(await caller.send(url, json, nested)).toBe(401);
    expect(await caller.send(url, authorized, nested)).toBe(400);
    expect(await caller.send(url, { ...json, ...gzip }, bomb)).toBeGreaterThanOrEqual(400);
    expect(await caller.send(url, { ...authorized, ...gzip }, bomb)).toBeGreaterThanOrEqual(400);
    expect(handled).toEqual([]);
    await accepts();
  });

  test('does not handle an event whose body broke off', async () => {
    const { url, handled, accepts } = await started();
    await caller.breakOff(url, authorized, part);
    expect(handled).toEqual([]);
    await accepts();
  });

  // A parser has limits of its own.
  if (reads === 'parser') return;

  test('refuses a body that is too large', async () => {
    const { url, handled, accepts } = await started();
    const large = JSON.stringify({ ...event, note: 'x'.repeat(2_000_000) });
    expect(await caller.send(url, json, large)).toBe(401);
    expect(await caller.send(url, authorized, large)).toBe(413);
    expect(handled).toEqual([]);
    await accepts();
  });

  test('answers before a body is complete', async () => {
    const { url, handled } = await started(20);
    expect(await caller.sendPart(url, json, part)).toBe(401);
    expect(await caller.sendPart(url, authorized, part)).toBe(408);
    expect(handled).toEqual([]);
  });
});

test('these are at least 17 ways', () => {
  expect(mounts.length).toBeGreaterThanOrEqual(17);
});
