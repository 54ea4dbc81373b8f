/** Reads values out of an environment and keeps every mistake, so that all of them can be said at once. */
export class EnvironmentReader {
  private readonly found: string[] = [];

  constructor(private readonly environment: Readonly<Record<string, string | undefined>>) {}

  /** Every mistake so far: the variable's name and what is expected, never its value, which may be a secret in the wrong place. */
  get mistakes(): readonly string[] {
    return this.found;
  }

  /** Notes that a variable is not what it should be. @param expected a sentence */
  expect(name: string, expected: string): void {
    this.found.push(`${name}: ${expected}`);
  }

  /** The value without blanks around it; a blank one counts as not set. */
  text(name: string): string | undefined {
    const value = this.environment[name]?.trim();
    return value === '' ? undefined : value;
  }

  /** The value when it is accepted; otherwise a mistake, and undefined. */
  accepted(name: string, isAccepted: (value: string) => boolean, expected: string): string | undefined {
    const value = this.text(name);
    if (value === undefined || isAccepted(value)) return value;
    this.expect(name, expected);
    return undefined;
  }

  /** As `accepted`, and not being set is a mistake too. Gives '' after a mistake, so that reading can go on. */
  required(name: string, isAccepted: (value: string) => boolean, expected: string): string {
    if (this.text(name) === undefined) this.expect(name, `is not set; ${expected}`);
    return this.accepted(name, isAccepted, expected) ?? '';
  }

  /** One of a few words. */
  oneOf<const T extends string>(name: string, words: readonly T[], otherwise: T): T {
    const value = this.text(name);
    const word = value === undefined ? otherwise : words.find((one) => one === value);
    if (word === undefined) this.expect(name, `one of ${words.join(', ')} is expected.`);
    return word ?? otherwise;
  }

  /** A whole number within limits, both included. */
  wholeNumber(name: string, limits: { readonly from: number; readonly to: number; readonly otherwise: number }): number {
    const value = this.text(name) ?? String(limits.otherwise);
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= limits.from && number <= limits.to) return number;
    this.expect(name, `a whole number from ${limits.from} to ${limits.to} is expected.`);
    return limits.otherwise;
  }

  /** Values between commas, each accepted; undefined when the variable is not set. */
  list(name: string, isAccepted: (value: string) => boolean, expected: string): readonly string[] | undefined {
    const values = this.text(name)
      ?.split(',')
      .map((value) => value.trim())
      .filter((value) => value !== '');
    if (values !== undefined && (values.length === 0 || !values.every(isAccepted))) this.expect(name, expected);
    return values;
  }
}
