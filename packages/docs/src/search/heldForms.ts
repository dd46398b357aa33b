/** A text with the characters that an index holds in the place of their other forms (`forms`). */
export function inHeldForms({
  text,
  forms,
}: {
  readonly text: string;
  /** Characters in pairs: another form, then the one held. */
  readonly forms: string;
}): string {
  return text.replace(/\p{Script=Han}/gu, (character) => {
    for (let at = forms.indexOf(character); at >= 0; at = forms.indexOf(character, at + 1)) {
      if (at % 2 === 0) return forms.charAt(at + 1);
    }
    return character;
  });
}
