import type { Entry } from '@errdex/schema';
import type { CodesBlock } from '../blocks/block.ts';
import type { View } from '../site/site.ts';
import type { Filter } from '../filter/filter.ts';
import { noFilter } from '../pages/lists.ts';
import { pageHref, renderInline } from './inline.ts';
import { inLanguage, inPhrases, otherLanguage } from './language.ts';
import { attributes, type Child, type Html, markup } from './markup.ts';
import { once } from './once.ts';

/** Entries as rows of a table, with the controls that filter them. */
export function renderCodes({
  view,
  block: { entries, filter },
}: {
  readonly view: View;
  readonly block: CodesBlock;
}): Html {
  const { phrases } = view;
  const language = inPhrases(view);
  return markup`
    ${filter ? filterForm({ view, filter, shown: entries.length }) : undefined}
    <div class="table" tabindex="0" role="group" aria-label="${phrases.pages.codes}">
      <table class="codes">
        <thead>
          <tr>
            ${[phrases.code, phrases.name, phrases.meaning].map(
              (text) => markup`<th scope="col"${language}>${text}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${entries.map((entry) => entryRow({ view, entry, isFiltered: filter !== false }))}
        </tbody>
      </table>
    </div>
  `;
}

function entryRow({
  view,
  entry,
  isFiltered,
}: {
  view: View;
  entry: Entry;
  isFiltered: boolean;
}): Html {
  const { code, name, kind, text } = entry;
  const meaning = renderInline(view, text[view.locale]?.meaning ?? []);
  return markup`
    <tr${isFiltered ? markup` data-filter="${filterKey(entry)}"` : undefined}>
      <td><span class="badge ${kind}">${code}</span></td>
      <th scope="row">
        <a href="${pageHref({ view, page: { kind: 'entry', entry } })}">${renderName(name)}</a>
      </th>
      <td>${meaning}</td>
    </tr>
  `;
}

/** A name that may break after its underscores. */
export function renderName(name: string): Child {
  return name.split('_').map((part, index) => (index === 0 ? part : markup`_<wbr>${part}`));
}

/** What the choices of the filter are compared with: domain, retry, transports. */
function filterKey({ domain, transports, retry }: Entry): string {
  return [domain, retry.when, ...transports].join(' ');
}

function filterForm({ view, filter, shown }: { view: View; filter: Filter; shown: number }): Html {
  const { phrases, locale, site } = view;
  const all = site.catalog.entries.length;
  return markup`
    <form
      class="filter"
      ${inPhrases(view)}
      aria-label="${phrases.filter}"
      method="get"
      action="${pageHref({ view, page: { kind: 'codes', part: 1 } })}"
      ${attributes({ 'data-all': all > shown && `${site.base}${locale}/codes.json` })}
    >
      ${
        filter === noFilter
          ? once({ view, part: 'choices', render: () => choices(view, filter) })
          : choices(view, filter)
      }
      <output data-none="${phrases.noneShown}" data-shown="${phrases.shown({ shown: -1, all: -2 })}"
      >${phrases.shown({ shown, all })}</output>
    </form>
  `;
}

function choices(view: View, filter: Filter): Html {
  const { phrases, locale, site } = view;
  const transports = new Set(site.catalog.entries.flatMap((entry) => entry.transports));
  return markup`
    <input
      type="search"
      name="filter"
      ${attributes({ value: filter.text !== '' && filter.text })}
      aria-label="${phrases.filterText}"
      placeholder="${phrases.filterText}"
    >
    ${choice({
      name: 'domain',
      label: phrases.domain,
      any: phrases.anyDomain,
      chosen: filter.domain,
      language: otherLanguage(view) === undefined ? undefined : inLanguage(locale),
      options: site.catalog.domains.map(({ id, title }) => [id, title[locale] ?? id]),
    })}
    ${
      transports.size > 1
        ? choice({
            name: 'transport',
            label: phrases.carriedBy,
            any: phrases.anyTransport,
            chosen: filter.transport,
            options: [...transports].toSorted().map((id) => [id, phrases.transports[id]]),
          })
        : undefined
    }
    ${choice({
      name: 'retry',
      label: phrases.retryable,
      any: phrases.anyRetry,
      chosen: filter.retry,
      options: Object.entries(phrases.retryLabels),
    })}
    <button type="submit">${phrases.apply}</button>
  `;
}

function choice({
  name,
  label,
  any,
  chosen,
  language,
  options,
}: {
  name: string;
  label: string;
  any: string;
  chosen: string;
  /** Of the values, where it is not the form's. */
  language?: Html | undefined;
  options: readonly (readonly [value: string, text: string])[];
}): Html {
  return markup`
    <select name="${name}" aria-label="${label}">
      <option value="">${any}</option>
      ${options.map(([value, text]) => {
        const selected = attributes({ selected: value === chosen });
        return markup`<option value="${value}"${selected}${language}>${text}</option>`;
      })}
    </select>
  `;
}
