// Prism's own server without its command line: `node prismServer.mjs DESCRIPTION PORT`.
import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';

const [, , description, port] = process.argv;
const server = createServer(await getHttpOperationsFromSpec(description), {
  components: { logger: createLogger('mock', { level: 'silent' }) },
  cors: true,
  config: {
    isProxy: false,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic: false },
  },
});
await server.listen(Number(port), '127.0.0.1');
