import type { Catalog, Entry, Interface, Step } from '@errdex/schema';

/** A request that gets an entry. */
export interface ExampleRequest {
  readonly sent: Interface;
  readonly step: Step;
  readonly text: string;
  /** Whether all that the step asks of the request is in the text. */
  readonly exact: boolean;
}

/** The request of a step that ends in the entry, made from the example of what it calls. */
export function exampleRequest({
  catalog,
  entry,
}: {
  readonly catalog: Catalog;
  readonly entry: Entry;
}): ExampleRequest | undefined {
  const requests = entry.scenarios
    .flatMap(({ steps }) => steps)
    .filter(({ expect }) => expect === entry.name)
    .flatMap((step) => requestOf({ catalog, step }) ?? []);
  return requests.find(({ exact }) => exact) ?? requests[0];
}

/** Changes a text, or gives none where it cannot tell how. */
type Edit = (text: string) => string | undefined;

function requestOf({
  catalog,
  step,
}: {
  catalog: Catalog;
  step: Step;
}): ExampleRequest | undefined {
  const sent = catalog.interfaces.find(({ id }) => id === step.send);
  if (sent?.example === undefined) return undefined;
  let text = sent.example;
  let exact = true;
  for (const edit of editsOf({ catalog, sent, step })) {
    const edited = edit(text);
    if (edited === undefined) exact = false;
    else text = edited;
  }
  return { sent, step, text, exact };
}

function editsOf({
  catalog,
  sent,
  step,
}: {
  catalog: Catalog;
  sent: Interface;
  step: Step;
}): readonly Edit[] {
  const { token = 'valid', product, path, raw } = step.request ?? {};
  return [
    // No example tells where an amount is, or which other products there are.
    ...(Object.keys(step.with).length > 0 && raw === undefined ? [unknown] : []),
    tokenEdits[token],
    ...(path === undefined ? [] : [otherPath({ sent, path })]),
    ...(product === undefined
      ? []
      : [payloadEdit({ sent, edit: otherProduct({ catalog, product }) })]),
    ...(raw === undefined ? [] : [payloadEdit({ sent, edit: () => raw })]),
  ];
}

const unknown: Edit = () => undefined;

const tokenVariable = /\$\{?\w*TOKEN\w*\}?/;
const tokenInQuery = new RegExp(String.raw`([?&])[\w-]+=${tokenVariable.source}(&?)`);
/** An option with one quoted text, on a line of its own or not. */
const tokenInOption = new RegExp(
  String.raw`(?:[ \t]+\\\n)?[ \t]+--?[\w-]+[ =](["'])(?:(?!\1).)*${tokenVariable.source}(?:(?!\1).)*\1`,
);

const tokenEdits: Readonly<Record<'valid' | 'missing' | 'invalid' | 'expired', Edit>> = {
  valid: (text) => text,
  missing: (text) => {
    if (tokenInQuery.test(text)) {
      return text.replace(tokenInQuery, (_, before: string, after: string) =>
        after === '' ? '' : before,
      );
    }
    return tokenInOption.test(text) ? text.replace(tokenInOption, '') : undefined;
  },
  invalid: (text) =>
    tokenVariable.test(text) ? text.replace(tokenVariable, 'no-such-token') : undefined,
  expired: unknown,
};

function otherPath({ sent, path }: { sent: Interface; path: string }): Edit {
  return (text) =>
    sent.path !== undefined && text.includes(sent.path)
      ? text.replace(sent.path, () => path)
      : undefined;
}

/** JSON in the single quotes of a shell, alone or after a field's name. */
const quotedPayload = /'([^'{]*)(\{[^']*\})'/;

function payloadEdit({ sent, edit }: { sent: Interface; edit: Edit }): Edit {
  if (sent.kind === 'command') return edit;
  return (text) => {
    const [whole, name = '', payload] = quotedPayload.exec(text) ?? [];
    const edited = payload === undefined ? undefined : edit(payload);
    if (whole === undefined || edited === undefined) return undefined;
    return text.replace(whole, () => `'${name}${edited.replaceAll("'", String.raw`'\''`)}'`);
  };
}

/** The product is the only text of a payload, apart from the trace. */
function otherProduct({ catalog, product }: { catalog: Catalog; product: string }): Edit {
  const traces = new Set(catalog.envelopes.map(({ trace }) => trace?.split('/').at(-1)));
  return (payload) => {
    const texts = new Set<string>();
    const read = (change: (value: string) => string): unknown =>
      JSON.parse(payload, (key, value: unknown) =>
        typeof value === 'string' && !traces.has(key) ? change(value) : value,
      );
    try {
      read((value) => {
        texts.add(value);
        return value;
      });
      return texts.size === 1 ? JSON.stringify(read(() => product)) : undefined;
    } catch {
      return undefined;
    }
  };
}
