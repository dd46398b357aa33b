/** What is wrong with files as such, before what they say is looked at. */
export const files = {
  'root-unreadable': ({ reason }: { reason: string }) =>
    `The catalogue’s folder cannot be opened: ${reason}.`,
  'folder-unreadable': ({ reason }: { reason: string }) => `The folder cannot be read: ${reason}.`,
  'file-unreadable': ({ reason }: { reason: string }) => `The file cannot be read: ${reason}.`,
  'link-broken': ({ reason }: { reason: string }) => `The link leads nowhere: ${reason}.`,
  'link-outside': () => 'This link leads to a place outside the catalogue’s folder.',
  'link-to-folder': () => 'A link to a folder is not followed.',
  'file-not-plain': () => 'This is not a plain file.',
  'file-too-large': ({ bytes }: { bytes: number }) => `The file has ${bytes} bytes.`,
  'file-not-utf8': () => 'The file is not valid UTF-8.',
  'file-yml': () => 'Catalogue files end in .yaml.',
  'file-misplaced': () => 'No catalogue file is read from here.',
  'catalog-missing': () => 'There is no catalog.yaml here, to which all other files refer.',
  'character-forbidden': ({ code }: { code: string }) =>
    `The character U+${code} may not stand in a catalogue.`,
} as const;
