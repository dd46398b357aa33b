import type { Code } from '../../ir.ts';

/** What is wrong between the parts of a catalogue, and between it and its lock. */
export const rules = {
  'name-taken': ({ name, by }: { name: string; by: string }) =>
    `The name ${name} is taken by ${by}.`,
  'name-similar': ({ name, other, file }: { name: string; other: string; file: string }) =>
    `The name ${name} differs from ${other} in ${file} by underscores alone.`,
  'id-taken': ({ id, by }: { id: string; by?: string }) =>
    `The id ${id} is taken ${by === undefined ? 'further up' : `by ${by}`}.`,
  'stands-here': ({ name }: { name: string }) => `${name} stands here.`,
  'form-claimed': ({ code, message, envelope, first }: Claimed) =>
    `The form ${message === undefined ? code : `${code} “${message}”`} in the envelope ${envelope} is claimed ${first ? `by ${first.name} in ${first.file}` : 'further up'} already.`,
  'claimed-here': ({ name }: { name: string }) => `${name} claims it here.`,
  'reference-unknown': ({ kind, to, meant }: { kind: Referred; to: string; meant?: string }) =>
    `There is no ${kind} ${JSON.stringify(to)}${meant === undefined ? '.' : `, did you mean "${meant}"?`}`,
  'side-unknown': ({ side }: { side: string }) =>
    `There is no side ${JSON.stringify(side)} in this dispute.`,
  'side-untold': ({ side, locale }: { side: string; locale: string }) =>
    `The side ${side} has no ${locale} text.`,
  'plan-circular': ({ plan }: { plan: string }) =>
    `The plan ${plan} has, by way of others, its own limits.`,
  'plan-fix': () => 'Let limitsAs lead to a plan with limits of its own.',
  'retry-missing': () => 'An error says in `retry` whether and when to try again.',
  'code-out-of-range': ({ code, from, to, domain }: OutOfRange) =>
    `The code ${code} is not in ${from}–${to}, the range of the domain ${domain}.`,
  'code-not-carried': ({ code, envelope, type }: { code: Code; envelope: string; type: string }) =>
    `The code ${JSON.stringify(code)} is a ${typeof code === 'string' ? 'text' : 'number'}, but the envelope ${envelope} carries a code of the type ${type}.`,
  'code-unquote': () => 'Remove the quotes, or change what the envelope requires.',
  'code-digits': () =>
    'Write the code as a whole number in digits alone, or change what the envelope requires.',
  'code-quote': () => 'Put the code in quotes, or change what the envelope requires.',
  'code-other': ({ code, envelope, only }: { code: Code; envelope: string; only: Code }) =>
    `The envelope ${envelope} carries no other code than ${JSON.stringify(only)}, so never ${JSON.stringify(code)}.`,
  'message-not-carried': ({ envelope }: { envelope: string }) =>
    `The envelope ${envelope} does not say where a message stands, so this one never arrives.`,
  'upgrade-bodiless': ({ envelope, at }: { envelope: string; at: string }) =>
    `A refused handshake has no body, so \`${at}\` of the envelope ${envelope} finds nothing.`,
  'upgrade-fix': () =>
    'Write `code: status` and leave out `requires`, `message` and `trace`; what has a body has no `carrier: upgrade`.',
  'envelope-shadowed': ({ envelope, by }: { envelope: string; by: string }) =>
    `Whatever fits the envelope ${envelope} also fits ${by}, which is tried first.`,
  'envelope-shadowed-fix': () =>
    'Let `requires` say what tells the two apart; the one that requires more comes first.',
  'day-earlier': ({ of, day, earlier }: DayEarlier) =>
    `\`${of}\`, ${day}, is before \`${earlier.key}\`, ${earlier.day}.`,
  'replaced-by-itself': ({ name }: { name: string }) => `${name} is to be replaced by itself.`,
  'replaced-in-circle': ({ name }: { name: string }) =>
    `${name} is to be replaced, by way of others, by itself.`,
  'replaced-by-retired': ({ name, by }: { name: string; by: string }) =>
    `${name} is to be replaced by ${by}, which is retired itself.`,
  'replacement-fix': () => 'Name the entry to use instead, or remove the line.',
  'step-earlier': () => 'The step is earlier than the one before it.',
  'step-unlimited': ({ expect, limits }: { expect: string; limits: readonly string[] }) =>
    `Nothing is exceeded here, so the answer is not ${expect}; it comes past ${limits.join(', ')}.`,
  'step-limited': ({ limit, answers, expect }: StepLimited) =>
    `The limit ${limit} is exceeded here, so the answer is ${answers.join(' or ')}, not ${expect}.`,
  'lock-line': () => 'This line cannot be read.',
  'lock-renumbered': ({ name, line }: { name: string; line: number }) =>
    `${name} has another code on line ${line}.`,
  'entry-gone': ({ name, code }: { name: string; code: Code }) =>
    `${name} (${code}) was published, and no file declares it any more.`,
  'name-retired': ({ name, line, file }: { name: string; line: number; file: string }) =>
    `The name ${name} was retired (line ${line} of ${file}).`,
  'code-changed': ({ name, from, to }: { name: string; from: Code; to: Code }) =>
    `${name} was published with the code ${from} and now has ${to}.`,
  'code-retired': ({ code, name, line, file }: Retired) =>
    `The code ${code} was retired with ${name} (line ${line} of ${file}).`,
  'line-holds': ({ line }: { line: number }) => `Line ${line} holds it.`,
} as const;

/** What can be referred to. */
export type Referred =
  | 'domain'
  | 'envelope'
  | 'interface'
  | 'page'
  | 'source'
  | 'plan'
  | 'limit'
  | 'entry'
  | 'dispute';

interface Claimed {
  code: Code;
  message?: string;
  envelope: string;
  /** Who claims it already; absent for the entry itself. */
  first?: { readonly name: string; readonly file: string };
}
interface OutOfRange {
  code: Code;
  from: number;
  to: number;
  domain: string;
}
interface DayEarlier {
  /** The place that has the day. */
  of: string;
  day: string;
  earlier: { readonly key: string; readonly day: string };
}
interface StepLimited {
  limit: string;
  answers: readonly string[];
  expect: string;
}
interface Retired {
  code: Code;
  name: string;
  line: number;
  file: string;
}
