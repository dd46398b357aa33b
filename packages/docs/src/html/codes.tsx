import type { Entry } from '@errdex/schema';
import type { JSX } from '#jsx/jsx-runtime';
import type { CodesBlock } from '../blocks/block.ts';
import type { View } from '../site/site.ts';
import type { Filter } from '../filter/filter.ts';
import { noFilter } from '../pages/lists.ts';
import { Inline, pageHref } from './inline.tsx';
import { inLanguage, inPhrases, type LanguageAttributes } from './language.tsx';
import { once } from './once.ts';

/** Entries as rows of a table, with the controls that filter them. */
export function Codes({
  view,
  block: { entries, filter },
}: {
  readonly view: View;
  readonly block: CodesBlock;
}): JSX.Element {
  const { phrases, locale, site } = view;
  const all = site.catalog.entries.length;
  return (
    <>
      {filter ? (
        <FilterForm view={view} filter={filter} shown={entries.length} all={all} />
      ) : undefined}
      <div class="table" tabindex={0} role="group" aria-label={phrases.pages.codes}>
        <table class="codes">
          <thead>
            <tr>
              {[phrases.code, phrases.name, phrases.meaning].map((text) => (
                <th scope="col" {...inPhrases(view)}>
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr data-filter={filter ? filterKey(entry) : undefined}>
                <td>
                  <span class={`badge ${entry.kind}`}>{String(entry.code)}</span>
                </td>
                <th scope="row">
                  <a href={pageHref({ view, page: { kind: 'entry', entry } })}>
                    <Name name={entry.name} />
                  </a>
                </th>
                <td>
                  <Inline view={view} text={entry.text[locale]?.meaning ?? []} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** A name that may break after its underscores. */
export function Name({ name }: { readonly name: string }): JSX.Element {
  return (
    <>
      {name.split(/(?<=_)/).map((part, index) => (
        <>
          {index === 0 ? undefined : <wbr />}
          {part}
        </>
      ))}
    </>
  );
}

/** What the choices of the filter are compared with: domain, retry, transports. */
function filterKey({ domain, transports, retry }: Entry): string {
  return [domain, retry.when, ...transports].join(' ');
}

function FilterForm({
  view,
  filter,
  shown,
  all,
}: {
  readonly view: View;
  readonly filter: Filter;
  readonly shown: number;
  readonly all: number;
}): JSX.Element {
  const { phrases, locale, site } = view;
  return (
    <form
      class="filter"
      {...inPhrases(view)}
      aria-label={phrases.filter}
      method="get"
      action={pageHref({ view, page: { kind: 'codes', part: 1 } })}
      data-all={all > shown ? `${site.base}${locale}/codes.json` : undefined}
    >
      {filter === noFilter
        ? once({
            view,
            part: 'choices',
            render: () => <Choices view={view} filter={filter} />,
          })
        : Choices({ view, filter })}
      <output data-none={phrases.noneShown} data-shown={phrases.shown({ shown: -1, all: -2 })}>
        {phrases.shown({ shown, all })}
      </output>
    </form>
  );
}

function Choices({ view, filter }: { readonly view: View; readonly filter: Filter }): JSX.Element {
  const { phrases, locale, site } = view;
  const foreign = inPhrases(view).lang !== undefined;
  const transports = new Set(site.catalog.entries.flatMap((entry) => entry.transports));
  return (
    <>
      <input
        type="search"
        name="filter"
        value={filter.text === '' ? undefined : filter.text}
        aria-label={phrases.filterText}
        placeholder={phrases.filterText}
      />
      <Choice
        name="domain"
        label={phrases.domain}
        any={phrases.anyDomain}
        chosen={filter.domain}
        language={foreign ? inLanguage(locale) : {}}
      >
        {site.catalog.domains.map(({ id, title }) => [id, title[locale] ?? id])}
      </Choice>
      {transports.size > 1 ? (
        <Choice
          name="transport"
          label={phrases.carriedBy}
          any={phrases.anyTransport}
          chosen={filter.transport}
        >
          {[...transports].toSorted().map((id) => [id, phrases.transports[id]])}
        </Choice>
      ) : undefined}
      <Choice name="retry" label={phrases.retryable} any={phrases.anyRetry} chosen={filter.retry}>
        {Object.entries(phrases.retryLabels)}
      </Choice>
      <button type="submit">{phrases.apply}</button>
    </>
  );
}

function Choice({
  name,
  label,
  any,
  chosen,
  language = {},
  children,
}: {
  readonly name: string;
  readonly label: string;
  readonly any: string;
  readonly chosen: string;
  /** Of the values, where it is not the form's. */
  readonly language?: Partial<LanguageAttributes>;
  readonly children: readonly (readonly [string, string])[];
}): JSX.Element {
  return (
    <select name={name} aria-label={label}>
      <option value="">{any}</option>
      {children.map(([value, text]) => (
        <option value={value} selected={value === chosen} {...language}>
          {text}
        </option>
      ))}
    </select>
  );
}
