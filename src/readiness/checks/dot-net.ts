import type { Edition } from '../editions/edition';
import { fail, pass } from '../finding';

/** .NET Framework by the Release value in the registry (R18; the matrix's note under its on-premises servers, from 2020). */
export function checkDotNet({ dotNetRelease }: { readonly dotNetRelease: number }, edition: Edition) {
  const { release, name } = edition.dotNetRelease.value;
  const data = { expected: { release, name }, observed: dotNetRelease };
  return dotNetRelease >= release ? pass('recent', data) : fail('tooOld', data);
}
