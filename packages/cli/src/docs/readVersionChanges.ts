import { readFileSync } from 'node:fs';
import type { VersionChange, VersionChanges } from '@errdex/docs';
import type { Phrases } from '../phrases/language.ts';
import { WrongUse } from '../wrongUse.ts';

/** Reads what `errdex changeset --changes` recorded; throws `WrongUse` for a file that is none. */
export function readVersionChanges({
  file,
  shown,
  phrases,
}: {
  /** Absolute. */
  readonly file: string;
  /** As the user spells it. */
  readonly shown: string;
  readonly phrases: Phrases;
}): readonly VersionChanges[] {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (Array.isArray(value) && value.every(isVersion)) return value;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new WrongUse({ message: phrases.changeset.recordInvalid(shown, reason) });
  }
  throw new WrongUse({
    message: phrases.changeset.recordInvalid(shown, '[{ after, changes }]'),
  });
}

function isVersion(value: unknown): value is VersionChanges {
  const { after, changes } = (value ?? {}) as Partial<VersionChanges>;
  return typeof after === 'string' && Array.isArray(changes) && changes.every(isChange);
}

function isChange(value: unknown): value is VersionChange {
  const { name, text } = (value ?? {}) as Partial<VersionChange>;
  return (
    typeof name === 'string' &&
    typeof text === 'object' &&
    Object.values(text).every((one) => typeof one === 'string')
  );
}
