import { type Filter, matchesFilter, type Row } from '../filter/filter.ts';

const mostRows = 200;

/** Makes the filter of the page of all codes work as one types. */
export function startFilter(form: HTMLFormElement): void {
  const body = form.parentElement?.querySelector<HTMLTableSectionElement>('table.codes tbody');
  const output = form.querySelector('output');
  if (!body || !output) return;
  // A server that filtered sent only what fits.
  const isWhole = location.search === '';
  const shipped = [...body.rows].map((row) => ({ row, data: readRow(row) }));
  let all: Promise<readonly Row[]> | undefined;
  let latest = 0;

  const show = async (): Promise<void> => {
    const turn = ++latest;
    const filter = readFilter(form);
    const file = form.dataset['all'];
    const nothingChosen = Object.values(filter).every((value) => value === '');
    if (file === undefined || (nothingChosen && isWhole)) {
      const shown = shipped.filter(({ row, data }) => {
        row.hidden = !matchesFilter(data, filter);
        return !row.hidden;
      });
      body.replaceChildren(...shipped.map(({ row }) => row));
      report(shown.length, file === undefined ? shipped.length : undefined);
      return;
    }
    all ??= fetch(file).then((response) => response.json());
    const rows = (await all).filter((row) => matchesFilter(row, filter));
    if (turn !== latest) return;
    body.replaceChildren(...rows.slice(0, mostRows).map((row) => rowElement(row, form.action)));
    report(rows.length, (await all).length);
  };

  /** Not at every key: browsers allow only so many a minute. */
  const keep = (): void => {
    const address = new URL(location.href);
    address.search = String(
      new URLSearchParams(
        [...new FormData(form)].flatMap(([name, value]) =>
          value === '' ? [] : [[name, String(value)]],
        ),
      ),
    );
    history.replaceState(history.state, '', address);
  };

  const first = output.textContent;
  const report = (shown: number, of: number | undefined): void => {
    const { none = '', shown: phrase = '' } = output.dataset;
    if (of === undefined) output.textContent = first;
    else if (shown === 0) output.textContent = none;
    else output.textContent = phrase.replace('-1', String(shown)).replace('-2', String(of));
  };

  form.addEventListener('input', () => void show());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keep();
    void show();
  });
  form.addEventListener('change', keep);
  // The browser fills in what it remembers of the form only after scripts have run.
  addEventListener('pageshow', () => void show());
  form.hidden = false;
  // What the address or the browser's memory of the form asks for.
  for (const [name, value] of new URLSearchParams(location.search)) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
      control.value = value;
    }
  }
  void show();
}

function readFilter(form: HTMLFormElement): Filter {
  const data = new FormData(form);
  const value = (name: string): string => String(data.get(name) ?? '').trim();
  return {
    text: value('filter'),
    domain: value('domain'),
    transport: value('transport'),
    retry: value('retry'),
  };
}

function readRow(row: HTMLTableRowElement): Row {
  const [code, name, meaning] = [...row.cells].map((cell) => cell.textContent ?? '');
  const [domain = '', retry = '', ...transports] = (row.dataset['filter'] ?? '').split(' ');
  return {
    code: code ?? '',
    name: name ?? '',
    kind: 'error',
    path: '',
    domain,
    transports,
    retry,
    meaning: meaning ?? '',
  };
}

function rowElement(row: Row, codes: string): HTMLTableRowElement {
  const element = document.createElement('tr');
  const badge = document.createElement('span');
  badge.className = `badge ${row.kind}`;
  badge.textContent = String(row.code);
  element.insertCell().append(badge);
  const heading = document.createElement('th');
  heading.scope = 'row';
  const link = document.createElement('a');
  link.href = `${codes}${row.path}/`;
  link.textContent = row.name;
  heading.append(link);
  element.append(heading);
  element.insertCell().textContent = row.meaning;
  return element;
}
