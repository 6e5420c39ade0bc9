/** The kinds of texts that stand for personal data and secrets. */
const makers = {
  name: (letters: string) => `Quillon ${letters} Vantreek`,
  /** A name as the service writes words: only the list of what may be told can keep it back. */
  upperCase: (letters: string) => `VANTREEK_${letters}`,
  email: (letters: string) => `${letters}.vantreek@quillon.example`,
  iban: (_: string, digits: string) => `PL6198${digits.padStart(22, '7')}`,
  document: (_: string, digits: string) => `QVX${digits.padStart(6, '0')}`,
  phone: (_: string, digits: string) => `48698${digits.padStart(6, '0')}`,
  uuid: (_: string, digits: string) => `c0ffee00-facc-4d0e-8bad-${digits.padStart(12, '0')}`,
  key: (letters: string) => `sk_live_quillon${letters}`,
  token: (letters: string) => `eyJhbGciOiJIUzI1NiJ9.vantreek${letters}.c2lnbmF0dXJl`,
  /** Four digits that no count, day or duration of a test has. */
  pin: (_: string, digits: string) => String(7000 + (Number(digits) % 3000)),
} satisfies Record<string, (letters: string, digits: string) => string>;

export type CanaryKind = keyof typeof makers;

/** What every canary has in it, except the PINs. Also a part of a canary, or one in other letters, is found by it. */
const stems = /quillon|vantreek|pl6198|qvx\d|48698\d|c0ffee00/i;
const pins = /(?<![\w.-])[789]\d{3}(?![\w.-])/;

/** Makes texts that look personal, each different from all others. */
export class Canaries {
  #count = 0;

  make(kind: CanaryKind): string {
    const count = ++this.#count;
    const letters = [...count.toString(26).padStart(3, '0')].map((digit) =>
      String.fromCharCode(65 + Number.parseInt(digit, 26)),
    );
    return makers[kind](letters.join(''), String(count));
  }

  get count(): number {
    return this.#count;
  }

  /** Returns a text of the same kind as another one, so that a schema that allows the one allows the other. */
  like(text: string): string {
    if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return this.make('uuid');
    if (text.includes('@')) return this.make('email');
    if (/^[A-Z]{2}\d{10,}$/.test(text)) return this.make('iban');
    if (/^\d{4}$/.test(text)) return this.make('pin');
    if (/^\d+$/.test(text)) return this.make('phone');
    if (/^[A-Z0-9]+$/.test(text)) return this.make('document');
    return this.make('name');
  }
}

/** Returns the parts of an output that have a canary, to be shown when a test fails. */
export function sightingsIn(output: string): string[] {
  return output.split('\n').flatMap((line) => {
    const found = stems.exec(line) ?? pins.exec(line);
    return found ? [line.slice(Math.max(0, found.index - 60), found.index + 60)] : [];
  });
}
