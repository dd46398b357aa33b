/** What is wrong with what generators make, in English. */
export const generators = {
  failed: (generator: string, fault: string) => ({
    message: `The generator \`${generator}\` failed. ${fault}`,
    fix: 'Nothing was written. This is a mistake in the generator: report it to its author.',
  }),
  optionsNone: () => 'It takes no options.',
  optionsRefused: (generator: string, findings: string) =>
    `The generator \`${generator}\` does not accept its options:\n${findings}Correct them where \`${generator}(…)\` is called in errdex.config.ts.`,
  threw: (what: string) => `It threw: ${what}`,
  piecesNone: () => 'It returned no pieces for an entry.',
  pieceNoText: (slot: string) => `It returned a piece \`${slot}\` that is no text.`,
  promise: () => 'It returned a Promise; generators are synchronous.',
  mapNone: () => 'It returned no Map of file names and contents.',
  nameNoText: () => 'It returned a file whose name is not a string.',
  fileNoText: (name: string) => `It returned \`${name}\` without a text.`,
  fileName: (generator: string, fault: NameFault) => ({
    message: `The generator \`${generator}\` made a file whose name ${nameFaults[fault]}.`,
    fix: `Names are relative posix paths that every system can store, such as \`pages/index.md\`; correct the generator \`${generator}\`.`,
  }),
  fileNames: ({ generator, name, other }: Collision) => ({
    message: `The generator \`${generator}\` made \`${other}\` and \`${name}\`, which are one place on some file systems.`,
    fix: 'Give them names that differ by more than letter case or Unicode form, and no file the name of a folder.',
  }),
};

/** Why a path cannot be a file's name inside an output folder on every system. */
export type NameFault =
  | 'empty'
  | 'absolute'
  | 'drive'
  | 'reserved'
  | 'empty-part'
  | 'dot'
  | 'dots'
  | 'backslash'
  | 'character'
  | 'dot-end'
  | 'space'
  | 'device'
  | 'long';

const nameFaults: Readonly<Record<NameFault, string>> = {
  empty: 'is empty',
  absolute: 'is absolute',
  drive: 'begins with a drive letter',
  reserved: 'is a name that Errdex keeps for itself',
  'empty-part': 'has an empty part between slashes',
  dot: 'has the part `.`',
  dots: 'has the part `..`',
  backslash: 'has a backslash',
  character: 'has a character that a file name cannot carry',
  'dot-end': 'has a part that ends with a dot',
  space: 'has a part that begins or ends with a space',
  device: 'has a part that is a device on Windows',
  long: 'has a part longer than 255 bytes',
};

interface Collision {
  readonly generator: string;
  readonly name: string;
  readonly other: string;
}
