import type { JSX } from '#jsx/jsx-runtime';
import { assets } from '#assets';
import { decoderSamples } from '../decoder/samples.ts';
import type { View } from '../site/site.ts';
import { inPhrases } from './language.tsx';

/** The field to paste into; the browser does the rest. */
export function Decoder({ view }: { readonly view: View }): JSX.Element {
  const { phrases, site, locale } = view;
  return (
    <>
      <noscript>
        <p class="notice" {...inPhrases(view)}>
          {phrases.decoderNeedsScript}
        </p>
      </noscript>
      <div
        class="decoder"
        data-script={site.base + assets.decoder.path}
        data-file={`${site.base}${locale}/decoder.json`}
        data-failed={phrases.decoderFailed}
      >
        <label for="decoder-input" {...inPhrases(view)}>
          {phrases.decoderLabel}
        </label>
        <textarea
          id="decoder-input"
          rows={6}
          spellcheck="false"
          autocomplete="off"
          autocapitalize="off"
          aria-describedby="decoder-private"
        />
        <p id="decoder-private" class="aside" {...inPhrases(view)}>
          {phrases.decoderPrivate}
        </p>
        <p class="decoder-samples">
          <span {...inPhrases(view)}>
            {phrases.decoderSamples}
            {phrases.colon}
          </span>
          {decoderSamples(view).map(({ label, text }) => (
            <button type="button" data-sample={text}>
              {label}
            </button>
          ))}
        </p>
        <div class="decoded" role="status" aria-live="polite" />
      </div>
    </>
  );
}
