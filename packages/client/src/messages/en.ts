import { message as coded } from '@errdex/alltick/messages/en';
import { createMessage, isAboutBars, type Message } from './createMessage.ts';

const unclear = (): string =>
  'The market data service’s answer wasn’t understood. Please try again; if it keeps happening, update the app or contact support.';
const interrupted = (): string =>
  'The answer didn’t arrive whole. Check your connection and try again.';

/** The English message of any failure: what happened, and what to do. */
export const message: Message = /* @__PURE__ */ createMessage(coded, {
  network: () => 'Market data can’t be reached. Check your internet connection and try again.',
  timeout: () => 'Market data is taking too long to answer. Please try again in a moment.',
  aborted: () => 'The request was canceled.',
  'not-json': unclear,
  'cut-off': interrupted,
  'no-websocket': () => 'Live data isn’t available here. Update the app, or use a newer browser.',
  'trace-mismatch': unclear,
  'too-many': ({ limit, max }) =>
    isAboutBars(limit)
      ? `At most ${max} bars can be requested at once. Ask for fewer.`
      : `That’s too much at once: your plan allows up to ${max}. Choose fewer and try again, or upgrade your plan.`,
  'too-long': ({ until }) =>
    `Your plan’s requests are used up for now. Please try again after ${time(until)}.`,
  unknown: unclear,
  ambiguous: unclear,
  unrecognized: unclear,
});

function time(ms: number): string {
  return new Date(ms).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'medium' });
}
