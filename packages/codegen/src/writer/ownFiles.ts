/** Lists what a generator made; kept in its output folder and committed with it. */
export const manifestName = '.errdex-manifest.json';

const stagingPrefix = '.errdex-staging-';

/** The folder in which this process stages changed files before it renames them into place. */
export const stagingName: string = `${stagingPrefix}${process.pid}`;

/** Whether a name in an output folder is a staging folder, of this run or one that was killed. */
export function isStagingName(name: string): boolean {
  return name.startsWith(stagingPrefix);
}

/** The process that made a staging folder. */
export function stagingProcess(name: string): number {
  return Number(name.slice(stagingPrefix.length));
}

/** Whether a file of this name would stand in the way of the writer's own files. */
export function isReservedName(name: string): boolean {
  const first = name.slice(0, `${name}/`.indexOf('/')).toLowerCase();
  return first === manifestName || first.startsWith(stagingPrefix);
}

/** Whether an operating system drops files of this name into folders by itself. */
export function isSystemDropping(name: string): boolean {
  return name === '.DS_Store' || name === 'Thumbs.db' || name === 'desktop.ini';
}
