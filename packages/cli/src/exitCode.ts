/** What the process ends with; scripts rely on these. */
export const exitCode = {
  fine: 0,
  /** The catalogue or its generated files have problems, or nothing was found. */
  problems: 1,
  /** The command line or the configuration cannot be understood. */
  wrongUse: 2,
  /** A bug of Errdex itself. */
  bug: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
