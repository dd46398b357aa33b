/** More opening braces than a log line has; keeps hostile input from costing quadratic time. */
const mostStarts = 20;
const longest = 1_000_000;

/**
 * The response that a text holds: a JSON value, JSON within a log line, or what `curl -i` prints,
 * from which the HTTP status is taken too. Undefined when there is no JSON object in it.
 */
export function responseIn(text: string): unknown {
  const body = objectIn(text.slice(0, longest));
  if (body === undefined) return undefined;
  const status = /^HTTP\/[\d.]+ (\d{3})\b/m.exec(text)?.[1];
  return status === undefined ? body : { status: Number(status), body };
}

function objectIn(text: string): unknown {
  const whole = parse(text);
  // JSON within a JSON string, as logs often have it.
  if (typeof whole === 'string') return objectIn(whole);
  if (typeof whole === 'object' && whole !== null) return whole;
  let at = text.indexOf('{');
  for (let tried = 0; at !== -1 && tried < mostStarts; tried += 1) {
    const end = objectEnd(text, at);
    const value = end === undefined ? undefined : parse(text.slice(at, end));
    if (value !== undefined) return value;
    at = text.indexOf('{', at + 1);
  }
  return undefined;
}

/** Where the object that begins at `start` ends. */
function objectEnd(text: string, start: number): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (quoted) {
      if (character === '\\') at += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
