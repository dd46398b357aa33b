// Control characters, and those that change the direction of text.
const hidden =
  '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ufffe\\uffff';

/** What may not stand in a file; of control characters, only tab and the line ends may. */
export const forbiddenInFile = new RegExp(`[${hidden}]`);
/** Text without them. */
export const visibleInFile = new RegExp(`^[^${hidden}]*$`);
/** The same of a text in a file, whose lines end in one way. */
export const visibleInText = new RegExp(`^[^${hidden}\\r]*$`);
