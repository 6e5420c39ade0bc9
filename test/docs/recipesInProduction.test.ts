import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { parseYaml } from '@redocly/openapi-core';
import { expect, onTestFinished, test } from 'vitest';
import { examples } from '../../generated/examples.js';
import { paths } from '../../scripts/cli/paths.js';
import { run } from '../support/repository/copy.js';
import { examplesOf, runWithExamples } from '../support/repository/guideCode.js';
import { mockFrom } from '../support/servers/mockProcess.js';
import { closedPort } from '../support/servers/receiver.js';
import { serve } from '../support/servers/serve.js';

const body = examples.addUserVerification.request.started;
const started = examples.addUserVerification.responses[201].started;
const key = 'key-of-a-test';

/** Runs a program with the examples of the guide. It must succeed, without warnings. Returns its stdout. */
async function runProgram(
  program: string,
  env: Record<string, string>,
  change?: (code: string) => string,
): Promise<string> {
  const outcome = await runWithExamples('production', program, { PARTNER_API_KEY: key, ...env }, change);
  expect(outcome).toMatchObject({ exitCode: 0, stderr: '' });
  return outcome.stdout;
}

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Starts a service that answers with these statuses and bodies, one after the other. Collects the headers that it gets. */
async function service(...answers: [status: number, body: object][]) {
  const received: IncomingHttpHeaders[] = [];
  const url = await serve((request, response) => {
    request.resume();
    const [status, body] = answers[received.push(request.headers) - 1] ?? [201, started];
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  return { url, received };
}

const tryLater: [number, object] = [
  400,
  { errorCode: 'P501', errorMessage: `Not now, ${body.documentNumber} of ${key}.` },
];

test('each tenant calls with its own key, and a new key makes a new client', async () => {
  const { url, received } = await service();
  const stdout = await runProgram(
    `import { partnerApiOf } from './tenants';
    const call = (tenant: string, key: string) => partnerApiOf(tenant, key).addUserVerification({ body: ${JSON.stringify(body)} });
    await Promise.all([call('a', 'key-a'), call('b', 'key-b')]);
    await call('a', 'key-a-2');
    console.log(JSON.stringify({
      kept: partnerApiOf('b', 'key-b') === partnerApiOf('b', 'key-b'),
      replaced: partnerApiOf('b', 'key-b') !== partnerApiOf('b', 'key-b-2'),
    }));`,
    { PARTNER_API_URL: url },
  );
  expect(JSON.parse(stdout)).toEqual({ kept: true, replaced: true });
  const keys = received.map((headers) => headers['x-api-key']);
  expect([keys.slice(0, 2).sort(), keys.slice(2)]).toEqual([['key-a', 'key-b'], ['key-a-2']]);
});

test('a client that is kept takes less than 64 KB, as the guide says', async () => {
  expect(examplesOf('production').get('tenants.ts')).toBeDefined();
  const stdout = await runProgram(
    `import { partnerApiOf } from './tenants';
    const used = () => (globalThis.gc?.(), process.memoryUsage().heapUsed);
    partnerApiOf('first', 'key');
    const before = used();
    for (let i = 0; i < 1000; i++) partnerApiOf(String(i), 'key');
    console.log((used() - before) / 1000);`,
    { PARTNER_API_URL: 'https://partner-api.invalid' },
  );
  expect(Number(stdout)).toBeGreaterThan(0);
  expect(Number(stdout)).toBeLessThan(64 * 1024);
});

test('calls and uploads go through the tunnel of a proxy, and nothing else does', async () => {
  let uploaded = '';
  const listener: RequestListener = async (request, response) => {
    let text = '';
    for await (const chunk of request.setEncoding('latin1')) text += chunk;
    if (request.headers['content-type']?.startsWith('multipart/')) uploaded = text;
    response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify(started));
  };
  const url = await serve(listener);
  const tunnels: unknown[] = [];
  const proxy = createServer((_, response) => response.writeHead(501).end());
  proxy.on('connect', ({ url: target = '', headers }, client) => {
    tunnels.push([target, headers['proxy-authorization'], headers['x-api-key']]);
    const { hostname, port } = new URL(`http://${target}`);
    const server = connect(Number(port), hostname, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      client.pipe(server).pipe(client);
    });
    onTestFinished(() => void server.destroy());
    for (const socket of [client, server]) socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void proxy.close());
  const { port } = proxy.address() as AddressInfo;

  const stdout = await runProgram(
    `import { api } from './viaProxy';
    const call = await api.addUserVerification({ body: ${JSON.stringify(body)} });
    const upload = await api.addPoaFile({
      path: { externalUserId: 'user-1' },
      body: { files: [new Blob(['%PDF-1.4'], { type: 'application/pdf' })] },
    });
    console.log(JSON.stringify([call.status, upload.status]));
    process.exit();`,
    { PARTNER_API_URL: url, PARTNER_PROXY_URL: `http://user:password@127.0.0.1:${port}` },
  );
  expect(JSON.parse(stdout)).toEqual([201, 201]);
  expect(uploaded).toContain('%PDF-1.4');
  const credentials = `Basic ${btoa('user:password')}`;
  expect(new Set(tunnels.map(String))).toEqual(
    new Set([String([new URL(url).host, credentials, undefined])]),
  );
});

test('the mock of compose.yaml starts, is healthy, and is called by its name', async () => {
  const { services } = parseYaml(examplesOf('production').get('compose.yaml') ?? '') as {
    services: {
      app: { environment: Record<string, string> };
      mock: { build: { dockerfile: string }; command: string[]; healthcheck: { test: string[] } };
    };
  };
  const { command, healthcheck, build } = services.mock;
  expect(examplesOf('production').get(build.dockerfile)).toContain('npm ci');
  const [binary, ...args] = command;
  expect(binary).toBe('node_modules/.bin/partner-api');
  const { url } = await mockFrom('node', ['scripts/run.js', 'src/cli.ts', ...args], paths.root);
  const { port } = new URL(url);

  const [kind, ...check] = healthcheck.test.map((part) => part.replace('4010', port));
  expect(kind).toBe('CMD');
  const healthy = (...[program = '', ...args]: string[]) => run(program, args, paths.root);
  expect(await healthy(...check)).toMatchObject({ exitCode: 0 });
  const closed = String(await closedPort());
  expect(await healthy(...check.map((part) => part.replace(port, closed)))).toMatchObject({ exitCode: 1 });

  const stdout = await runProgram(
    `import dns from 'node:dns';
    // The name that Docker would resolve.
    const lookup = dns.lookup as (...args: unknown[]) => void;
    dns.lookup = ((name: string, ...rest: unknown[]) => lookup(name === 'mock' ? '127.0.0.1' : name, ...rest)) as never;
    const { api } = await import('./partnerApi');
    const { data } = await api.addUserVerification({ body: ${JSON.stringify(body)} });
    console.log(JSON.stringify(data));`,
    Object.fromEntries(
      Object.entries(services.app.environment).map(([name, value]) => [name, value.replace('4010', port)]),
    ),
    (code) => code.replace('4010', port),
  );
  expect(JSON.parse(stdout)).toEqual(started);
});

test('the client refuses http: for any other name than that of the mock', async () => {
  const outcome = await runWithExamples('production', `import './partnerApi';`, {
    PARTNER_API_URL: 'http://partner-api.example',
    PARTNER_API_KEY: key,
  });
  expect(outcome.exitCode).toBe(1);
  expect(outcome.stderr).toContain('TypeError: baseUrl must be');
});

test('each attempt is a span of the trace that the service gets, without personal data', async () => {
  const { url, received } = await service(tryLater);
  const stdout = await runProgram(
    `import { trace } from '@opentelemetry/api';
    import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
    import { api } from './traced';
    const exporter = new InMemorySpanExporter();
    new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }).register();
    await trace.getTracer('app').startActiveSpan('app', async (span) => {
      await api.addUserVerification({ body: ${JSON.stringify(body)} });
      await api.getUserBalances({ path: { externalUserId: '${body.externalUserId}' } }, { timeoutMs: 1 });
      span.end();
    });
    for (const span of exporter.getFinishedSpans()) {
      const { traceId, spanId } = span.spanContext();
      const { name, kind, attributes, status, parentSpanContext } = span;
      console.log(JSON.stringify({ name, kind, attributes, status, traceId, spanId, parent: parentSpanContext?.spanId }));
    }`,
    { PARTNER_API_URL: url },
  );
  const spans = lines(stdout);
  const app = spans.find(({ name }) => name === 'app');
  const [first, second, third] = spans.filter(({ name }) => name !== 'app');
  expect(first).toMatchObject({
    name: 'addUserVerification',
    kind: 2,
    status: { code: 2 },
    attributes: {
      'http.request.method': 'POST',
      'url.template': '/v1/user/verification',
      'http.response.status_code': 400,
      'error.type': 'P501',
    },
  });
  expect(second).toMatchObject({
    name: 'addUserVerification',
    status: { code: 0 },
    attributes: { 'http.request.resend_count': 1, 'http.response.status_code': 201 },
  });
  expect(third).toMatchObject({ name: 'getUserBalances', attributes: { 'error.type': 'TIMEOUT' } });
  for (const span of [first, second, third])
    expect(span).toMatchObject({ parent: app.spanId, traceId: app.traceId });
  expect(received.slice(0, 2).map(({ traceparent }) => traceparent)).toEqual(
    [first, second].map(({ traceId, spanId }) => `00-${traceId}-${spanId}-01`),
  );
  for (const secret of [key, ...Object.values(body)]) expect(stdout).not.toContain(secret);
});

test('each attempt is a line of the log, without the key and personal data', async () => {
  const { url } = await service(tryLater, [
    400,
    { errorCode: 'P412', errorMessage: `No user ${body.externalUserId}` },
  ]);
  const stdout = await runProgram(
    `import { api, logger } from './logged';
    const { error } = await api.addUserVerification({ body: ${JSON.stringify(body)} });
    logger.error({ err: error });`,
    { PARTNER_API_URL: url },
  );
  const [first, second, error] = lines(stdout);
  const about = { operationId: 'addUserVerification', method: 'POST', path: '/v1/user/verification' };
  expect(first).toMatchObject({ level: 40, ...about, attempt: 1, status: 400, code: 'P501' });
  expect(second).toMatchObject({ level: 40, ...about, attempt: 2, status: 400, code: 'P412' });
  expect(second.callId).toBe(first.callId);
  expect(error).toMatchObject({ level: 50, err: { code: 'P412', errorMessage: 'No user [redacted]' } });
  for (const secret of [key, ...Object.values(body)]) expect(stdout).not.toContain(secret);
});
