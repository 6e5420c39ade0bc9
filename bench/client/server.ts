// Answers every request alike, in a process of its own, so that the caller's CPU time is the client's alone.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const [status = '200', body = ''] = process.argv.slice(2);
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };

const server = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(Number(status), headers).end(body));
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
