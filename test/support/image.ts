/** The image that the Dockerfile makes, read from its text, and laid out in a folder as its last stage lays it out. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DockerfileParser, type Instruction, ModifiableInstruction } from 'dockerfile-ast';
import { projectFile } from '../../src/support/project-files';

export interface Copied {
  /** The stage it comes from; undefined: the folder that is built. */
  readonly from?: string;
  readonly sources: readonly string[];
  readonly target: string;
}

export interface Stage {
  readonly base: string;
  readonly name?: string;
  readonly instructions: readonly Instruction[];
  readonly copies: readonly Copied[];
}

/** The stages of a Dockerfile, in their order. */
export function stagesOf(dockerfile: string): readonly Stage[] {
  const stages: Instruction[][] = [];
  for (const instruction of DockerfileParser.parse(dockerfile).getInstructions()) {
    if (instruction.getKeyword() === 'FROM') stages.push([]);
    stages.at(-1)?.push(instruction);
  }
  return stages.map((instructions) => {
    const [base = '', , name] = wordsOf(instructions[0]);
    return { base, ...(name !== undefined && { name }), instructions, copies: instructions.flatMap(copied) };
  });
}

/** What follows one keyword in a stage, each as written. */
export function saidIn(stage: Stage | undefined, keyword: string): readonly string[] {
  return (stage?.instructions ?? []).flatMap((each) => (each.getKeyword() === keyword ? [each.getRawArgumentsContent() ?? ''] : []));
}

/** The words of an instruction in exec form, a JSON list; undefined: it is in shell form, or not there. */
export function wordsInExecForm(stage: Stage | undefined, keyword: 'CMD' | 'HEALTHCHECK'): readonly string[] | undefined {
  const said = stage?.instructions.find((each) => each.getKeyword() === keyword)?.getTextContent() ?? '';
  const list = /(?:^|\s)CMD\s+(\[".*"\])\s*$/s.exec(said)?.[1];
  return list === undefined ? undefined : (JSON.parse(list) as readonly string[]);
}

function wordsOf(instruction: Instruction | undefined): readonly string[] {
  return (instruction?.getArguments() ?? []).map((argument) => argument.getValue());
}

function copied(instruction: Instruction): readonly Copied[] {
  if (instruction.getKeyword() !== 'COPY') return [];
  const flags = instruction instanceof ModifiableInstruction ? instruction.getFlags() : [];
  const from = flags.find((flag) => flag.getName() === 'from')?.getValue() ?? undefined;
  const words = wordsOf(instruction);
  return [{ ...(from !== undefined && { from }), sources: words.slice(0, -1), target: words.at(-1) ?? '' }];
}

/**
 * Copies into `root` what the last stage copies. What the earlier stages would have made is taken from this project: dist/, which is
 * built, and of node_modules the packages that an installation for production holds.
 */
export function layOut(stage: Stage, root: string): void {
  const workingFolder = saidIn(stage, 'WORKDIR').at(-1) ?? '/';
  for (const { from, sources, target } of stage.copies) {
    for (const source of sources) {
      const place = join(root, workingFolder, target, target.endsWith('/') ? source : '.');
      mkdirSync(dirname(place), { recursive: true });
      if (from === 'packages') linkPackages(dirname(place));
      else cpSync(projectFile(from === undefined ? source : source.replace(/^\/app\//, '')), place, { recursive: true });
    }
  }
}

interface Locked {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

/** As hard links where the file system allows it; packages that other platforms alone have are not there. */
function linkPackages(folder: string): void {
  const { packages } = JSON.parse(readFileSync(projectFile('package-lock.json'), 'utf8')) as { readonly packages: Record<string, Locked> };
  // The image's Node has SQLite itself; one that has none needs the optional package.
  const withOptional = process.getBuiltinModule('node:sqlite') === undefined;
  const isWanted = ({ dev, devOptional, optional }: Locked): boolean => !dev && (withOptional || !(optional || devOptional));
  const places = Object.entries(packages).flatMap(([place, entry]) =>
    /^node_modules\/(@[^/]+\/)?[^/]+$/.test(place) && isWanted(entry) && existsSync(projectFile(place)) ? [place] : [],
  );
  const copy = (how: string): void => {
    execFileSync('cp', [how, '--parents', ...places, folder], { cwd: projectFile(), stdio: 'ignore' });
  };
  try {
    copy('-al');
  } catch {
    copy('-a');
  }
}
