import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Code, WireForm } from '../ir.ts';
import type { EntryFile, EntryHead } from '../parse/draft.ts';
import { carriesCode, type EnvelopeSource, unreachable } from './arrival.ts';
import type { EntryFacts, FormFact } from './facts.ts';
import type { Head } from './head.ts';

/** The wire forms of an entry: those it lists, or its code in every body envelope. */
export function wireForms({
  source,
  catalog,
}: {
  source: EntryHead;
  catalog: Head['catalog'];
}): readonly WireForm[] {
  if (source.match) {
    return source.match.map(({ envelope, code, message, evidence, source: seen }) => ({
      envelope,
      code: code ?? source.code,
      ...(message !== undefined && { message }),
      evidence: evidence ?? 'documented',
      ...(seen !== undefined && { source: seen }),
    }));
  }
  return (catalog.envelopes ?? [])
    .filter(
      (envelope) => envelope.carrier !== 'upgrade' && carriesCode({ envelope, code: source.code }),
    )
    .map(({ id }) => ({ envelope: id, code: source.code, evidence: 'documented' }));
}

/** Forms that no envelope carries, codes outside their domain, params that nothing fills. */
export function entryMatches({
  entry: { path: file, source },
  forms,
  head: { catalog },
}: {
  entry: EntryFile;
  forms: readonly WireForm[];
  head: Head;
}): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [index, form] of forms.entries()) {
    const envelope = catalog.envelopes?.find(({ id }) => id === form.envelope);
    const carried = carriedType({ envelope, code: form.code });
    if (carried)
      findings.push(neverCarried({ file, form, carried, path: codePath(source, index) }));
    else if (source.match && envelope) {
      findings.push(
        ...unreachable({ file, form, envelope, index, codePath: codePath(source, index) }),
      );
    }
  }
  const range = catalog.domains.find(({ id }) => id === source.domain)?.codes;
  if (range && !within({ code: source.code, range })) {
    findings.push({
      id: 'code-out-of-range',
      file,
      says: { key: 'code-out-of-range', code: source.code, ...range, domain: source.domain },
      at: { kind: 'value', path: ['code'] },
    });
  }
  if (forms.length > 0) findings.push(...unavailableParams({ file, source }));
  return findings;
}

/** Wire forms that two entries claim. */
export function ambiguousForms(entries: readonly EntryFacts[]): readonly Finding[] {
  const findings: Finding[] = [];
  const claimed = new Map<string, { name: string; file: string }>();
  for (const { file, name, forms, listsForms } of entries) {
    for (const [index, form] of forms.entries()) {
      const key = JSON.stringify([form.envelope, form.code, form.message]);
      const first = claimed.get(key);
      if (first) {
        const path = listsForms ? ['match', index] : ['code'];
        findings.push(ambiguous({ file, form, first, path }));
      } else claimed.set(key, { name, file });
    }
  }
  return findings;
}

/** The type that an envelope asks of its code, when this code is of another. */
function carriedType({
  envelope,
  code,
}: {
  envelope: EnvelopeSource | undefined;
  code: Code;
}): string | undefined {
  if (!envelope || typeof envelope.code !== 'string') return undefined;
  const asked = envelope.code === 'status' ? 'integer' : envelope.requires?.[envelope.code];
  if (asked === 'integer' || asked === 'number')
    return typeof code === 'number' ? undefined : asked;
  return asked === 'string' && typeof code === 'number' ? asked : undefined;
}

function codePath(source: EntryHead, index: number): readonly (string | number)[] {
  return source.match?.[index]?.code === undefined ? ['code'] : ['match', index, 'code'];
}

function neverCarried({
  file,
  form,
  carried,
  path,
}: {
  file: string;
  form: WireForm;
  carried: string;
  path: readonly (string | number)[];
}): Finding {
  return {
    id: 'type-mismatch',
    file,
    says: {
      key: 'code-not-carried',
      code: form.code,
      envelope: form.envelope,
      type: carried,
    },
    at: { kind: 'value', path },
    fix: { key: fixOf(form.code) },
  };
}

function fixOf(code: Code): 'code-quote' | 'code-unquote' | 'code-digits' {
  if (typeof code === 'number') return 'code-quote';
  return /^(0|-?[1-9]\d*)$/.test(code) ? 'code-unquote' : 'code-digits';
}

function ambiguous({
  file,
  form,
  first,
  path,
}: {
  file: string;
  form: FormFact;
  first: { name: string; file: string };
  path: readonly (string | number)[];
}): Finding {
  return {
    id: 'ambiguous-match',
    file,
    says: { key: 'form-claimed', ...form, ...(first.file !== file && { first }) },
    at: { kind: 'value', path },
    related: { file: first.file, says: { key: 'claimed-here', name: first.name } },
  };
}

function within({ code, range }: { code: Code; range: { from: number; to: number } }): boolean {
  return typeof code === 'number' && code >= range.from && code <= range.to;
}

function unavailableParams({
  file,
  source,
}: {
  file: string;
  source: EntryHead;
}): readonly Finding[] {
  return Object.entries(source.params ?? {})
    .filter(([, param]) => param.from === undefined || param.default === undefined)
    .map(([name, param]) => ({
      id: 'param-unavailable',
      file,
      says: { key: param.from === undefined ? 'param-from' : 'param-absent', param: name },
      at: { kind: 'key', path: ['params', name] },
    }));
}
