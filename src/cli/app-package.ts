/** The app package for Teams: manifest, its Swedish words and icons in one zip, the same bytes for the same input. */
import { zipSync } from 'fflate';
import { manifestFaults, type PackageFiles } from './package-lint';

export interface PackageValues {
  /** The app id of the bot's registration. */
  readonly botId: string;
  /** major.minor.patch */
  readonly version: string;
  readonly website: string;
  readonly privacy: string;
  readonly terms: string;
}

export interface PackageSources {
  /** manifest/manifest.json with its {{placeholders}}. */
  readonly manifest: string;
  readonly swedish: string;
  readonly color: Uint8Array;
  readonly outline: Uint8Array;
}

export type AppPackage = { readonly zip: Uint8Array } | { readonly faults: readonly string[] };

/** A zip knows no time before 1980. */
const ALWAYS = new Date(1980, 0, 1);

/** Fills in and checks the package. @returns the zip, or every fault, each a sentence */
export function makePackage(sources: PackageSources, values: PackageValues): AppPackage {
  const filled = sources.manifest.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = (values as unknown as Readonly<Record<string, string | undefined>>)[name];
    return value === undefined ? whole : JSON.stringify(value).slice(1, -1);
  });
  const files: PackageFiles = { ...sources, manifest: filled };
  const faults = manifestFaults(files);
  if (faults.length > 0) return { faults };
  const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');
  const zip = zipSync(
    { 'manifest.json': bytes(filled), 'sv.json': bytes(sources.swedish), 'color.png': sources.color, 'outline.png': sources.outline },
    { mtime: ALWAYS, level: 9 },
  );
  return { zip };
}
