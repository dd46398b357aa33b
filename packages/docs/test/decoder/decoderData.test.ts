import { createDecoder } from '@errdex/runtime';
import { describe, expect, it } from 'vitest';
import type { DecoderData } from '../../src/decoder/data.ts';
import { decoderData } from '../../src/decoder/decoderData.ts';
import { findAnswer } from '../../src/decoder/findAnswer.ts';
import { openData } from '../../src/decoder/openData.ts';
import { decoderSamples } from '../../src/decoder/samples.ts';
import { pageAddress } from '../../src/site/resolve.ts';
import { createSite } from '../../src/site/site.ts';
import { alltick } from '../alltick.ts';

const site = createSite(alltick, { url: 'https://codes.example/docs/' });
const openIn = (locale: string) =>
  openData(JSON.parse(decoderData(site.inLocale(locale))) as DecoderData);

describe('decoderData', () => {
  it.each(['zh', 'en'])('has in %s what every entry of the catalogue says', (locale) => {
    const { entries } = openIn(locale);
    expect(entries.map(({ name }) => name)).toEqual(alltick.entries.map(({ name }) => name));
    for (const [index, shown] of entries.entries()) {
      const entry = alltick.entries[index];
      if (entry === undefined) throw new Error('There are as many.');
      expect(shown.address).toBe(
        pageAddress({ site, locale, page: { kind: 'entry', entry }, format: 'html' }),
      );
      expect(shown.kind).toBe(entry.kind);
      expect(shown.retry).toEqual({
        when: entry.retry.when,
        executed: entry.retry.executed,
        ...(entry.retry.wait && { wait: entry.retry.wait }),
      });
      expect(shown.closes).toBe(entry.connection.value === 'closes');
      expect(shown.meaning).not.toBe('');
      expect(shown.advice).not.toBe('');
    }
  });

  it.each([
    ['zh', '请求已经成功，无需重试。'],
    ['en', 'Not needed: the request succeeded.'],
  ])('has in %s no advice to retry a success', (locale, advice) => {
    const { entries } = openIn(locale);
    const advices = entries.filter(({ kind }) => kind === 'success').map((one) => one.advice);
    expect(new Set(advices)).toEqual(new Set([advice]));
  });

  it('decodes as the whole catalogue does', () => {
    const whole = createDecoder(alltick);
    const { decode } = openIn('zh');
    const inputs = alltick.entries.flatMap(({ code, match }) => [
      code,
      { upgrade: code },
      ...match.flatMap((form) => [
        { ret: form.code, msg: form.message ?? '', trace: 't' },
        { status: form.code, body: { error_msg: form.message ?? '' } },
      ]),
    ]);
    for (const input of [...inputs, { success: true }, { success: false, error: 'x' }]) {
      const expected = whole(input);
      expect(decode(input)).toMatchObject({
        ...expected,
        ...('entry' in expected && {
          entry: { name: expected.entry.name, code: expected.entry.code },
          retry: { when: expected.retry.when },
        }),
        ...('candidates' in expected && {
          candidates: expected.candidates.map(({ name }) => ({ name })),
        }),
      });
    }
  });

  it('tells addresses that are not made of code and name alone', () => {
    const [first, ...others] = alltick.entries;
    if (first === undefined) throw new Error('There is a first.');
    const twin = { ...first, name: 'Ok' };
    const odd = createSite(
      { ...alltick, entries: [first, twin, ...others] },
      { url: 'https://x.example/' },
    );
    const { entries } = openData(JSON.parse(decoderData(odd.inLocale('en'))) as DecoderData);
    expect(entries.slice(0, 2).map(({ address }) => address)).toEqual([
      '/en/codes/200-ok/',
      '/en/codes/200-ok-2/',
    ]);
  });
});

describe('decoderSamples', () => {
  it.each(['zh', 'en'])('are wire forms that the decoder knows (%s)', (locale) => {
    const open = openIn(locale);
    const samples = decoderSamples(site.inLocale(locale));
    expect(samples.map(({ text }) => findAnswer({ open, pasted: text }).kind)).toEqual([
      'entry',
      'entry',
      'entry',
      'entry',
      'candidates',
    ]);
  });

  it('are none for a catalogue without entries', () => {
    const empty = createSite({ ...alltick, entries: [] }, { url: 'https://x.example/' });
    expect(decoderSamples(empty.inLocale('zh'))).toEqual([]);
  });
});
