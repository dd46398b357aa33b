import type { Entry, Envelope, WireForm } from '@errdex/schema';
import { wireBody } from '../pages/examples.ts';
import type { View } from '../site/site.ts';

/** Something to try the decoder with. */
export interface Sample {
  readonly label: string;
  readonly text: string;
}

const mostForms = 4;

/** Wire forms of the catalogue as they arrive, one of each envelope, and a lone code. */
export function decoderSamples(view: View): readonly Sample[] {
  const { site, locale } = view;
  const { envelopes, entries } = site.catalog;
  const errors = entries.filter(({ kind, retired }) => kind === 'error' && retired === undefined);
  // One entry's forms in turn would make dull samples.
  const used = new Set<string>();
  const samples = envelopes.flatMap((envelope): readonly Sample[] => {
    const forms = errors.flatMap((entry) =>
      entry.match
        .filter((form) => form.envelope === envelope.id)
        .map((form) => ({ entry, form, rank: rank({ form, entry, used }) })),
    );
    const [best] = forms.toSorted((a, b) => a.rank - b.rank);
    if (best === undefined) return [];
    used.add(best.entry.name);
    const text = sampleText({ ...best, envelope });
    return [{ label: envelope.title[locale] ?? envelope.id, text }];
  });
  const shared = entries.find(
    ({ code }, index) => entries.findIndex((other) => other.code === code) !== index,
  );
  const code = shared ?? errors[0];
  return [
    ...samples.slice(0, mostForms),
    ...(code === undefined ? [] : [{ label: String(code.code), text: String(code.code) }]),
  ];
}

function rank({
  form,
  entry,
  used,
}: {
  form: WireForm;
  entry: Entry;
  used: ReadonlySet<string>;
}): number {
  // A closed connection is what one comes to look up.
  const staysOpen = entry.connection.value === 'stays-open';
  return (
    (used.has(entry.name) ? 4 : 0) + (form.message === undefined ? 2 : 0) + (staysOpen ? 1 : 0)
  );
}

function sampleText({
  form,
  envelope,
  entry,
}: {
  form: WireForm;
  envelope: Envelope;
  entry: Entry;
}): string {
  if (envelope.carrier === 'upgrade') return `Unexpected server response: ${form.code}`;
  const body = wireBody({ form, envelope, entry });
  const status = envelope.code.kind === 'status' ? form.code : entry.httpStatus?.value;
  if (envelope.transports.includes('ws') || status === undefined) {
    return JSON.stringify(JSON.parse(body));
  }
  return `HTTP/1.1 ${status}\ncontent-type: application/json\n\n${body}`;
}
