import { execFile, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { copyOfRepository, runBinary } from '../support/copy.js';

test('npm start builds, serves, and prints a curl line that answers 201 when pasted', async () => {
  const copy = copyOfRepository();
  copy.remove('generated/client.ts');
  const process = spawn('npm', ['start', '--', '--port', '0'], { cwd: copy.dir, detached: true });
  onTestFinished(() => void process.kill('SIGKILL'));
  const exited = new Promise((resolve) => process.once('exit', resolve));

  let printed = '';
  const curl = await new Promise<string>((resolve, reject) => {
    process.stdout.setEncoding('utf8').on('data', (text) => {
      printed += text;
      const [line] = /^curl .*$/m.exec(printed) ?? [];
      if (line) resolve(line);
    });
    process.once('exit', () => reject(new Error(printed)));
  });
  expect(printed).toMatch(/listens on http:\/\/127\.0\.0\.1:\d+\./);
  expect(copy.read('generated/client.ts')).toContain('addUserVerification');

  const { stdout } = await promisify(execFile)('sh', ['-c', curl]);
  expect(stdout).toMatch(/^HTTP\/1.1 201 /);
  expect(stdout).toContain('{"message":"Verification documents to user added successfully"}');

  // As Ctrl+C does: to the whole group.
  globalThis.process.kill(-(process.pid ?? 0), 'SIGINT');
  await exited;
});

test.each([
  ['no number', ['--port', 'http'], '"http" is no port. Usage: npm start -- [--port PORT]'],
  ['too high', ['--port', '70000'], '"70000" is no port. Usage: npm start -- [--port PORT]'],
])('a port that is %s is refused with how to give one', async (_, args, message) => {
  const { exitCode, stderr } = await runBinary('jiti', ['src/mock/main.ts', ...args], '.');
  expect(exitCode).toBe(2);
  expect(stderr).toContain(message);
});

test('a port that is taken is refused with how to give another', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as { port: number };
  const { exitCode, stderr } = await runBinary('jiti', ['src/mock/main.ts', '--port', String(port)], '.');
  expect(exitCode).toBe(2);
  expect(stderr).toContain('The port is taken. Usage: npm start -- [--port PORT]');
});
