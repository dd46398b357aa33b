/** How bad it is: an error stops generation, a warning does not. */
export type Severity = 'error' | 'warning';

interface Definition {
  readonly severity: Severity;
  readonly title: string;
  readonly cause: string;
  readonly fix: string;
}

/** Every diagnostic that Errdex reports; one that is not in this table does not compile. */
export const diagnosticTable = {
  'file-unreadable': {
    severity: 'error',
    title: 'File cannot be read',
    cause: 'The file or folder is missing, is not readable by this user, or is not a plain file.',
    fix: 'Check the path and its permissions.',
  },
  'file-too-large': {
    severity: 'error',
    title: 'File too large',
    cause: 'A catalogue file is a few kilobytes; this one is beyond 1 MiB.',
    fix: 'Split it: one entry per file, one dispute per file.',
  },
  'file-outside': {
    severity: 'error',
    title: 'Link leaves the catalogue',
    cause: 'A symbolic link leads to a file outside the catalogue’s folder.',
    fix: 'Replace the link by the file itself.',
  },
  'file-unexpected': {
    severity: 'error',
    title: 'File in an unexpected place',
    cause:
      'A catalogue holds catalog.yaml, plans.yaml, limits.yaml, entries/**/*.yaml and disputes/*.yaml.',
    fix: 'Move the file to its place, or rename it.',
  },
  'encoding-invalid': {
    severity: 'error',
    title: 'File is not UTF-8',
    cause: 'Catalogue files are UTF-8; these bytes are not.',
    fix: 'Save the file again as UTF-8.',
  },
  'character-forbidden': {
    severity: 'error',
    title: 'Forbidden character',
    cause:
      'Control characters and characters that change the direction of text can hide what a reader sees.',
    fix: 'Delete the character.',
  },
  'yaml-syntax': {
    severity: 'error',
    title: 'YAML syntax',
    cause: 'The file is not one well-formed YAML 1.2 document.',
    fix: 'Correct the syntax at the marked place.',
  },
  'yaml-duplicate-key': {
    severity: 'error',
    title: 'Duplicate key',
    cause: 'A mapping has the same key twice; which one counts would be left to chance.',
    fix: 'Keep one of them.',
  },
  'yaml-alias': {
    severity: 'error',
    title: 'YAML anchor or alias',
    cause:
      'Anchors and aliases make one place depend on another out of sight, and can expand without end.',
    fix: 'Write the value out; quote a text that begins with & or *.',
  },
  'key-unknown': {
    severity: 'error',
    title: 'Unknown key',
    cause: 'The key means nothing here, so what it says would be lost.',
    fix: 'Correct or remove the key.',
  },
  'key-missing': {
    severity: 'error',
    title: 'Missing key',
    cause: 'A value that nothing can stand in for is absent.',
    fix: 'Add the key.',
  },
  'type-mismatch': {
    severity: 'error',
    title: 'Wrong type',
    cause: 'The value is of another type than the key takes.',
    fix: 'Write a value of the type that is asked for.',
  },
  'value-invalid': {
    severity: 'error',
    title: 'Invalid value',
    cause: 'The value is of the right type, but not one that the key takes.',
    fix: 'Write one of the accepted values.',
  },
  'duplicate-name': {
    severity: 'error',
    title: 'Duplicate name',
    cause: 'A name is an entry’s identity; two entries cannot share it.',
    fix: 'Rename the newer of the two.',
  },
  'duplicate-id': {
    severity: 'error',
    title: 'Duplicate id',
    cause: 'Two things of one kind have the same id, so a reference could mean either.',
    fix: 'Rename one of them.',
  },
  'similar-name': {
    severity: 'error',
    title: 'Names too much alike',
    cause: 'Two names differ by underscores alone; people and file systems would mix them up.',
    fix: 'Choose names that say how the two differ.',
  },
  'ambiguous-match': {
    severity: 'error',
    title: 'Ambiguous match',
    cause: 'Two entries claim the same wire form, so a decoder could not tell which arrived.',
    fix: 'Give one of them a wire message or an envelope of its own.',
  },
  'form-unreachable': {
    severity: 'error',
    title: 'Form that never arrives',
    cause: 'By what the envelopes declare, no response is ever of this form.',
    fix: 'Correct the form, or what its envelope declares.',
  },
  'unknown-reference': {
    severity: 'error',
    title: 'Unknown reference',
    cause: 'The id is declared nowhere in the catalogue.',
    fix: 'Correct the id, or declare it.',
  },
  'code-out-of-range': {
    severity: 'error',
    title: 'Code outside its domain’s range',
    cause: 'The domain declares which codes belong to it, and this one does not.',
    fix: 'Change the code or the domain, or widen the range.',
  },
  'locale-missing': {
    severity: 'error',
    title: 'Missing locale',
    cause: 'Every text is there in every locale of the catalogue.',
    fix: 'Write the text in this locale.',
  },
  'locale-unknown': {
    severity: 'error',
    title: 'Undeclared locale',
    cause: 'The locale is not in the list `locales` of catalog.yaml.',
    fix: 'Declare the locale, or remove the text.',
  },
  'stale-translation': {
    severity: 'warning',
    title: 'Stale translation',
    cause:
      'The translation was not made, or does not say that it was made, from the source text as it stands.',
    fix: 'Bring the translation up to date, then store the new hash in translatedFrom.',
  },
  'icu-syntax': {
    severity: 'error',
    title: 'ICU MessageFormat syntax',
    cause: 'The message is not well-formed ICU MessageFormat.',
    fix: "Correct it at the place named; write a literal { as '{' and a literal ' as ''.",
  },
  'param-undeclared': {
    severity: 'error',
    title: 'Undeclared param',
    cause: 'The message uses a param that the entry does not declare.',
    fix: 'Declare it under `params`, or correct its name.',
  },
  'param-unused': {
    severity: 'warning',
    title: 'Unused param',
    cause: 'The entry declares a param that no message uses.',
    fix: 'Use it in every locale, or remove it.',
  },
  'param-missing': {
    severity: 'error',
    title: 'Param missing in a locale',
    cause: 'One locale’s message uses a param that another’s leaves out, so readers learn less.',
    fix: 'Use the same params in every locale.',
  },
  'param-type': {
    severity: 'error',
    title: 'Param of another type',
    cause: 'The message formats the param as a type that the entry does not declare for it.',
    fix: 'Change the param’s type, or how the message formats it.',
  },
  'number-unshown': {
    severity: 'warning',
    title: 'Number left out of a message',
    cause: 'A locale only chooses its words by a number that another one shows.',
    fix: 'Write # in the case `other`, where the number belongs.',
  },
  'param-unavailable': {
    severity: 'error',
    title: 'Param without a source',
    cause:
      'The entry is recognised on the wire, but not all is said of where the param comes from and what stands in for it.',
    fix: 'Give the param `from` (a JSON Pointer) and `default`.',
  },
  'link-unsafe': {
    severity: 'error',
    title: 'Unsafe link',
    cause:
      'Links lead to https: addresses or to page:, entry:, limit: or dispute: ids of this catalogue.',
    fix: 'Use one of these forms.',
  },
  'scenario-contradiction': {
    severity: 'error',
    title: 'Scenario contradicts the limits',
    cause: 'Played against the plan’s limits, the step ends otherwise than it says.',
    fix: 'Correct the step’s time, amount or outcome, or the limit.',
  },
  'lock-syntax': {
    severity: 'error',
    title: 'Lock syntax',
    cause: 'A line of catalog.lock is not `NAME code status [param:type …]`.',
    fix: 'Restore the line from version control; the lock is written by `errdex lock`.',
  },
  'locked-entry-gone': {
    severity: 'error',
    title: 'Published entry gone',
    cause: 'A published name is never just removed: programs out there import it.',
    fix: 'Bring the entry back with `retired`, or turn its line in catalog.lock into a tombstone.',
  },
  'locked-entry-renumbered': {
    severity: 'error',
    title: 'Published entry renumbered',
    cause: 'The code of a published name is fixed: programs out there compare it.',
    fix: 'Restore the code; declare a new entry for a new code.',
  },
  'retired-name-reused': {
    severity: 'error',
    title: 'Retired name reused',
    cause: 'A tombstone holds this name: old programs would take the new meaning for the old one.',
    fix: 'Choose another name.',
  },
  'retired-code-reused': {
    severity: 'error',
    title: 'Retired code reused',
    cause: 'A tombstone holds this code: old programs would take the new meaning for the old one.',
    fix: 'Choose another code.',
  },
} as const satisfies Record<string, Definition>;

export type DiagnosticId = keyof typeof diagnosticTable;
