import type { Finding, Path } from '../diagnostics/diagnostic.ts';
import type { Message, Prose } from '../ir.ts';
import type { EntrySource, EntryTextSource } from '../source/index.ts';
import type { DraftText, LocaleDraft } from './draft.ts';
import { textHash } from './hash.ts';
import { accepts, parseMessage, type ParamUse } from './message.ts';
import { parseProse } from './prose.ts';

type Params = NonNullable<EntrySource['params']>;

interface EntryTextInput {
  readonly file: string;
  readonly text: EntrySource['text'];
  readonly params: Params;
}

/** Parses an entry's messages and prose in every locale, and compares their params. */
export function parseEntryText({ file, text, params }: EntryTextInput): {
  readonly text?: DraftText;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const drafts: Record<string, LocaleDraft> = {};
  const usesByLocale = new Map<string, readonly ParamUse[]>();
  for (const [locale, source] of Object.entries(text)) {
    const message = parseLocaleMessage({ file, locale, icu: source.message, findings });
    if (!message) continue;
    usesByLocale.set(locale, message.uses);
    drafts[locale] = localeDraft({ file, locale, source, message: message.message, findings });
  }
  const complete = usesByLocale.size === Object.keys(text).length;
  if (complete) findings.push(...paramFindings({ file, params, usesByLocale }));
  return { findings, ...(complete && { text: drafts }) };
}

function parseLocaleMessage({
  file,
  locale,
  icu,
  findings,
}: {
  file: string;
  locale: string;
  icu: string;
  findings: Finding[];
}): { readonly message: Message; readonly uses: readonly ParamUse[] } | undefined {
  const parsed = parseMessage({ icu, locale });
  if (parsed.kind === 'message') return parsed;
  findings.push({
    id: 'icu-syntax',
    file,
    says: { key: 'icu-syntax', locale, reason: parsed.reason, zh: parsed.zh },
    at: { kind: 'value', path: ['text', locale, 'message'] },
  });
  return undefined;
}

function localeDraft({
  file,
  locale,
  source,
  message,
  findings,
}: {
  file: string;
  locale: string;
  source: EntryTextSource;
  message: Message;
  findings: Finding[];
}): LocaleDraft {
  const { meaning, causes = [], fixes = [], notes = [] } = source;
  const prose = (text: string, ...path: Path): Prose => {
    const parsed = parseProse(text);
    for (const target of parsed.unsafe) {
      findings.push({
        id: 'link-unsafe',
        file,
        says: { key: 'link-unsafe', target },
        at: { kind: 'value', path: ['text', locale, ...path] },
      });
    }
    return parsed.prose;
  };
  const list = (texts: readonly string[], key: string): readonly Prose[] =>
    texts.map((text, index) => prose(text, key, index));
  return {
    parsed: {
      message,
      meaning: prose(meaning, 'meaning'),
      causes: list(causes, 'causes'),
      fixes: list(fixes, 'fixes'),
      notes: list(notes, 'notes'),
    },
    hash: textHash([source.message, meaning, causes, fixes, notes]),
    ...(source.translatedFrom !== undefined && { from: source.translatedFrom }),
  };
}

function paramFindings({
  file,
  params,
  usesByLocale,
}: {
  file: string;
  params: Params;
  usesByLocale: ReadonlyMap<string, readonly ParamUse[]>;
}): readonly Finding[] {
  const used = new Set([...usesByLocale.values()].flat().map((use) => use.param));
  const declared = Object.keys(params);
  if (used.size === 0 && declared.length === 0) return [];
  const findings: Finding[] = [];
  for (const [locale, uses] of usesByLocale) {
    const path = ['text', locale, 'message'];
    const inLocale = new Map(uses.map((use) => [use.param, use]));
    for (const param of inLocale.keys()) {
      if (!Object.hasOwn(params, param)) {
        findings.push(at('param-undeclared', path, { key: 'param-undeclared', locale, param }));
      }
    }
    for (const param of used) {
      if (!inLocale.has(param)) {
        findings.push(at('param-missing', path, { key: 'param-missing', locale, param }));
      }
    }
    for (const use of uses) findings.push(...typeFindings({ use, locale, path }));
    for (const param of unshownNumbers(uses)) {
      const shown = [...usesByLocale].find(([, others]) => shows(others, param))?.[0];
      if (shown === undefined) continue;
      findings.push(at('number-unshown', path, { key: 'number-unshown', locale, param, shown }));
    }
  }
  for (const param of declared) {
    if (!used.has(param)) {
      findings.push({
        id: 'param-unused',
        file,
        says: { key: 'param-unused', param },
        at: { kind: 'key', path: ['params', param] },
      });
    }
  }
  return findings;

  function at(id: Finding['id'], path: Path, says: Finding['says']): Finding {
    return { id, file, says, at: { kind: 'value', path } };
  }

  function typeFindings({
    use,
    locale,
    path,
  }: {
    use: ParamUse;
    locale: string;
    path: Path;
  }): Finding[] {
    const param = Object.hasOwn(params, use.param) ? params[use.param] : undefined;
    if (!param) return [];
    if (!accepts({ type: param.type, as: use.as })) {
      const { type } = param;
      const says = { key: 'param-format', locale, param: use.param, as: use.as, type } as const;
      return [at('param-type', path, says)];
    }
    const strange = param.values && use.cases.filter((value) => !param.values?.includes(value));
    if (!strange?.length) return [];
    return [at('param-type', path, { key: 'param-never', param: use.param, values: strange })];
  }
}

/** Params that a message only chooses plurals by. */
function unshownNumbers(uses: readonly ParamUse[]): ReadonlySet<string> {
  const counting = uses.filter(({ as, shown }) => as === 'number' && !shown);
  return new Set(counting.map(({ param }) => param).filter((param) => !shows(uses, param)));
}

function shows(uses: readonly ParamUse[], param: string): boolean {
  return uses.some((use) => use.param === param && use.shown);
}
