import { writeSync } from 'node:fs';
import picocolors from 'picocolors';
import { exitCode } from '../exitCode.ts';

export type Colors = ReturnType<typeof picocolors.createColors>;
type Environment = Readonly<Record<string, string | undefined>>;

/** The one place that prints: results go to stdout, everything about the run to stderr. */
export interface Output {
  /** Prints what was asked for. */
  result(text: string): void;
  /** Prints diagnostics and what happens meanwhile. */
  note(text: string): void;
  /** Colours for `result`. */
  readonly resultColors: Colors;
  /** Colours for `note`. */
  readonly noteColors: Colors;
  /** Columns that a result may take. */
  readonly width: number;
  /** Whether somebody watches stderr. */
  readonly interactive: boolean;
}

const widest = 100;

export function createOutput({
  stdout,
  stderr,
  env,
}: {
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
  env: Environment;
}): Output {
  // A reader that closes early, such as `head`, has all it wants.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(exitCode.fine);
  });
  stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    result: (text) => void stdout.write(`${text}\n`),
    note: (text) => void stderr.write(`${text}\n`),
    resultColors: picocolors.createColors(wantsColors({ stream: stdout, env })),
    noteColors: picocolors.createColors(wantsColors({ stream: stderr, env })),
    width: Math.max(20, Math.min(widest, stdout.columns || Number(env['COLUMNS']) || 80)),
    interactive: stderr.isTTY === true && env['TERM'] !== 'dumb',
  };
}

/** FORCE_COLOR decides, then NO_COLOR, then whether the stream is a terminal. */
export function wantsColors({
  stream,
  env,
}: {
  stream: Pick<NodeJS.WriteStream, 'isTTY'>;
  env: Environment;
}): boolean {
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (env['NO_COLOR']) return false;
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

/** Writes to stderr at once, from any thread and although the event loop stands still. */
export function writeNow(text: string): void {
  try {
    writeSync(2, text);
  } catch {
    // Nobody reads it, or the terminal is busy: progress is not worth more.
  }
}
