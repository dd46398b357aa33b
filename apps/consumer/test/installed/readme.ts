import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packages, root } from '../workspace.ts';

// What a README promises is run:
// - A `ts` or `js` block is a program. It is type-checked and run; what it prints is compared with
//   its `// → …` remarks, line by line, or with the `text` block after it.
// - The lines of an `sh` block that call our commands are run in order, in one folder per README; a
//   `text` block after it is what the last one prints, `…` standing for anything. `# exit 1` at the
//   end of a line is the status that it ends with; one that ends with `&` stays until the README's end.
// - A block whose first line is a comment with a file name (`# catalog/catalog.yaml`) is that file.

export interface Block {
  readonly language: string;
  readonly text: string;
  /** The file that its first line names. */
  readonly file?: string;
  /** The `text` block right after it. */
  readonly output?: string;
  /** In the README. */
  readonly line: number;
}

export interface Readme {
  /** Relative to the workspace's root. */
  readonly path: string;
  readonly blocks: readonly Block[];
}

/** Every README there has to be, and the translations there are. */
export const readmes: readonly Readme[] = [
  'README.md',
  'README.zh-CN.md',
  ...packages.flatMap(({ folder }) => [
    `${folder}/README.md`,
    ...[`${folder}/README.zh-CN.md`].filter((path) => existsSync(join(root, path))),
  ]),
].map((path) => ({ path, blocks: readBlocks(join(root, path)) }));

function readBlocks(path: string): readonly Block[] {
  const markdown = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const found = [...markdown.matchAll(/^```(\w*)[^\n]*\n(.*?)^```$/gms)];
  return found.flatMap((match, index) => {
    const [, language = '', text = ''] = match;
    if (language === 'text') return [];
    const next = found[index + 1];
    const between = next && markdown.slice(match.index + match[0].length, next.index);
    const file = /^(?:\/\/|#) ([\w./-]+\.\w+)\n/.exec(text)?.[1];
    return [
      {
        language,
        text,
        line: markdown.slice(0, match.index).split('\n').length,
        ...(file !== undefined && { file }),
        ...(next?.[1] === 'text' &&
          !/[^\s:：]\n+[^\s]/.test(between ?? '') && { output: next[2] ?? '' }),
      },
    ];
  });
}

export const isProgram = ({ language }: Block): boolean => language === 'ts' || language === 'js';

/** A line of an `sh` block that is run. */
export interface Command {
  readonly command: string;
  readonly status: number;
  /** Whether it stays, which `&` at its end says. */
  readonly stays: boolean;
}

/** The commands of an `sh` block that are run, with the status that each ends with. */
export function commands({ text }: Block): readonly Command[] {
  return text
    .replaceAll('\\\n', ' ')
    .split('\n')
    .map((line) => line.replace(/^\$ /, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#') && !isSetUp(line))
    .map((line) => ({
      command: line.replaceAll(/(^|[|&] *)npx (errdex|alltick-sandbox)\b/g, '$1$2'),
      stays: /& *(#.*)?$/.test(line),
      status: Number(/# exit (\d+)$/.exec(line)?.[1] ?? 0),
    }));
}

/** What brings a project about; the tests have done the like already, or could not. */
function isSetUp(line: string): boolean {
  return /^(npm|pnpm|git|corepack) /.test(line);
}
