/** The same record without the properties that are undefined: what was not read is absent. */
export function defined<T extends object>(record: T): T {
  const held: Partial<T> = {};
  for (const key of Object.keys(record) as (keyof T)[]) if (record[key] !== undefined) held[key] = record[key];
  return held as T;
}
