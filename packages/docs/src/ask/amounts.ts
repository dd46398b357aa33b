import type { Question } from './question.ts';

const units =
  /^(?:ms|s|sec|secs|seconds?|milliseconds?|m|min|mins|minutes?|h|hours?|d|days?|weeks?|months?|years?|times|requests|calls|products|symbols|items|bars|candles|k|klines|connections|messages|groups|rows|bytes|characters|chars|percent|subscriptions|orders|users|[毫秒分小天次个根条组支只种周月年日行字位倍])$/;

/** Whether a number counts something, and so is no code. */
export function isAmount({
  question: { tokens, text },
  index,
}: {
  question: Question;
  index: number;
}): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined || !/^\d+$/.test(token.text)) return false;
  return (
    text.slice(token.end, next.start).trim() === '' &&
    units.test(next.text) &&
    !text.startsWith('分别', next.start)
  );
}
