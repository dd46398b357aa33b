import type { form } from '../../../src/diagnostics/sentences/form.en.ts';
import { entry } from '../../catalogFolder.ts';
import type { SentenceCases } from './sentenceCase.ts';

/** What is wrong with a file’s form. */
export const formCases: SentenceCases<typeof form> = {
  'key-unknown': [
    entry({ name: 'A', code: 1, more: 'transport: [ws]' }),
    'Unknown key "transport", did you mean "transports"?',
    '没有“transport”这个键，是不是要写 transports？',
  ],
  'key-refused': [
    entry({ name: 'A', code: 1 }).replace('  en:', '  english:'),
    'A locale is a BCP 47 tag such as zh, en or pt-BR.',
    '语言要写成 BCP 47 标签，例如 zh、en 或 pt-BR。',
  ],
  'key-missing': [
    entry({ name: 'A', code: 1 }).replace('domain: api\n', ''),
    '`domain` is missing.',
    '缺少 `domain`。',
  ],
  'type-mismatch': [
    entry({ name: 'A', code: 1 }).replace('[http]', 'http'),
    '`transports` takes a list.',
    '`transports` 应当是列表。',
  ],
  'value-invalid': [
    entry({ name: 'A', code: 1 }).replace('when: never', 'when: nevr'),
    '`retry.when`: Expected one of never, after-fix, after-wait, after-reconnect, after-upgrade, did you mean "never"?',
    '`retry.when`：应当是以下之一：never、after-fix、after-wait、after-reconnect、after-upgrade；是不是要写 never？',
  ],
  'date-fix': [
    entry({ name: 'A', code: 1, more: 'deprecated: { since: 2026-02-31 }' }),
    '2026-02 has 28 days: write a day up to 2026-02-28, or correct the month.',
    '2026-02 只有 28 天：改成 2026-02-28 或更早的日子，或者改正月份。',
  ],
};
