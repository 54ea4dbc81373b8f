import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder upwards that holds a package.json: the same from src/ and from the built dist/src/. */
function projectFolder(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const above = dirname(from);
  if (above === from) throw new Error('The project folder was not found: no package.json lies above the running program.');
  return projectFolder(above);
}

/** The path of a file or folder of the project, by its parts: `projectFile('cards', 'welcome.json')`. */
export function projectFile(...parts: readonly string[]): string {
  return join(projectFolder(__dirname), ...parts);
}
