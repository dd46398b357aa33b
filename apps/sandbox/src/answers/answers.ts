import type { EntryName } from '@errdex/alltick';
import { type AnsweredEntry, answered, type WireForm } from './catalog.ts';

/**
 * `observed`: the HTTP statuses and bodies that were seen in the wild, wherever one was.
 * `documented`: what the documentation says, which is status 200 and the code in `ret`.
 */
export type Profile = 'observed' | 'documented';

export const profiles: readonly Profile[] = ['observed', 'documented'];

/** An answer over HTTP. The body is JSON. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
}

/** What of a request its answer repeats. */
export interface Echo {
  readonly trace: string;
  /** What the suspension service says of an error. */
  readonly description?: string;
}

export interface FrameEcho {
  readonly cmd_id: number;
  readonly seq_id: number;
  readonly trace: string;
}

export interface Answers {
  readonly http: (name: EntryName, echo: Echo) => HttpAnswer;
  readonly frame: (name: EntryName, echo: FrameEcho) => string;
}

export function createAnswers(profile: Profile): Answers {
  const statusOf = (entry: AnsweredEntry, form: WireForm): number => {
    if (form.envelope === 'suspension-error' || form.envelope === 'handshake') return form.code;
    return profile === 'observed' ? (entry.httpStatus ?? 200) : 200;
  };
  return {
    http(name, { trace, description = '' }) {
      const entry = entryOf(name);
      const form = chooseForm(entry, profile);
      const status = statusOf(entry, form);
      if (form.envelope === 'suspension-error') {
        return { status, body: JSON.stringify({ success: false, error: description }) };
      }
      if (form.envelope === 'gateway' || form.envelope === 'handshake') {
        return { status, body: JSON.stringify({ error_msg: 'Too many requests' }) };
      }
      return { status, body: JSON.stringify({ ret: form.code, msg: form.message, trace }) };
    },
    frame(name, echo) {
      const entry = entryOf(name);
      const form =
        entry.match.find(({ envelope }) => envelope === 'quote') ?? chooseForm(entry, profile);
      return JSON.stringify({ ret: form.code, msg: form.message, ...echo, data: {} });
    },
  };
}

function entryOf(name: EntryName): AnsweredEntry {
  const entry = answered.get(name);
  if (entry === undefined) throw new Error(`The catalogue has no entry ${name}.`);
  return entry;
}

/** The first form that is known as the profile asks for; else the first. */
function chooseForm({ match }: AnsweredEntry, profile: Profile): WireForm {
  const form = match.find(({ evidence }) => evidence === profile) ?? match[0];
  if (form === undefined) throw new Error('An entry without a wire form cannot be answered.');
  return form;
}
