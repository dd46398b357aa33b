import { deepestMessage } from '../deepestMessage.ts';
import {
  icu as icuEn,
  icuAt as icuAtEn,
  type IcuFault,
  type IcuPlace,
} from '../diagnostics/sentences/icu.en.ts';
import { icu as icuZh, icuAt as icuAtZh } from '../diagnostics/sentences/icu.zh.ts';
import { type PlainKey, say } from '../diagnostics/sentences/say.ts';

/** What is wrong with a message, in English, and where in it. */
export interface InvalidMessage {
  readonly kind: 'invalid';
  readonly reason: string;
  /** The same for Chinese readers. */
  readonly zh: { readonly reason: string };
  readonly offset: number;
}

/** Something in the message that ICU's syntax allows and that yet means nothing, or is too much. */
export class UnknownWord extends Error {
  readonly fault: IcuFault;
  constructor(fault: IcuFault) {
    super();
    this.fault = fault;
  }
}

/** A message that nests deeper than any that is meant. */
export const tooDeep: IcuFault = { key: 'too-deep', most: deepestMessage };

/** The parser's kinds of mistakes that a message without tags can have. */
const faults: Readonly<Record<string, PlainKey<typeof icuEn>>> = {
  EXPECT_ARGUMENT_CLOSING_BRACE: 'brace-missing',
  EMPTY_ARGUMENT: 'argument-empty',
  MALFORMED_ARGUMENT: 'argument-malformed',
  EXPECT_ARGUMENT_TYPE: 'type-missing',
  INVALID_ARGUMENT_TYPE: 'type-unknown',
  EXPECT_ARGUMENT_STYLE: 'style-missing',
  INVALID_NUMBER_SKELETON: 'skeleton-invalid',
  INVALID_DATE_TIME_SKELETON: 'skeleton-invalid',
  EXPECT_NUMBER_SKELETON: 'skeleton-invalid',
  EXPECT_DATE_TIME_SKELETON: 'skeleton-invalid',
  UNCLOSED_QUOTE_IN_ARGUMENT_STYLE: 'quote-open',
  EXPECT_SELECT_ARGUMENT_OPTIONS: 'cases-missing',
  EXPECT_PLURAL_ARGUMENT_OFFSET_VALUE: 'offset-invalid',
  INVALID_PLURAL_ARGUMENT_OFFSET_VALUE: 'offset-invalid',
  EXPECT_SELECT_ARGUMENT_SELECTOR: 'case-name-missing',
  EXPECT_PLURAL_ARGUMENT_SELECTOR: 'case-name-missing',
  EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT: 'case-text-missing',
  EXPECT_PLURAL_ARGUMENT_SELECTOR_FRAGMENT: 'case-text-missing',
  INVALID_PLURAL_ARGUMENT_SELECTOR: 'case-invalid',
  DUPLICATE_PLURAL_ARGUMENT_SELECTOR: 'case-twice',
  DUPLICATE_SELECT_ARGUMENT_SELECTOR: 'case-twice',
  MISSING_OTHER_CLAUSE: 'other-missing',
};

/** What is wrong with a message that cannot be parsed; throws what is no mistake of its author. */
export function invalidMessage({ error, icu }: { error: unknown; icu: string }): InvalidMessage {
  if (!(error instanceof Error)) throw error;
  const offset =
    (error as { location?: { start: { offset: number } } }).location?.start.offset ?? 0;
  if (error instanceof UnknownWord) return inWords({ fault: error.fault, offset });
  // How deep the stack reaches depends on the thread, and on what the engine has optimised.
  if (error instanceof RangeError) return inWords({ fault: tooDeep, offset });
  const key = faults[error.message];
  if (!key) throw error;
  const place = { character: offset + 1, near: icu.slice(offset, offset + 20) };
  return inWords({ fault: { key }, offset, place });
}

function inWords({
  fault,
  offset,
  place,
}: {
  fault: IcuFault;
  offset: number;
  place?: IcuPlace;
}): InvalidMessage {
  return {
    kind: 'invalid',
    reason: icuAtEn({ what: say(icuEn, fault), ...(place && { place }) }),
    zh: { reason: icuAtZh({ what: say(icuZh, fault), ...(place && { place }) }) },
    offset,
  };
}
