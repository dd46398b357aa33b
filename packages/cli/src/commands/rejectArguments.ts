import type { Phrases } from '../phrases/language.ts';
import { WrongUse } from '../wrongUse.ts';

/** Throws `WrongUse` when there are more arguments than a command takes. */
export function rejectArguments({
  positionals,
  most,
  phrases,
}: {
  positionals: readonly string[];
  most: number;
  phrases: Phrases;
}): void {
  const extra = positionals[most];
  if (extra === undefined) return;
  throw new WrongUse({ message: phrases.use.argumentUnexpected(extra) });
}
