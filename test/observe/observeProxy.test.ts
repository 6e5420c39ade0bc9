import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { UserError } from '../../scripts/cli/userError.js';
import { observeProxy } from '../../scripts/observe/observe.js';
import { contract } from '../support/contract/contract.js';
import { closedPort } from '../support/servers/receiver.js';

test('if the port for webhooks is in use, the one for calls is free again', async () => {
  const port = await closedPort();
  const other = createServer().listen(port + 1, '127.0.0.1');
  try {
    const observing = observeProxy(
      contract,
      {
        proxy: new URL('http://127.0.0.1:9'),
        webhooks: { url: new URL('http://127.0.0.1:9') },
        port,
        servers: [],
      },
      () => {},
      new Promise(() => {}),
    );
    await expect(observing).rejects.toThrow(UserError);
    await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow('fetch failed');
  } finally {
    other.close();
  }
});
