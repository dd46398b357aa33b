import type { Localized } from '@errdex/schema';

/** What changed in a catalogue after one of its versions; `errdex changeset --changes` records it. */
export interface VersionChanges {
  readonly after: string;
  /** What programs may notice; texts and sources are not among it. */
  readonly changes: readonly VersionChange[];
}

export interface VersionChange {
  /** An entry's name, otherwise as in `limits/http-day-total`. */
  readonly name: string;
  /** What happened to it, with how grave it is; English stands in for a language that is missing. */
  readonly text: Localized<string>;
}
