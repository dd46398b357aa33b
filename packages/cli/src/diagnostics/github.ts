import type { Reported } from './report.ts';

/** A finding as a GitHub Actions workflow command, which marks the line in the pull request. */
export function formatGithub({ id, severity, message, file, range, fix }: Reported): string {
  const lines = range && {
    line: range.start.line,
    endLine: range.end.line,
    col: range.start.column,
    // GitHub takes columns only of a range within one line.
    ...(range.end.line === range.start.line && { endColumn: range.end.column }),
  };
  const properties = { file, ...lines, title: id };
  return githubCommand({ severity, properties, message: `${message}\n${fix}` });
}

/** A workflow command that annotates a pull request. */
export function githubCommand({
  severity,
  properties,
  message,
}: {
  severity: string;
  properties: Readonly<Record<string, string | number>>;
  message: string;
}): string {
  const pairs = Object.entries(properties)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${severity} ${pairs}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
