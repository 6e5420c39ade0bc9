import type { ErrorObject } from 'ajv';

/** A rule that a request or an answer breaks: the place, and the keyword of JSON Schema or a status code. */
export type Violation = `${string} ${string | number}`;

export function isMissing(violation: Violation): boolean {
  return violation.endsWith(' required');
}

/** An entry of the header in which Prism reports violations. */
interface Reported {
  location: string[];
  code: string | number;
  message: string;
}

/** Returns the violations that Prism found. Our mock reports none. */
export function violationsIn({ headers }: Response): Violation[] {
  const reported: Reported[] = JSON.parse(headers.get('sl-violations') ?? '[]');
  return reported
    .map(({ location, code, message }) => {
      // Prism names what is missing only in the message.
      const [, missing] = code === 'required' ? (/ '(.*)'$/.exec(message) ?? []) : [];
      return at([...location, ...(missing === undefined ? [] : [missing])], code);
    })
    .sort();
}

/** Returns the violations that our own validator found in a request's body, as Prism reports them. */
export function violationsOfBody(errors: ErrorObject[]): Violation[] {
  return errors
    .map(({ instancePath, keyword, params }) => {
      const missing = keyword === 'required' ? [params.missingProperty] : [];
      return at(['request', 'body', ...instancePath.split('/').slice(1), ...missing], keyword);
    })
    .sort();
}

function at(location: string[], code: string | number): Violation {
  return `${location.join('.')} ${code}`;
}
