import type { Colors } from '../output/output.ts';
import { visible } from '../output/visible.ts';
import type { Phrases } from '../phrases/language.ts';
import type { Reported } from './report.ts';

/** A finding for people: where, how bad, what, the lines around it, why and what to do. */
export function formatPretty({
  item,
  colors,
  phrases,
}: {
  item: Reported;
  colors: Colors;
  phrases: Phrases;
}): string {
  const { id, severity, file, range, message, frame, cause, fix, related } = item;
  const tint = severity === 'error' ? colors.red : colors.yellow;
  const { labels } = phrases.diagnostics;
  // An empty frame: the finding is about the whole file.
  const place = range && frame ? `${file}:${range.start.line}:${range.start.column}` : file;
  const remarks: readonly (readonly [string, string | undefined])[] = [
    [labels.cause, cause],
    [labels.fix, fix],
    [labels.related, related && `${related.file}  ${related.message}`],
  ];
  return [
    `${colors.cyan(visible(place))}  ${tint(phrases.diagnostics.severity[severity])}  ${colors.dim(id)}`,
    colors.bold(visible(message)),
    ...(frame ? ['', formatFrame({ frame, tint, colors }), ''] : []),
    ...remarks.flatMap(([label, text]) =>
      text === undefined ? [] : [`  ${colors.dim(label)}  ${visible(text)}`],
    ),
  ].join('\n');
}

function formatFrame({
  frame,
  tint,
  colors,
}: {
  frame: string;
  tint: (text: string) => string;
  colors: Colors;
}): string {
  return frame
    .split('\n')
    .map((line) => {
      if (/^ +\| +\^+$/.test(line)) return tint(line);
      return line.startsWith('>') ? line : colors.dim(line);
    })
    .join('\n');
}

/** `2 errors, 1 warning`. */
export function formatCount({
  reported,
  colors,
  phrases,
}: {
  reported: readonly Reported[];
  colors: Colors;
  phrases: Phrases;
}): string {
  const errors = reported.filter(({ severity }) => severity === 'error').length;
  const warnings = reported.length - errors;
  return [
    ...(errors > 0 ? [colors.red(phrases.diagnostics.errors(errors))] : []),
    ...(warnings > 0 ? [colors.yellow(phrases.diagnostics.warnings(warnings))] : []),
  ].join(phrases.listSeparator);
}
