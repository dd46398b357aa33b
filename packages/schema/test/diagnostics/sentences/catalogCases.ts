import type { rules } from '../../../src/diagnostics/sentences/rules.en.ts';
import { base, entry } from '../../catalogFolder.ts';
import type { Files } from '../../catalogFolder.ts';
import type { SentenceCases } from './sentenceCase.ts';

const catalog = base['catalog.yaml'] as string;
const plans = base['plans.yaml'] as string;

const scenario = (steps: string): string =>
  `scenarios: [{ id: s, plan: free, title: { zh: 景, en: S }, steps: [${steps}] }]`;

const form = 'match: [{ envelope: json, message: no token }]';

const withEnvelope = (envelope: string): Files => ({
  'catalog.yaml': catalog.replace(
    'interfaces:',
    `  - { id: more, title: { zh: 别的, en: More }, transports: [http], ${envelope} }\ninterfaces:`,
  ),
});
const bodiless = withEnvelope('carrier: upgrade, code: /code');
const shadowed = withEnvelope('requires: { /ret: integer, /data: object }, code: /ret');
const ended = (more: string): string => entry({ name: 'A', code: 1, more });

const dispute = (text: string): Files => ({ 'disputes/x.yaml': text });
const sides = `id: x
about: ['entry:OK']
sides: [{ id: a, sources: [{ source: docs }] }, { id: b, sources: [{ source: docs }] }]
text:
  zh: { title: 题, sides: { a: 甲, b: 乙 }, why: 因 }
  en: { title: T, sides: { a: A, b: B }, why: W }
`;

/** What is wrong between the parts of a catalogue. */
export const catalogCases: SentenceCases<typeof rules> = {
  'name-taken': [
    entry({ name: 'OK', code: 1 }),
    'The name OK is taken by entries/a.yaml.',
    '名称 OK 已经被 entries/a.yaml 用了。',
  ],
  'name-similar': [
    entry({ name: 'RATEEXCEEDED', code: 1 }),
    'The name RATE_EXCEEDED differs from RATEEXCEEDED in entries/a.yaml by underscores alone.',
    '名称 RATE_EXCEEDED 与 entries/a.yaml 里的 RATEEXCEEDED 只差下划线。',
  ],
  'id-taken': [
    { 'plans.yaml': plans.replace('id: pro', 'id: free') },
    'The id free is taken further up.',
    'id free 在前面已经用过。',
  ],
  'stands-here': [
    entry({ name: 'RATEEXCEEDED', code: 1 }),
    'RATEEXCEEDED stands here.',
    'RATEEXCEEDED 在这里。',
  ],
  'form-claimed': [
    {
      'entries/a.yaml': entry({ name: 'A', code: 1, more: form }),
      'entries/b.yaml': entry({ name: 'B', code: 1, more: form }),
    },
    'The form 1 “no token” in the envelope json is claimed by A in entries/a.yaml already.',
    '响应格式 json 里的 1（“no token”）已经由 entries/a.yaml 里的 A 认领。',
  ],
  'claimed-here': [entry({ name: 'A', code: 605 }), 'A claims it here.', 'A 在这里认领了它。'],
  'reference-unknown': [
    entry({ name: 'A', code: 1 }).replace('domain: api', 'domain: apu'),
    'There is no domain "apu", did you mean "api"?',
    '没有“apu”这个领域，是不是要写 api？',
  ],
  'side-unknown': [
    dispute(sides.replace('id: x', 'id: x\ntaken: c')),
    'There is no side "c" in this dispute.',
    '这处矛盾里没有“c”这一方。',
  ],
  'side-untold': [
    dispute(sides.replace('b: B', '')),
    'The side b has no en text.',
    '“b”这一方没有 en 的文字。',
  ],
  'plan-circular': [
    { 'plans.yaml': plans.replace('limitsAs: pro', 'limitsAs: max') },
    'The plan max has, by way of others, its own limits.',
    '套餐 max 沿用别的套餐的限制，绕了一圈又回到自己。',
  ],
  'plan-fix': [
    { 'plans.yaml': plans.replace('limitsAs: pro', 'limitsAs: max') },
    'Let limitsAs lead to a plan with limits of its own.',
    '让 limitsAs 指向一个有自己限制的套餐。',
  ],
  'retry-missing': [
    entry({ name: 'A', code: 1 }).replace(/retry.*\n/, ''),
    'An error says in `retry` whether and when to try again.',
    '错误条目要在 `retry` 里写明能否重试、何时重试。',
  ],
  'code-out-of-range': [
    entry({ name: 'A', code: 700, domain: 'rate' }),
    'The code 700 is not in 600–699, the range of the domain rate.',
    '错误码 700 不在领域 rate 的范围 600–699 内。',
  ],
  'code-not-carried': [
    entry({ name: 'A', code: '"1"' }),
    'The code "1" is a text, but the envelope json carries a code of the type integer.',
    '错误码 "1" 是文字，而响应格式 json 里的错误码是 integer 类型。',
  ],
  'code-unquote': [
    entry({ name: 'A', code: '"1"' }),
    'Remove the quotes, or change what the envelope requires.',
    '去掉引号，或者改掉响应格式的要求。',
  ],
  'code-digits': [
    entry({ name: 'A', code: '1_002' }),
    'Write the code as a whole number in digits alone, or change what the envelope requires.',
    '只用数字把错误码写成整数，或者改掉响应格式的要求。',
  ],
  'code-other': [
    {
      ...withEnvelope('requires: { /ok: { const: false } }, code: { const: 500 }'),
      'entries/a.yaml': entry({ name: 'A', code: 1, more: 'match: [{ envelope: more }]' }),
    },
    'The envelope more carries no other code than 500, so never 1.',
    '响应格式 more 的错误码固定是 500，不会是 1。',
  ],
  'message-not-carried': [
    {
      ...withEnvelope('requires: { /ok: { const: false } }, code: /code'),
      'entries/a.yaml': entry({
        name: 'A',
        code: 1,
        more: 'match: [{ envelope: more, message: x }]',
      }),
    },
    'The envelope more does not say where a message stands, so this one never arrives.',
    '响应格式 more 没有写明消息在哪里，这条消息永远收不到。',
  ],
  'upgrade-bodiless': [
    bodiless,
    'A refused handshake has no body, so `code` of the envelope more finds nothing.',
    '握手被拒绝时没有响应体，响应格式 more 的 `code` 取不到任何东西。',
  ],
  'upgrade-fix': [
    bodiless,
    'Write `code: status` and leave out `requires`, `message` and `trace`; what has a body has no `carrier: upgrade`.',
    '写成 `code: status`，去掉 `requires`、`message` 和 `trace`；有响应体的，就不要写 `carrier: upgrade`。',
  ],
  'envelope-shadowed': [
    shadowed,
    'Whatever fits the envelope more also fits json, which is tried first.',
    '凡是符合响应格式 more 的，也都符合排在它前面的 json，所以永远轮不到它。',
  ],
  'envelope-shadowed-fix': [
    shadowed,
    'Let `requires` say what tells the two apart; the one that requires more comes first.',
    '在 `requires` 里写明两者的区别，并把要求更多的排在前面。',
  ],
  'day-earlier': [
    ended('retired: { since: 2023-01-01 }'),
    '`retired.since`, 2023-01-01, is before `since`, 2024-01-01.',
    '`retired.since` 是 2023-01-01，早于 `since` 的 2024-01-01。',
  ],
  'replaced-by-itself': [
    ended('deprecated: { since: 2025-01-01, replacement: A }'),
    'A is to be replaced by itself.',
    'A 的替代条目写成了它自己。',
  ],
  'replaced-in-circle': [
    {
      'entries/a.yaml': ended('deprecated: { since: 2025-01-01, replacement: B }'),
      'entries/b.yaml': entry({
        name: 'B',
        code: 2,
        more: 'retired: { since: 2025-01-01, replacement: A }',
      }),
    },
    'A is to be replaced, by way of others, by itself.',
    'A 的替代条目绕了一圈，又回到它自己。',
  ],
  'replaced-by-retired': [
    {
      'entries/a.yaml': ended('deprecated: { since: 2025-01-01, replacement: B }'),
      'entries/b.yaml': entry({ name: 'B', code: 2, more: 'retired: { since: 2025-01-01 }' }),
    },
    'A is to be replaced by B, which is retired itself.',
    'A 的替代条目 B 自己也已经作废。',
  ],
  'replacement-fix': [
    ended('deprecated: { since: 2025-01-01, replacement: A }'),
    'Name the entry to use instead, or remove the line.',
    '写上应当改用的条目；没有就删掉这一行。',
  ],
  'code-quote': [
    { 'catalog.yaml': catalog.replace('/ret: integer', '/ret: string') },
    'Put the code in quotes, or change what the envelope requires.',
    '给错误码加上引号，或者改掉响应格式的要求。',
  ],
  'step-earlier': [
    entry({
      name: 'A',
      code: 1,
      more: scenario(
        '{ at: 1s, send: connect, expect: OK }, { at: 0s, send: connect, expect: OK }',
      ),
    }),
    'The step is earlier than the one before it.',
    '这一步的时间比上一步还早。',
  ],
  'step-unlimited': [
    entry({ name: 'A', code: 1, more: scenario('{ at: 0s, send: quote, expect: RATE_EXCEEDED }') }),
    'Nothing is exceeded here, so the answer is not RATE_EXCEEDED; it comes past quote-rate.',
    '这里没有超出任何限制，所以不会返回 RATE_EXCEEDED；超出 quote-rate 才会。',
  ],
  'step-limited': [
    entry({
      name: 'A',
      code: 1,
      more: scenario('{ at: 0s, send: quote, expect: OK }, { at: 9s, send: quote, expect: OK }'),
    }),
    'The limit quote-rate is exceeded here, so the answer is RATE_EXCEEDED, not OK.',
    '这里超出了限制 quote-rate，所以返回的是 RATE_EXCEEDED，而不是 OK。',
  ],
  'lock-line': [
    { 'catalog.lock': 'OK six active\n' },
    'This line cannot be read.',
    '这一行读不出来。',
  ],
  'lock-renumbered': [
    { 'catalog.lock': 'OK 200 active\nOK 201 active\n' },
    'OK has another code on line 1.',
    'OK 在第 1 行是另一个错误码。',
  ],
  'entry-gone': [
    { 'catalog.lock': 'GONE 4 active\n' },
    'GONE (4) was published, and no file declares it any more.',
    'GONE（4）发布过，现在却没有文件声明它。',
  ],
  'name-retired': [
    { 'catalog.lock': 'OK 200 retired\n' },
    'The name OK was retired (line 1 of catalog.lock).',
    '名称 OK 已经作废（catalog.lock 第 1 行）。',
  ],
  'code-changed': [
    { 'catalog.lock': 'OK 0 active\n' },
    'OK was published with the code 0 and now has 200.',
    'OK 发布时的错误码是 0，现在却是 200。',
  ],
  'code-retired': [
    { 'catalog.lock': 'OLD 200 retired\n' },
    'The code 200 was retired with OLD (line 1 of catalog.lock).',
    '错误码 200 已经随 OLD 作废（catalog.lock 第 1 行）。',
  ],
  'line-holds': [{ 'catalog.lock': 'OLD 200 retired\n' }, 'Line 1 holds it.', '记在第 1 行。'],
};
