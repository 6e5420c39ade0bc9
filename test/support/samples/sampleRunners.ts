import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { succeed } from '../package/packedTarball.js';
import { run } from '../repository/copy.js';

/** Runs many samples of one language in one process, one after the other. */
export interface SampleRunner {
  label: string;
  /** What must be on the machine. Default: nothing. */
  needs?: { name: string; command: string; args: string[] };
  run(folder: string, samples: string[]): Promise<void>;
}

/** A program that runs all samples in Python. If `requests` is not installed, it uses the copy that pip has. */
const pythonProgram = `import glob, sys
try:
    import requests
except ImportError:
    from pip._vendor import requests
    sys.modules['requests'] = requests
for file in sorted(glob.glob('*.py')):
    if file != 'all.py':
        exec(compile(open(file, encoding='utf-8').read(), file, 'exec'), {})
`;

/** Writes each sample into a file, and returns the names. Their order is that of the samples. */
function write(
  folder: string,
  samples: string[],
  ending: string,
  change = (code: string, _name: string) => code,
) {
  return samples.map((code, index) => {
    const name = `sample${String(index).padStart(4, '0')}`;
    writeFileSync(join(folder, `${name}.${ending}`), change(code, name));
    return name;
  });
}

export const sampleRunners: SampleRunner[] = [
  {
    label: 'Shell',
    async run(folder, samples) {
      const calls = samples.map((code) => `${code} --silent --show-error --fail --output /dev/null`);
      writeFileSync(join(folder, 'all.sh'), `set -e\n${calls.join('\n')}\n`);
      await succeed(run('bash', ['all.sh'], folder));
    },
  },
  {
    label: 'JavaScript',
    async run(folder, samples) {
      const names = write(folder, samples, 'mjs', (code) =>
        code.replace(/^fetch\(/m, 'await fetch(').replace('.catch(err => console.error(err))', ''),
      );
      const imports = names.map((name) => `await import('./${name}.mjs');\n`);
      writeFileSync(join(folder, 'all.mjs'), imports.join(''));
      await succeed(run(process.execPath, ['all.mjs'], folder));
    },
  },
  {
    label: 'Python',
    needs: { name: 'Python 3 with requests or pip', command: 'python3', args: ['-c', 'import pip'] },
    async run(folder, samples) {
      write(folder, samples, 'py');
      writeFileSync(join(folder, 'all.py'), pythonProgram);
      await succeed(run('python3', ['all.py'], folder));
    },
  },
  {
    label: 'PHP',
    needs: { name: 'PHP with curl', command: 'php', args: ['-r', 'exit(extension_loaded("curl") ? 0 : 1);'] },
    async run(folder, samples) {
      const names = write(folder, samples, 'php');
      const program = names.map((name) => `include '${name}.php';\nif ($err) exit(1);\n`);
      writeFileSync(join(folder, 'all.php'), `<?php\n${program.join('')}`);
      await succeed(run('php', ['all.php'], folder));
    },
  },
  {
    label: 'Go',
    needs: { name: 'Go', command: 'go', args: ['version'] },
    async run(folder, samples) {
      const names = write(folder, samples, 'go', (code, name) =>
        code.replace('func main()', `func ${name}()`),
      );
      writeFileSync(join(folder, 'go.mod'), 'module samples\n');
      const calls = names.map((name) => `${name}()\n`);
      writeFileSync(join(folder, 'all.go'), `package main\nfunc main() {\n${calls.join('')}}\n`);
      await succeed(run('go', ['run', '.'], folder));
    },
  },
  {
    label: 'Java',
    needs: { name: 'a JDK', command: 'javac', args: ['-version'] },
    async run(folder, samples) {
      const methods = samples.map(
        (code, index) => `static void sample${index}() throws Exception {\n${code}\n}`,
      );
      const calls = samples.map((_, index) => `sample${index}();`);
      writeFileSync(
        join(folder, 'Samples.java'),
        `import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
class Samples {
${methods.join('\n')}
public static void main(String[] args) throws Exception {
${calls.join('\n')}
}
}`,
      );
      await succeed(run('java', ['-Dfile.encoding=UTF-8', 'Samples.java'], folder));
    },
  },
  {
    label: 'Swift',
    needs: { name: 'Swift', command: 'swiftc', args: ['--version'] },
    async run(folder, samples) {
      const imports = '#if canImport(FoundationNetworking)\nimport FoundationNetworking\n#endif\n';
      const names = write(folder, samples, 'swift', (code, name) => {
        const body = code.replace('import Foundation\n', '');
        return `import Foundation\n${imports}func ${name}() async throws {\n${body}\n}\n`;
      });
      writeFileSync(join(folder, 'main.swift'), names.map((name) => `try await ${name}()\n`).join(''));
      const files = ['main', ...names].map((name) => `${name}.swift`);
      await succeed(run('swiftc', ['-o', 'all', ...files], folder));
      await succeed(run(join(folder, 'all'), [], folder));
    },
  },
];

/** Whether the machine has what a runner needs. If not, it says so. */
export function isRunnable({ label, needs }: SampleRunner): boolean {
  if (!needs || spawnSync(needs.command, needs.args).status === 0) return true;
  console.warn(`There is no ${needs.name}: the samples in ${label} are not run.`);
  return false;
}

/** Creates a folder for the samples of one language. */
export function sampleFolder(parent: string, label: string): string {
  const folder = join(parent, label);
  mkdirSync(folder);
  return folder;
}
