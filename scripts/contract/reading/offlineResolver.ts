import { existsSync } from 'node:fs';
import { BaseResolver, type Document, isAbsoluteUrl, Source, YamlParseError } from '@redocly/openapi-core';
import { aliasProblem } from './aliasProblem.js';

/** Reads the files of a description, and nothing from the network. */
export class OfflineResolver extends BaseResolver {
  /** A `$ref` is a URI, so the path in it can be percent-encoded. A file that has such a name itself is found too. */
  override resolveExternalRef(base: string | null, ref: string): string {
    const path = super.resolveExternalRef(base, ref);
    if (base === null || isAbsoluteUrl(path) || !path.includes('%') || existsSync(path)) return path;
    try {
      return super.resolveExternalRef(base, decodeURIComponent(ref));
    } catch {
      return path;
    }
  }

  /** Returns an empty document for a URL: `readReferences` has refused every `$ref` to one, and the bundle keeps others. */
  override resolveDocument<T>(base: string | null, ref: string, isRoot?: boolean) {
    if (isAbsoluteUrl(this.resolveExternalRef(base, ref)))
      return Promise.resolve({ source: new Source(ref, ''), parsed: {} as T });
    return super.resolveDocument<T>(base, ref, isRoot);
  }

  override parseDocument(source: Source, isRoot?: boolean): Document {
    const document = super.parseDocument(source, isRoot);
    const problem = aliasProblem(document.parsed);
    if (problem) throw new YamlParseError(new Error(problem), source);
    return document;
  }
}
