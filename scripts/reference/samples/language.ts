import type { TargetId } from '@readme/httpsnippet/targets';
import type { ExampleFile } from '../../contract/requestOf.js';

/**
 * A language of the samples. The snippet library writes the call. What a person may have typed is written here, because
 * the library does not escape all of it.
 */
export interface Language {
  label: string;
  /** For syntax highlighting. */
  highlight: string;
  target: TargetId;
  client: string;
  options?: object;
  /** Whether the library gets this body as JSON. Otherwise it gets it as text. */
  takesJson?(body: unknown): boolean;
  /** Whether the sample writes a multipart body itself, and so needs its content type. */
  writesMultipart?: boolean;
  /** Escapes a text for the quotes that the library writes. */
  escape(text: string): string;
  /** Returns source for a JSON body, in place of {@link bodyMark} and its quotes. */
  json(body: unknown): string;
  /** Changes a sample whose body is {@link bodyMark} so that it sends files. */
  upload(sample: string, files: ExampleFile[]): string;
}

/** The body that the library gets. It writes this text unchanged in all languages, and no URL contains it. */
export const bodyMark = '^body^';

/** Returns a JSON value as JSON over several lines. */
export function prettyJson(body: unknown): string {
  return JSON.stringify(body, null, 2);
}

/** Escapes a text for double quotes as JSON does. */
export function escapeAsJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** Escapes a text for double quotes in a language that writes a character by its number as `\u{1}`. */
export function escapeWithBraces(text: string): string {
  return text
    .replace(/[\\"]/g, '\\$&')
    .replaceAll('\r', '\\r')
    .replaceAll('\n', '\\n')
    .replace(/\p{Cc}/gu, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`);
}
