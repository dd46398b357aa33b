import type { ProblemTexts } from './problem.ts';

const example = "[{ generator: typescript(), out: 'src/generated' }]";

/** What is wrong with a configuration, in English. */
export const config = {
  configNone: (found: Found) => ({
    message: `The default export is ${kindName(found)}, not a configuration.`,
    fix: `Write \`export default defineConfig({ catalog: 'catalog', generate: ${example} });\`.`,
  }),
  catalogNone: (found: Found) => ({
    message: `\`catalog\` is ${kindName(found)}.`,
    fix: 'Name the catalogue’s folder.',
  }),
  generateNone: (found: Found) => ({
    message: `\`generate\` is ${kindName(found)}.`,
    fix: `Write \`${example}\`.`,
  }),
  elementNone: (at: string, found: Found) => ({
    message: `\`${at}\` is ${kindName(found)}.`,
    fix: `Each element is like that in \`${example}\`.`,
  }),
  generatorNotMade: (at: string, name: string) => ({
    message: `\`${at}\` is a function, so the generator has not been made yet.`,
    fix: `Call it: \`${name}()\`.`,
  }),
  generatorByName: (at: string, name: string) => ({
    message: `\`${at}\` is the text ${JSON.stringify(name)}; generators are given by value.`,
    fix: `Import the generator and call it, e.g. \`import { typescript } from '@errdex/codegen'\` and \`generator: typescript()\`.`,
  }),
  generatorNone: (at: string, found: Found) => ({
    message: `\`${at}\` is ${kindName(found)}, not a generator.`,
    fix: 'Give what a function made by `defineGenerator` returns.',
  }),
  outNone: (at: string, found: Found) => ({
    message: `\`${at}\` is ${kindName(found)}.`,
    fix: 'Name the generator’s output folder.',
  }),
  keyUnknown: ({ key, meant, known }: UnknownKey): ProblemTexts => ({
    message: `\`${key}\` is not a key of the configuration.`,
    fix:
      meant === undefined
        ? `Remove it; the keys are ${known.map((name) => `\`${name}\``).join(' and ')}.`
        : `Did you mean \`${meant}\`?`,
  }),
  outHoldsConfig: (out: string): ProblemTexts => ({
    message: `The output folder \`${out}\` holds the configuration itself.`,
    fix: ownFolder,
  }),
  outHoldsCatalog: (out: string, catalog: string): ProblemTexts => ({
    message: `The output folder \`${out}\` and the catalogue \`${catalog}\` overlap.`,
    fix: ownFolder,
  }),
  outHoldsOther: (out: string, other: string, place: string): ProblemTexts => ({
    message: `The output folder \`${out}\` overlaps \`${other}\` of ${place}, so each generator would remove the other's files.`,
    fix: ownFolder,
  }),
};

const ownFolder = 'Choose a folder that belongs to this generator alone.';

/** What stands where something else should: a type of JavaScript's, or what is told apart besides. */
export type Found =
  | 'missing'
  | 'null'
  | 'empty'
  | 'list'
  | 'string'
  | 'number'
  | 'bigint'
  | 'boolean'
  | 'symbol'
  | 'function'
  | 'object'
  | 'undefined';

function kindName(found: Found): string {
  if (found === 'missing' || found === 'null' || found === 'empty') return found;
  if (found === 'string') return 'a text';
  return `${/^[aeiou]/.test(found) ? 'an' : 'a'} ${found}`;
}

interface UnknownKey {
  readonly key: string;
  readonly meant: string | undefined;
  readonly known: readonly string[];
}
