import { createDecoder, type Decode, type DecodableEntry } from '@errdex/runtime';
import { kebab } from '../site/slugs.ts';
import type { DecoderData } from './data.ts';

/** An entry with what the decoder's page shows of it. */
export interface ShownEntry extends DecodableEntry {
  readonly message: DecoderData['messages'][number];
  readonly meaning: string;
  /** Whether and when to retry, in sentences. */
  readonly advice: string;
  /** Its page. */
  readonly address: string;
  readonly closes: boolean;
}

interface ShownTypes {
  readonly errorEntry: ShownEntry;
  readonly successEntry: ShownEntry;
  readonly params: object;
}

/** The decoder's data, ready for use. */
export interface OpenData {
  readonly data: DecoderData;
  readonly entries: readonly ShownEntry[];
  readonly decode: Decode<ShownTypes>;
}

/** Makes entries and a decoder of the data that a page has loaded. */
export function openData(data: DecoderData): OpenData {
  const successes = new Set(data.successes);
  const closing = new Set(data.closing);
  const { envelopes } = data;
  const entries = data.names.map((name, index): ShownEntry => {
    const code = data.codes[index] ?? '';
    const advice = data.advice[data.advised[index] ?? 0];
    const slug = data.slugs[index] ?? kebab(`${code}-${name}`);
    return {
      name,
      code,
      kind: successes.has(index) ? 'success' : 'error',
      retry: advice?.retry ?? { when: 'never', executed: 'unknown' },
      match: (data.forms[index] ?? []).map(([envelope, message, formCode = code]) => ({
        envelope: envelopes[envelope]?.id ?? '',
        code: formCode,
        ...(message !== 0 && { message }),
      })),
      params: data.params[index] ?? [],
      message: data.messages[index] ?? '',
      meaning: data.meanings[index] ?? '',
      advice: advice?.text ?? '',
      address: `${data.pages}${slug}/`,
      closes: closing.has(index),
    };
  });
  return { data, entries, decode: createDecoder<ShownTypes>({ envelopes, entries }) };
}
