import { readFile } from 'node:fs/promises';
import { dirname, posix, relative, sep } from 'node:path';
import { UserError } from '../../cli/userError.js';
import { type SourcePlace, sourcePlaces } from '../../contract/sourcePlaces.js';
import { blockLines } from './render.js';
import { SourceFile } from './sourceFile.js';

/** A place in a file that can be edited. */
export interface Place {
  file: SourceFile;
  keys: string[];
}

/** What happened to a file. A new file has no `before`, a deleted one no `after`. */
export interface FileChange {
  name: string;
  before?: string;
  after?: string;
}

/** The files of the description while they are edited. Files are named by their path from the repository's root. */
export class SourceFiles {
  readonly #files = new Map<string, SourceFile>();
  readonly #before = new Map<string, string>();
  readonly #placeOf: (pointer: string) => Promise<SourcePlace>;

  private constructor(
    /** The file that refers to all others. */
    readonly root: string,
    texts: ReadonlyMap<string, string>,
  ) {
    for (const [name, text] of texts) {
      this.#before.set(name, text);
      this.#files.set(name, new SourceFile(name, text));
    }
    this.#placeOf = sourcePlaces({
      file: root,
      files: new Set(texts.keys()),
      read: async (name) => this.file(name).content,
    });
  }

  /** Reads the files of a description. `root` is its root. */
  static async read(root: string, paths: ReadonlySet<string>): Promise<SourceFiles> {
    const above = dirname(dirname(root));
    const nameOf = (path: string) => relative(above, path).split(sep).join('/');
    const texts = await Promise.all(
      [...paths].map(async (path): Promise<[string, string]> => [nameOf(path), await readFile(path, 'utf8')]),
    );
    return new SourceFiles(nameOf(root), new Map(texts));
  }

  file(name: string): SourceFile {
    const file = this.#files.get(name);
    if (!file)
      throw new UserError(`The contract has no file ${name}. Was it removed while this command ran?`);
    return file;
  }

  has(name: string): boolean {
    return this.#files.has(name);
  }

  get names(): string[] {
    return [...this.#files.keys()];
  }

  /** Returns the place of a JSON Pointer into the bundle, or undefined if it leads to nothing. */
  async placeOf(pointer: string): Promise<Place | undefined> {
    const { file, keys, missing } = await this.#placeOf(pointer);
    return missing.length > 0 ? undefined : { file: this.file(file), keys };
  }

  /** Returns the place that the `$ref` at a place leads to, or the place itself if it has none. */
  followed({ file, keys }: Place): Place {
    const reference = file.valueAt([...keys, '$ref']);
    if (typeof reference !== 'string' || reference.includes('#')) return { file, keys };
    return this.followed({ file: this.file(posix.join(posix.dirname(file.name), reference)), keys: [] });
  }

  /** Returns the name of the file of a component. */
  componentName(folder: string, component: string): string {
    return posix.join(posix.dirname(this.root), 'components', folder, `${component}.yaml`);
  }

  /** Adds a file, named by its path from the repository's root. */
  add(name: string, content: unknown): SourceFile {
    return this.addText(name, `${blockLines(content).join('\n')}\n`);
  }

  addText(name: string, text: string): SourceFile {
    const file = new SourceFile(name, text);
    this.#files.set(name, file);
    return file;
  }

  /** Returns the text of a `$ref` from one file to another. */
  referenceTo(name: string, from: Pick<SourceFile, 'name'>): string {
    return posix.relative(posix.dirname(from.name), name);
  }

  /** Returns the text of a file, with its `$ref`s as another file has to write them. */
  textFor(reader: string, { name, text }: SourceFile): string {
    return text.replace(
      references,
      (_, key: string, reference: string) => key + this.rebased(reference, name, reader),
    );
  }

  /** Returns a `$ref` of one file as another file has to write it. */
  rebased(reference: string, from: string, to: string): string {
    return posix.relative(posix.dirname(to), posix.join(posix.dirname(from), reference));
  }

  /** Counts the places that refer to a file. */
  usesOf(name: string): number {
    return [...this.#files.values()].flatMap((file) => targetsOf(file)).filter((to) => to === name).length;
  }

  /** Deletes the files to which nothing refers any more: lint refuses them. */
  deleteUnused(): void {
    const usedBefore = reachableFrom(this.root, (name) => this.#before.get(name));
    const used = reachableFrom(this.root, (name) => this.#files.get(name)?.text);
    for (const name of usedBefore) if (!used.has(name)) this.#files.delete(name);
  }

  /** Returns what was changed. @throws UserError if a changed file is no valid YAML */
  changes(): FileChange[] {
    const names = [...new Set([...this.#before.keys(), ...this.names])].sort();
    return names.flatMap((name) => {
      const before = this.#before.get(name);
      const after = this.#files.get(name);
      if (before === after?.text) return [];
      after?.check();
      return [{ name, ...(before !== undefined && { before }), ...(after && { after: after.text }) }];
    });
  }
}

/** A `$ref` to another file, in both styles of maps. A name can have braces: `v1_kyc_status_{id}.yaml`. */
const references = /(\$ref:\s*['"]?)([^\s'",]+?\.ya?ml)(?=['"\s,}]|$)/g;

/** Returns every `$ref` to another file. Reads the text: parsing all files would take most of the time. */
function referencesIn(text: string): string[] {
  return [...text.matchAll(references)].map(([, , reference = '']) => reference);
}

/** Returns the files to which the `$ref`s of a file lead. */
function targetsOf({ name, text }: Pick<SourceFile, 'name' | 'text'>): string[] {
  return referencesIn(text).map((reference) => posix.join(posix.dirname(name), reference));
}

/** Returns the files to which a file leads by `$ref`s, itself included. */
function reachableFrom(root: string, textOf: (name: string) => string | undefined): Set<string> {
  const found = new Set<string>();
  const visit = (name: string) => {
    const text = textOf(name);
    if (text === undefined || found.has(name)) return;
    found.add(name);
    for (const target of targetsOf({ name, text })) visit(target);
  };
  visit(root);
  return found;
}
