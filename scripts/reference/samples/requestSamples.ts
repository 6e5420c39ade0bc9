import { type Client, targets } from '@readme/httpsnippet/targets';
import { isReadAsJson } from '../../contract/model/mediaType.js';
import type { ExampleRequest } from '../../contract/requestOf.js';
import { type ClientCall, clientSample } from './clientSample.js';
import { bodyMark, type Language } from './language.js';
import { go } from './languages/go.js';
import { java } from './languages/java.js';
import { javascript } from './languages/javascript.js';
import { php } from './languages/php.js';
import { python } from './languages/python.js';
import { shell } from './languages/shell.js';
import { swift } from './languages/swift.js';
import { boundary } from './multipartBody.js';

export interface Sample {
  label: string;
  /** For syntax highlighting. */
  language: string;
  code: string;
}

/** What the samples say of an operation, besides its request. */
export interface CalledOperation extends ClientCall {
  /** The media type of a success, if it has a body. */
  answerType: string | undefined;
}

const languages = [shell, javascript, python, php, go, java, swift];

/**
 * Returns samples of a request: with this package's client, and in the languages of the reference. It runs in Node and
 * in browsers, and the request may have any values.
 */
export function requestSamples(example: ExampleRequest, operation: CalledOperation): Sample[] {
  const more = Object.entries(operation.moreHeaders ?? {}).map(([name, value]) => ({ name, value }));
  const request = { ...example, headers: [...example.headers, ...more] };
  return [
    { label: 'TypeScript', language: 'ts', code: clientSample(example, operation) },
    ...languages.map((language) => ({
      label: language.label,
      language: language.highlight,
      code: sampleIn(language, request, operation),
    })),
  ];
}

function sampleIn(language: Language, request: ExampleRequest, { answerType }: CalledOperation): string {
  const { body, files } = request;
  const headers = headersOf(language, request);
  const client = targets[language.target].clientsById[language.client];
  const written = client?.convert(libraryRequest(language, request, headers), language.options) ?? '';
  // The library reads every response as JSON.
  const read = isReadAsJson(answerType ?? '') ? written : written.replace('res.json()', 'res.text()');
  // All marks are replaced at once, so a mark in a value stays what it is.
  const filled = read.replace(/(["']?)\^body\^\1|\^(\d+)\^/g, (mark, _, index) => {
    if (index !== undefined) return language.escape(headers[Number(index)]?.value ?? '');
    return files ? mark : language.json(body === undefined ? {} : body);
  });
  return files ? language.upload(filled, files) : filled;
}

function headersOf({ writesMultipart }: Language, { headers, mediaType, files }: ExampleRequest) {
  if (!mediaType || (files && !writesMultipart)) return headers;
  const value = files ? `${mediaType}; boundary=${boundary}` : mediaType;
  return [...headers, { name: 'Content-Type', value }];
}

/** Returns what the library makes a sample of. It has marks in place of the values that a person can choose. */
function libraryRequest(
  { takesJson }: Language,
  { method, url, query, mediaType, body, files }: ExampleRequest,
  headers: ExampleRequest['headers'],
): Parameters<Client['convert']>[0] {
  const search = query.map((pair) => [pair.name, pair.value].map(encodeURIComponent).join('=')).join('&');
  // `encodeURIComponent()` leaves characters that are special in some language.
  const fullUrl = (search ? `${url}?${search}` : url).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const marked = Object.fromEntries(headers.map(({ name }, index) => [name, `^${index}^`]));
  const asJson = !files && takesJson?.(body);
  const postData = asJson
    ? { mimeType: 'application/json', jsonObj: bodyMark }
    : { mimeType: 'text/plain', text: bodyMark };
  const request = {
    method,
    fullUrl,
    uriObj: { href: fullUrl },
    cookies: [],
    headersObj: marked,
    allHeaders: marked,
    postData: mediaType ? postData : {},
  };
  return request as unknown as Parameters<Client['convert']>[0];
}
