import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';
import { relaxMultipart } from './multipart.js';

export interface Mock {
  url: string;
  close(): Promise<void>;
}

/** Serves a description with Prism on 127.0.0.1. `port` 0 takes a free one. @throws Error where the port is taken. */
export async function startMock(description: string, port = 0): Promise<Mock> {
  const operations = await getHttpOperationsFromSpec(description);
  const server = createServer(operations.map(relaxMultipart), {
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
  const url = await server.listen(port, '127.0.0.1').catch((message) => {
    throw new Error(String(message));
  });
  return { url, close: () => server.close() };
}
