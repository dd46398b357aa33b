/** What is wrong with a file's YAML. */
export const syntax = {
  'yaml-key-twice': () => 'This key stands here a second time.',
  'yaml-indirection': () => 'Anchors, aliases and tags are not used in a catalogue.',
  'yaml-directive': () => 'Directives are not used in a catalogue.',
  'yaml-too-deep': () => 'The document is nested too deeply.',
  'yaml-documents': () => 'A file holds one document; a second one begins here.',
  'yaml-indent-mapping': () => 'The keys of a mapping begin at the same column.',
  'yaml-indent-list': () => 'The items of a list begin at the same column.',
  'yaml-indent-text': () => 'An empty line before the text is indented further than the text.',
  'yaml-tab': () => 'A tab cannot indent; use spaces.',
  'yaml-quote-open': ({ quote }: { quote: string }) => `A closing ${quote} is missing.`,
  'yaml-bracket-open': ({ bracket }: { bracket: string }) =>
    `A closing ${bracket} is missing, or is not indented far enough.`,
  'yaml-bracket-extra': ({ bracket }: { bracket: string }) => `This ${bracket} closes nothing.`,
  'yaml-text-line': () => 'After | or >, the text begins on the next line.',
  'yaml-colon-missing': () => 'A key is followed by a colon and its value.',
  'yaml-key-lines': () => 'A key stands on one line with its colon.',
  'yaml-colon-space': () => 'A key is followed by a half-width colon and a space.',
  'yaml-conflict': () =>
    'Here begins what git could not merge; keep one side and delete the lines of <<<<<<<, ======= and >>>>>>>.',
  'yaml-mapping-inline': () =>
    'A value with a colon and a space in it is put in quotes; a mapping begins on a line of its own.',
  'yaml-list-inline': () => 'A list begins on a line of its own.',
  'yaml-dash': () => 'Each item of a list begins with a dash; look at the indentation.',
  'yaml-in-brackets': () => 'Inside [ ] or { }, a comma is missing, or a bracket is not closed.',
  'yaml-comma-missing': () => 'A comma is missing between two items.',
  'yaml-comma-extra': () => 'There is a comma too many.',
  'yaml-start': ({ character }: { character: string }) =>
    `A text that begins with ${character} is put in quotes.`,
  'yaml-escape': ({ escape }: { escape: string }) =>
    `${escape} is no escape; in double quotes, \\\\ stands for a backslash.`,
  'yaml-comment': () => 'A space stands before the # of a comment.',
  'yaml-key-type': () => 'A key is a text.',
  'yaml-extra': () => 'Something follows a value that has ended; put the whole of it in quotes.',
  'yaml-other': ({ reason }: { reason: string }) => sentence(reason),
} as const;

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? '' : '.');
}
