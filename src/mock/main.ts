import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { curlLine } from './curl.js';
import { startMock } from './server.js';

const usage =
  'Usage: npm start -- [--port PORT], a whole number from 0 (any free port) to 65535. Default: 4010.';
const description = fileURLToPath(new URL('../../generated/openapi.json', import.meta.url));

try {
  const mock = await startMock(description, portFromArguments());
  console.log(`\nThe mock of the Partner API listens on ${mock.url}. Stop it with Ctrl+C. Try it:\n`);
  console.log(curlLine(mock.url, JSON.parse(readFileSync(description, 'utf8'))));
  const stop = () => void mock.close().then(() => process.exit());
  process.once('SIGINT', stop).once('SIGTERM', stop);
} catch (error) {
  const { message } = error as Error;
  console.error(message.includes('EADDRINUSE') ? `The port is taken. ${usage}` : message);
  process.exitCode = 2;
}

function portFromArguments(): number {
  const { port } = parseArgs({ options: { port: { type: 'string', default: '4010' } } }).values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Error(`"${port}" is no port. ${usage}`);
  return Number(port);
}
