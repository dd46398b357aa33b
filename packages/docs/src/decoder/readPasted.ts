import { nestedResponses } from './nestedResponses.ts';
import { objectsIn } from './objectsIn.ts';

/** What comes after is not read: more characters than an answer that a person pastes. */
export const longestPaste = 100_000;

const mostCodes = 50;

/**
 * What a text may hold for `decode` to tell, likeliest first: JSON, also within a log line or as
 * programs print objects, with the HTTP status above or around it; a refused WebSocket handshake;
 * a status without a body; a lone code; codes beside words such as `ret`. Never throws; in time
 * linear in the length.
 */
export function readPasted(pasted: string): readonly unknown[] {
  const text = pastedText(pasted);
  const objects = responses(text);
  // In an object of another API, a word such as `code` says nothing.
  const others =
    objects.length > 0 || isNumber(text) ? [] : [...loneStatuses(text), ...codes(text)];
  return [...loneCode(text), ...objects, ...refusedUpgrades(text), ...others];
}

/** A pasted text as it is read: cut off, trimmed, and with digits of full width as the usual ones. */
export function pastedText(pasted: string): string {
  return pasted
    .slice(0, longestPaste)
    .trim()
    .replace(/[０-９]/g, (digit) => digit.normalize('NFKC'));
}

/** A text that is nothing but a code. */
function loneCode(text: string): readonly unknown[] {
  // As JSON, so that a code that is a text is not taken for a number.
  const asText = JSON.stringify(text);
  if (isNumber(text)) return [Number(text), asText];
  return /^(?![{["])[\x21-\x7e]{1,100}$/.test(text) ? [asText] : [];
}

/** Whether a text is one whole number. */
export function isNumber(text: string): boolean {
  return /^-?\d{1,15}$/.test(text);
}

function responses(text: string): readonly unknown[] {
  const whole = parse(text);
  // JSON within a JSON string, as logs often have it.
  if (typeof whole === 'string') return responses(whole);
  if (typeof whole === 'object' && whole !== null) return nestedResponses(whole, undefined);
  const found = within(text);
  return found.length > 0 || !text.includes('\\"') ? found : within(text.replaceAll('\\"', '"'));
}

/** Objects within other text, each with the HTTP status last given before it. */
function within(text: string): readonly unknown[] {
  const statuses = [...text.matchAll(statusPattern)];
  let next = 0;
  let passed = 0;
  let status: number | undefined;
  return objectsIn(text).flatMap(({ value, at, end }) => {
    for (; (statuses[next]?.index ?? Infinity) < at; next += 1) {
      // One within an object is about that object alone.
      if ((statuses[next]?.index ?? 0) >= passed) status = Number(statuses[next]?.[1]);
    }
    passed = end;
    return nestedResponses(value, status);
  });
}

const statusPattern =
  /\b(?:HTTP(?:\/[\d.]{1,3})?|status(?:[ _-]?code)?)["']?[ :=]{1,3}["']?(\d{3})\b/gi;

/** The words of browsers and of the usual WebSocket packages, from JavaScript to Rust. */
const refusedPattern =
  /(?:unexpected (?:server )?response(?: code)?|rejected WebSocket connection|handshake status|101 (?:but got|response but was)|bad handshake|invalid status code(?: received)?|returned status code|HTTP error:)[^\d\n]{0,10}(\d{3})\b/gi;

function refusedUpgrades(text: string): readonly unknown[] {
  return numbers(text, refusedPattern).map((upgrade) => ({ upgrade }));
}

function loneStatuses(text: string): readonly unknown[] {
  return numbers(text, statusPattern).map((status) => ({ status }));
}

const codePattern =
  /(?:\b(?:ret|code|error|errno|err)(?:[ _-]?code)?|错误码|错误代码|返回码|状态码|代码)\\?["']?\s{0,2}[:=#：]?\s{0,2}(-?\d{1,9})\b/gi;

function codes(text: string): readonly number[] {
  return numbers(text, codePattern);
}

function numbers(text: string, pattern: RegExp): readonly number[] {
  const found = new Set<number>();
  for (const { 1: digits } of text.matchAll(pattern)) {
    found.add(Number(digits));
    if (found.size === mostCodes) break;
  }
  return [...found];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
