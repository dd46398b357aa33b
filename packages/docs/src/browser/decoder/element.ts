/** Makes an element; texts stay texts, whatever is in them. */
export function element(
  tag: string,
  properties: { readonly className?: string; readonly href?: string },
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  Object.assign(made, properties);
  made.append(...children);
  return made;
}
