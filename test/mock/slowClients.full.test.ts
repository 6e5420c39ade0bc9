import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { median } from '../../bench/median.js';
import { addUserVerification, exampleInput } from '../support/contract/contract.js';
import { requestOf } from '../support/contract/requestOf.js';
import { mockProcess } from '../support/servers/mockProcess.js';

test('200 connections that send one byte per second do not make other calls twice as slow, and are cut off', {
  timeout: 120_000,
}, async () => {
  const mock = await mockProcess('--log', 'silent');
  const { path, init } = requestOf(addUserVerification, exampleInput(addUserVerification));

  /** Measures how long 200 calls take, one after another, in milliseconds. Returns the median of three rounds. */
  const calls = async () => {
    const rounds: number[] = [];
    for (let round = 0; round < 3; round++) {
      const start = performance.now();
      for (let i = 0; i < 200; i++) {
        const response = await fetch(mock.url + path, init);
        expect(response.status).toBe(201);
        await response.arrayBuffer();
      }
      rounds.push(performance.now() - start);
    }
    return median(rounds);
  };
  // The first rounds warm up the mock and this process.
  await calls();
  const alone = await calls();

  const { hostname, port } = new URL(mock.url);
  const head = `POST ${path} HTTP/1.1\r\nhost: mock\r\n`;
  const body = `${head}content-length: 1000\r\n\r\n`;
  const start = performance.now();
  let answered = 0;
  const cut = Array.from({ length: 200 }, async (_, number) => {
    const socket = connect({ host: hostname, port: Number(port) });
    onTestFinished(() => void socket.destroy());
    socket
      .on('error', () => {})
      .on('data', (text) => {
        if (String(text).startsWith('HTTP/1.1 408 ')) answered++;
      });
    // Half of them are slow with their headers, the others with their body.
    socket.write(number % 2 ? head : body);
    const timer = setInterval(() => socket.write('x'), 1000);
    await new Promise((resolve) => socket.on('close', resolve));
    clearInterval(timer);
    return performance.now() - start;
  });
  await pause(1500);
  const together = await calls();
  const seconds = (await Promise.all(cut)).map((milliseconds) => milliseconds / 1000);
  console.log(
    `With 200 slow connections, calls take ${(together / alone).toFixed(2)} times as long as without. ` +
      `All slow connections were cut off, after ${Math.min(...seconds).toFixed(0)} to ${Math.max(...seconds).toFixed(0)} s.`,
  );
  expect(together / alone).toBeLessThan(2);
  expect(answered).toBe(200);
  expect(Math.max(...seconds)).toBeLessThan(40);
});
