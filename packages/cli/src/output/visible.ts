// Control characters and those that change the direction of text would act on the terminal.
const unsafe =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** The text with a mark in place of every character that a terminal would obey. */
export function visible(text: string): string {
  return text.replace(unsafe, '\ufffd');
}
