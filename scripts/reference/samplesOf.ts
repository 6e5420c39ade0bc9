import { type HarRequest, HTTPSnippet } from '@readme/httpsnippet';
import type { Oas3_1Definition } from '@redocly/openapi-core';
import { type ExampleRequest, exampleRequest } from '../contract/exampleRequest.js';
import { isReadAsJson } from '../contract/model/mediaType.js';
import type { OperationModel } from '../contract/model/operationModel.js';
import { clientSample } from './clientSample.js';

export interface Sample {
  label: string;
  /** For syntax highlighting. */
  language: string;
  code: string;
}

/** A boundary that is in no example. */
const boundary = 'partner-api-boundary';

const targets = [
  { label: 'Shell', language: 'sh', target: 'shell', client: 'curl' },
  { label: 'JavaScript', language: 'js', target: 'javascript', client: 'fetch' },
  { label: 'Java', language: 'java', target: 'java', client: 'nethttp' },
  { label: 'Swift', language: 'swift', target: 'swift', client: 'urlsession' },
] as const;

/** Returns samples of a call: with this package's client, and in the languages that the portal shows. */
export function samplesOf(
  document: Oas3_1Definition,
  operation: OperationModel,
  request = exampleRequest(document, operation),
): Sample[] {
  const others = targets.map(({ label, language, target, client }) => {
    const [text] = new HTTPSnippet(harOf(request, target)).convert(target, client) || [];
    return { label, language, code: withText(operation, withFiles(request, String(text))) };
  });
  return [{ label: 'TypeScript', language: 'ts', code: clientSample(request, operation) }, ...others];
}

/**
 * Returns the request as a HAR, the input of httpsnippet. For the shell, single quotes in the body are escaped: otherwise
 * the library would write a here-document, in which the shell expands dollar signs.
 */
function harOf({ method, url, headers, query, mediaType, body, files }: ExampleRequest, target: string) {
  const encoded = files && (target === 'java' || target === 'swift');
  const contentType = encoded ? `${mediaType}; boundary=${boundary}` : files ? undefined : mediaType;
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? {}, null, 2);
  const har = {
    method,
    url,
    headers: [...headers, ...(contentType ? [{ name: 'Content-Type', value: contentType }] : [])],
    queryString: query,
    ...(mediaType && {
      postData: encoded
        ? { mimeType: 'text/plain', text: target === 'swift' ? escaped(multipart(files)) : multipart(files) }
        : files
          ? { mimeType: mediaType, params: files.map(({ name, fileName }) => ({ name, fileName })) }
          : target === 'shell'
            ? { mimeType: 'text/plain', text: text.replaceAll("'", '\\u0027') }
            : { mimeType: mediaType, text },
    }),
  };
  return har as unknown as HarRequest;
}

/** Changes the sample so that it reads a response that is not JSON as text. The library reads every response as JSON. */
function withText({ responses }: OperationModel, text: string): string {
  const success = responses.find(({ success }) => success);
  return isReadAsJson(success?.mediaType ?? '') ? text : text.replace('res.json()', 'res.text()');
}

/** Changes the sample so that it appends the files to the form. The library appends only their names. */
function withFiles({ files = [] }: ExampleRequest, text: string): string {
  return files.reduce(
    (text, { name, fileName, content, type }) =>
      text.replace(
        `form.append('${name}', '${fileName}')`,
        () =>
          `form.append('${name}', new Blob([${JSON.stringify(content)}], { type: '${type}' }), '${fileName}')`,
      ),
    text,
  );
}

/** Writes a multipart body for Java and Swift, because the library does not. */
function multipart(files: NonNullable<ExampleRequest['files']>): string {
  const parts = files.map(
    ({ name, fileName, content, type }) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="${fileName}"\r\n` +
      `Content-Type: ${type}\r\n\r\n${content}\r\n`,
  );
  return `${parts.join('')}--${boundary}--\r\n`;
}

/** Escapes a text for Swift, because the library does not. */
function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
