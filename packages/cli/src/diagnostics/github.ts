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
  const properties = Object.entries({ file, ...lines, title: id })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${severity} ${properties}::${escapeData(`${message}\n${fix}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
