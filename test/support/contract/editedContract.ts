import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BaseResolver, Source } from '@redocly/openapi-core';

/** Reads the files that a test does not change. It parses each of them once for all tests. */
const unchanged = new BaseResolver();

/** Returns the contract for a test to change in memory. Redocly reads it with `resolver`. */
export function editedContract() {
  const edited = new Map<string, string>();
  const read = (name: string) => edited.get(resolve(name)) ?? readFileSync(name, 'utf8');
  const write = (name: string, text: string) => void edited.set(resolve(name), text);
  return {
    read,
    write,
    /** Replaces the first occurrence of `from`. @throws Error if there is none */
    edit(name: string, from: string, to: string) {
      const text = read(name);
      if (!text.includes(from)) throw new Error(`${name} does not contain ${from}`);
      write(name, text.replace(from, to));
    },
    resolver: new EditedFiles(edited),
  };
}

class EditedFiles extends BaseResolver {
  constructor(private readonly edited: ReadonlyMap<string, string>) {
    super();
  }

  override async loadExternalRef(file: string) {
    return new Source(file, this.edited.get(file) ?? '');
  }

  override resolveDocument<T>(base: string | null, ref: string, isRoot?: boolean) {
    const isEdited = this.edited.has(this.resolveExternalRef(base, ref));
    return isEdited
      ? super.resolveDocument<T>(base, ref, isRoot)
      : unchanged.resolveDocument<T>(base, ref, isRoot);
  }
}
