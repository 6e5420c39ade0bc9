import { serializeArrayParam, serializeObjectParam, serializePrimitiveParam } from 'openapi-fetch';

/** Writes one query parameter. */
type WriteParameter = (name: string, value: unknown) => string;

const primitive = serializePrimitiveParam as WriteParameter;

/** Returns a writer of a query. `parameters` has the writers of parameters that can be an array or an object. */
export function query(parameters: Readonly<Record<string, WriteParameter>> = {}) {
  return (values: Record<string, unknown>): string =>
    Object.entries(values)
      .map(([name, value]) => {
        const write = Object.hasOwn(parameters, name) && parameters[name];
        return (write || primitive)(name, value);
      })
      .filter(Boolean)
      .join('&');
}

/** Returns a writer of a parameter that can be an array or an object, in one of OpenAPI's styles. */
export function styled(style = 'form', explode = style === 'form'): WriteParameter {
  const options = { style, explode } as { style: 'form'; explode: boolean };
  return (name, value) => {
    if (Array.isArray(value)) return serializeArrayParam(name, value, options);
    if (Object(value) === value) return serializeObjectParam(name, value as Record<string, unknown>, options);
    return primitive(name, value);
  };
}
