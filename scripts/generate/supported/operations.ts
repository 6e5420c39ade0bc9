import type {
  Oas3_1Definition,
  Oas3Operation,
  Oas3PathItem,
  Oas3RequestBody,
  Oas3Response,
} from '@redocly/openapi-core';
import { operationsOf } from '../../contract/model/operationsOf.js';
import { resolve } from '../../contract/model/resolve.js';
import { type LeftOut, type Notes, nameOf } from './leftOut.js';
import { isWritable, readMediaTypes } from './mediaTypes.js';
import { sendableParameters } from './parameters.js';
import { securityOf } from './security.js';
import { addressesOf, addressOf } from './servers.js';

/**
 * Takes out of each operation what the client cannot do, and the whole operation if it cannot be called then. Returns
 * what was left out.
 */
export function supportedOperations(document: Oas3_1Definition): LeftOut[] {
  const leftOut: LeftOut[] = [];
  const roots = new Set(addressesOf(document));
  for (const [path, item] of Object.entries(document.paths ?? {}) as [string, Oas3PathItem][]) {
    const operations = [...operationsOf({ ...document, paths: { [path]: item as never } })];
    const sent = operations.map((found) => {
      const { method, operation } = found;
      let isWhole = false;
      const said = new Set<string>();
      const note = (whole: boolean, unasked: boolean) => (what: string) => {
        isWhole ||= whole;
        if (!said.has(what)) leftOut.push({ operation: nameOf(found), whole, unasked, what });
        said.add(what);
      };
      const notes: Notes = {
        part: note(false, false),
        whole: note(true, false),
        unasked: note(false, true),
      };
      const changed: Oas3Operation = { ...operation };
      const sendable = sendableParameters(found.parameters, path, notes);
      body(changed, document, method, notes);
      responses(changed, document, notes);
      security(changed, document, notes);
      server(changed, item, roots, notes);
      if (method === 'trace') notes.whole('fetch cannot send TRACE');
      if (isWhole) delete item[method];
      else item[method] = changed;
      return { changed, sendable, isLess: sendable.length < found.parameters.length };
    });
    // openapi-typescript also reads the parameters of the path item.
    if (sent.some(({ isLess }) => isLess)) {
      delete item.parameters;
      for (const { changed, sendable } of sent) changed.parameters = sendable;
    }
  }
  return leftOut;
}

function body(operation: Oas3Operation, document: Oas3_1Definition, method: string, notes: Notes): void {
  if (!operation.requestBody) return;
  const given = resolve<Oas3RequestBody>(document, operation.requestBody);
  const { required = false, content = {} } = given;
  const drop = (what: string) => {
    delete operation.requestBody;
    if (required) notes.whole(`${what}, and it is required`);
    else notes.part(what);
  };
  if (method === 'get' || method === 'head') {
    drop(`the body of a ${method.toUpperCase()}, which fetch cannot send`);
    return;
  }
  const entries = Object.entries(content);
  const writable = entries.filter(([mediaType]) => isWritable(mediaType));
  const unwritable = entries.filter(([mediaType]) => !isWritable(mediaType)).map(([mediaType]) => mediaType);
  if (entries.length > 0 && writable.length === 0) {
    drop(`a body as ${unwritable.join(', ')}`);
    return;
  }
  if (unwritable.length > 0) {
    notes.part(`a body as ${unwritable.join(', ')}`);
    operation.requestBody = { ...given, content: Object.fromEntries(writable) };
  }
  for (const [mediaType, { encoding = {} }] of writable) {
    const isMultipart = mediaType.startsWith('multipart/');
    for (const [name, { headers, style, explode }] of Object.entries(encoding)) {
      if (headers && isMultipart) notes.part(`the headers of the part "${name}" of a form`);
      if (isMultipart && (style ?? explode) !== undefined)
        notes.part(`the style of the part "${name}" of a form`);
    }
  }
}

function responses(operation: Oas3Operation, document: Oas3_1Definition, notes: Notes): void {
  const statuses = Object.entries(operation.responses ?? {}).filter(([status]) => !status.startsWith('x-'));
  const all = statuses.map(([status, response]) => {
    const { content, ...rest } = resolve<Oas3Response>(document, response) ?? {};
    return { status, response, rest, content: content ?? {} };
  });
  const hasSuccess = all.some(({ status }) => status.startsWith('2'));
  operation.responses = Object.fromEntries(
    all.map(({ status, response, rest, content }) => {
      const mediaTypes = Object.keys(content);
      if (mediaTypes.length === 0) return [status, response];
      // These never have a body (RFC 9110, sections 15.3.5 and 15.3.6), whatever is listed.
      if (status === '204' || status === '205') return [status, rest];
      const read = readMediaTypes(mediaTypes);
      const isSuccess = status.startsWith('2') || (status === 'default' && !hasSuccess);
      if (read.includes('*/*')) notes.unasked('answers as */* that are not JSON');
      const others = mediaTypes.filter((mediaType) => !read.includes(mediaType));
      if (others.length === 0) return [status, response];
      if (read.length > 0)
        notes.unasked(`answers as ${others.join(', ')}: the client asks for ${read.join(', ')}`);
      if (isSuccess && read.length === 0) notes.whole(`the client cannot read ${others.join(', ')}`);
      return [status, { ...rest, content: Object.fromEntries(read.map((name) => [name, content[name]])) }];
    }),
  ) as Oas3Operation['responses'];
}

function security(operation: Oas3Operation, document: Oas3_1Definition, notes: Notes): void {
  const requirements = operation.security ?? document.security;
  if (!requirements || requirements.length === 0) return;
  operation.security = securityOf(document, requirements, notes).map(requirement);
}

function requirement(names: readonly string[]): Record<string, string[]> {
  return Object.fromEntries(names.map((name) => [name, []]));
}

/** Leaves the addresses of the operation's own servers, unless it is at all servers of the description. */
function server(
  operation: Oas3Operation,
  item: Oas3PathItem,
  roots: ReadonlySet<string>,
  notes: Notes,
): void {
  const servers = operation.servers ?? item.servers ?? [];
  delete operation.servers;
  const addresses = [...new Set(servers.flatMap((server) => addressOf(server) ?? []))];
  if (servers.length === 0 || (roots.size > 0 && [...roots].every((root) => addresses.includes(root))))
    return;
  if (addresses.length === 0) notes.whole('a variable of its server has no default');
  else operation.servers = addresses.map((url) => ({ url }));
}
