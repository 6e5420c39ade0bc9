// Sends the same answer to every request, after `delay` milliseconds. It runs in a process of its own, so that the CPU
// time of the calling process is only that of the client.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const [status = '200', body = '', delay = '0'] = process.argv.slice(2);
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };

const server = createServer((request, response) => {
  const answer = () => response.writeHead(Number(status), headers).end(body);
  request.resume().on('end', delay === '0' ? answer : () => setTimeout(answer, Number(delay)));
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
