/** What is wrong with the folders and files that are written, in English. */
export const folders = {
  diskFull: (left: Left) => ({
    message: `The disk is full; ${leftAs[left]}`,
    fix: 'Free some space and run the command again.',
  }),
  notPermitted: (code: string, left: Left) => ({
    message: `Writing is not permitted here (${code}); ${leftAs[left]}`,
    fix: 'Make the folder and its files writable, and close programs that hold them open.',
  }),
  fileInTheWay: (code: string) => ({
    message: `A file stands where a folder is needed (${code}).`,
    fix: 'Remove that file, or choose another output folder.',
  }),
  refused: (code: string, left: Left) => ({
    message: `The file system refused an operation (${code}); ${leftAs[left]}`,
    fix: 'Look at the folder and its disk, then run the command again.',
  }),
  outputsOverlap: (one: OutputName, other: OutputName) => ({
    message: `\`${one.out}\` of the generator \`${one.generator}\` and \`${other.out}\` of \`${other.generator}\` are the same folder or lie within each other, so each would remove the other's files.`,
    fix: 'Give every generator a folder of its own, side by side.',
  }),
  linkInside: () => ({
    message:
      'This is a symbolic link inside an output folder; writing through it could change files elsewhere. Nothing was written.',
    fix: 'Remove the link, then run the command again.',
  }),
  folderIsLink: () => ({
    message: 'This output folder is a symbolic link, so files elsewhere would be changed.',
    fix: 'Name the folder that it leads to instead, or remove the link.',
  }),
  folderIsFile: () => ({
    message: 'This output folder is a file.',
    fix: 'Remove the file, or choose another output folder.',
  }),
  manifestBroken: (out: string) => ({
    message: `${manifestBroken} Nothing was written.`,
    fix: `Restore it from version control, or delete the whole folder \`${out}\` and generate again.`,
  }),
  treeManifestBroken: (out: string) => ({
    message: `${manifestBroken} Nothing was written.`,
    fix: `Delete the whole folder \`${out}\`, then run the command again.`,
  }),
  busy: (process: number) => ({
    message: `Another run (process ${process}) is writing this folder.`,
    fix: 'Wait until it ends; if no such run exists, delete this staging folder.',
  }),
  foreignFiles: (found: Foreign & { readonly generator: string }) => ({
    message: `${found.manifest === undefined ? `The output folder \`${found.out}\` holds what no generator made` : notOurs(`output folder \`${found.out}\``, found.manifest)}: ${listed(found)}. Nothing was written.`,
    fix: `Move them elsewhere, or give the generator \`${found.generator}\` a new or empty folder in errdex.config.ts.`,
  }),
  foreignInTree: (found: Foreign) => ({
    message: `${found.manifest === undefined ? `The folder \`${found.out}\` holds what was not made by an earlier run` : notOurs(`folder \`${found.out}\``, found.manifest)}: ${listed(found)}. Nothing was written.`,
    fix: 'Move them elsewhere, or name a new or empty folder.',
  }),
  fileThere: () => ({
    message: 'This file is there already and was left as it is.',
    fix: 'Move it elsewhere, or choose another folder.',
  }),
};

/** What a failed write left behind: nothing new, or whole files that the next run completes. */
export type Left = 'nothing' | 'whole-files';

const leftAs: Readonly<Record<Left, string>> = {
  nothing: 'every file was left as it was.',
  'whole-files': 'every file is whole, old or new, and the next run completes them.',
};

const manifestBroken =
  'This list of generated files cannot be read, so nobody knows which files are ours.';

interface OutputName {
  readonly generator: string;
  readonly out: string;
}

/** Files that no run made. */
export interface Foreign {
  readonly out: string;
  /** The first few of them, and how many there are besides. */
  readonly names: readonly string[];
  readonly more: number;
  /** The name of the manifest that the folder lacks. */
  readonly manifest: string | undefined;
}

function notOurs(folder: string, manifest: string): string {
  return `The ${folder} is not empty and has no ${manifest}, so its files are not ours to replace`;
}

function listed({ names, more }: Foreign): string {
  const shown = names.map((name) => `\`${name}\``);
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
