import { isDeepStrictEqual } from 'node:util';
import type { Finding, Path } from '../diagnostics/diagnostic.ts';
import type { Code, WireForm } from '../ir.ts';
import type { Head } from './head.ts';

export type EnvelopeSource = NonNullable<Head['catalog']['envelopes']>[number];

/** Whether a code is not kept out by another that an envelope always carries. */
export function carriesCode({ envelope, code }: { envelope: EnvelopeSource; code: Code }): boolean {
  return (onlyCode(envelope) ?? code) === code;
}

/** The only code that an envelope ever carries, where it says so. */
function onlyCode({ code, requires }: EnvelopeSource): Code | undefined {
  if (typeof code === 'object') return code.const;
  const asked = requires?.[code];
  if (typeof asked !== 'object' || typeof asked.const === 'boolean') return undefined;
  return asked.const;
}

/** Why no response is ever of a form: its code is another, or its message stands nowhere. */
export function unreachable({
  file,
  form: { code, message },
  envelope,
  index,
  codePath,
}: {
  file: string;
  form: WireForm;
  envelope: EnvelopeSource;
  /** Of the form in `match`. */
  index: number;
  /** Where its code stands. */
  codePath: Path;
}): readonly Finding[] {
  const { id } = envelope;
  const findings: Finding[] = [];
  const only = onlyCode(envelope);
  if (only !== undefined && only !== code) {
    findings.push({
      id: 'form-unreachable',
      file,
      says: { key: 'code-other', code, envelope: id, only },
      at: { kind: 'value', path: codePath },
    });
  }
  if (message !== undefined && envelope.message === undefined) {
    findings.push({
      id: 'form-unreachable',
      file,
      says: { key: 'message-not-carried', envelope: id },
      at: { kind: 'value', path: ['match', index, 'message'] },
    });
  }
  return findings;
}

/** Envelopes that no response can come in. */
export function headArrival({ catalog }: Head): readonly Finding[] {
  const envelopes = catalog.envelopes ?? [];
  return envelopes.flatMap((envelope, index): readonly Finding[] => {
    const first = envelopes.slice(0, index).find((other) => takes({ other, envelope }));
    return [...bodiless(envelope, index), ...(first ? [shadowed({ envelope, first, index })] : [])];
  });
}

/** What a refused handshake is asked for and, having no body, never has. */
function bodiless(envelope: EnvelopeSource, index: number): readonly Finding[] {
  if (envelope.carrier !== 'upgrade') return [];
  const { code, requires = {}, message, trace } = envelope;
  const asked = {
    code: typeof code === 'string' && code !== 'status',
    requires: Object.keys(requires).length > 0,
    message: message !== undefined,
    trace: trace !== undefined,
  };
  return Object.entries(asked)
    .filter(([, isAsked]) => isAsked)
    .map(([key]) => ({
      id: 'form-unreachable',
      file: 'catalog.yaml',
      says: { key: 'upgrade-bodiless', envelope: envelope.id, at: key },
      at: { kind: 'key', path: ['envelopes', index, key] },
      fix: { key: 'upgrade-fix' },
    }));
}

/** Whether whatever would fit an envelope fits another, so that it is settled there. */
function takes({ other, envelope }: { other: EnvelopeSource; envelope: EnvelopeSource }): boolean {
  const { requires = {}, code } = other;
  return (
    (other.carrier ?? 'body') === (envelope.carrier ?? 'body') &&
    Object.entries(requires).every(([pointer, asked]) =>
      isDeepStrictEqual(envelope.requires?.[pointer], asked),
    ) &&
    // Without a code, the next envelope is tried.
    (typeof code === 'object' || code === envelope.code || code in requires)
  );
}

function shadowed({
  envelope,
  first,
  index,
}: {
  envelope: EnvelopeSource;
  first: EnvelopeSource;
  index: number;
}): Finding {
  return {
    id: 'form-unreachable',
    file: 'catalog.yaml',
    says: { key: 'envelope-shadowed', envelope: envelope.id, by: first.id },
    at: { kind: 'value', path: ['envelopes', index, 'id'] },
    fix: { key: 'envelope-shadowed-fix' },
  };
}
