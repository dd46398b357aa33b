import { assets } from '#assets';
import { decoderSamples } from '../decoder/samples.ts';
import type { View } from '../site/site.ts';
import { inPhrases } from './language.ts';
import { type Html, markup } from './markup.ts';

/** The field to paste into; the browser does the rest. */
export function renderDecoder(view: View): Html {
  const { phrases, site, locale } = view;
  const language = inPhrases(view);
  return markup`
    <noscript><p class="notice"${language}>${phrases.decoderNeedsScript}</p></noscript>
    <div
      class="decoder"
      data-script="${site.base + assets.decoder.path}"
      data-file="${site.base}${locale}/decoder.json"
      data-failed="${phrases.decoderFailed}"
    >
      <label for="decoder-input"${language}>${phrases.decoderLabel}</label>
      <textarea
        id="decoder-input"
        rows="6"
        spellcheck="false"
        autocomplete="off"
        autocapitalize="off"
        aria-describedby="decoder-private"
      ></textarea>
      <p id="decoder-private" class="aside"${language}>${phrases.decoderPrivate}</p>
      <p class="decoder-samples">
        <span${language}>${phrases.decoderSamples}${phrases.colon}</span>
        ${decoderSamples(view).map(
          ({ label, text }) =>
            markup`<button type="button" data-sample="${text}">${label}</button>`,
        )}
      </p>
      <div class="decoded" role="status" aria-live="polite"></div>
    </div>
  `;
}
