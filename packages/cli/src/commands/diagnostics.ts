import { chineseDiagnostics, type DiagnosticId, diagnosticTable } from '@errdex/schema';
import { type ExitCode, exitCode } from '../exitCode.ts';
import { wrap } from '../output/wrap.ts';
import { WrongUse } from '../wrongUse.ts';
import type { Call } from './context.ts';
import { rejectArguments } from './rejectArguments.ts';

/** `errdex diagnostics [id]`: what a diagnostic means, or a list of all. */
export async function diagnostics({
  context: { output, phrases, language },
  positionals,
}: Call<'diagnostics'>): Promise<ExitCode> {
  rejectArguments({ positionals, most: 1, phrases });
  const colors = output.resultColors;
  const texts = language === 'zh' ? chineseDiagnostics : diagnosticTable;
  const ids = Object.keys(diagnosticTable) as DiagnosticId[];
  const [wanted] = positionals;
  if (wanted === undefined) {
    const left = Math.max(...ids.map((id) => id.length)) + 2;
    for (const id of ids) output.result(`${id.padEnd(left)}${texts[id].title}`);
    return exitCode.fine;
  }
  const id = ids.find((known) => known === wanted);
  if (id === undefined) {
    throw new WrongUse({
      message: phrases.diagnostics.unknown(wanted),
      fix: { word: wanted, among: ids },
    });
  }
  const { severity } = diagnosticTable[id];
  const { title, cause, fix } = texts[id];
  const { labels } = phrases.diagnostics;
  const tint = severity === 'error' ? colors.red : colors.yellow;
  output.result(`${tint(phrases.diagnostics.severity[severity])}  ${colors.bold(id)}`);
  output.result([title, '', ...remark(labels.cause, cause), ...remark(labels.fix, fix)].join('\n'));
  return exitCode.fine;

  function remark(label: string, text: string): string[] {
    return wrap({ pieces: [{ text }], width: output.width, first: `${label}  `, rest: '  ' });
  }
}
