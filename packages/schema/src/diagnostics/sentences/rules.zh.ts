import type { Referred, rules as en } from './rules.en.ts';

/** What is wrong between the parts of a catalogue, in Simplified Chinese. */
export const rules: typeof en = {
  'name-taken': ({ name, by }) => `名称 ${name} 已经被 ${by} 用了。`,
  'name-similar': ({ name, other, file }) => `名称 ${name} 与 ${file} 里的 ${other} 只差下划线。`,
  'id-taken': ({ id, by }) =>
    `id ${id} ${by === undefined ? '在前面已经用过' : `已经被 ${by} 用了`}。`,
  'stands-here': ({ name }) => `${name} 在这里。`,
  'form-claimed': ({ code, message, envelope, first }) =>
    [
      `响应格式 ${envelope} 里的 ${message === undefined ? `${code} ` : `${code}（“${message}”）`}`,
      first ? `已经由 ${first.file} 里的 ${first.name} 认领。` : '在前面已经认领过。',
    ].join(''),
  'claimed-here': ({ name }) => `${name} 在这里认领了它。`,
  'reference-unknown': ({ kind, to, meant }) =>
    `没有“${to}”${referred[kind]}${meant === undefined ? '。' : `，是不是要写 ${meant}？`}`,
  'side-unknown': ({ side }) => `这处矛盾里没有“${side}”这一方。`,
  'side-untold': ({ side, locale }) => `“${side}”这一方没有 ${locale} 的文字。`,
  'plan-circular': ({ plan }) => `套餐 ${plan} 沿用别的套餐的限制，绕了一圈又回到自己。`,
  'plan-fix': () => '让 limitsAs 指向一个有自己限制的套餐。',
  'retry-missing': () => '错误条目要在 `retry` 里写明能否重试、何时重试。',
  'code-out-of-range': ({ code, from, to, domain }) =>
    `错误码 ${code} 不在领域 ${domain} 的范围 ${from}–${to} 内。`,
  'code-not-carried': ({ code, envelope, type }) =>
    `错误码 ${JSON.stringify(code)} 是${typeof code === 'string' ? '文字' : '数字'}，而响应格式 ${envelope} 里的错误码是 ${type} 类型。`,
  'code-unquote': () => '去掉引号，或者改掉响应格式的要求。',
  'code-digits': () => '只用数字把错误码写成整数，或者改掉响应格式的要求。',
  'code-quote': () => '给错误码加上引号，或者改掉响应格式的要求。',
  'code-other': ({ code, envelope, only }) =>
    `响应格式 ${envelope} 的错误码固定是 ${JSON.stringify(only)}，不会是 ${JSON.stringify(code)}。`,
  'message-not-carried': ({ envelope }) =>
    `响应格式 ${envelope} 没有写明消息在哪里，这条消息永远收不到。`,
  'upgrade-bodiless': ({ envelope, at }) =>
    `握手被拒绝时没有响应体，响应格式 ${envelope} 的 \`${at}\` 取不到任何东西。`,
  'upgrade-fix': () =>
    '写成 `code: status`，去掉 `requires`、`message` 和 `trace`；有响应体的，就不要写 `carrier: upgrade`。',
  'envelope-shadowed': ({ envelope, by }) =>
    `凡是符合响应格式 ${envelope} 的，也都符合排在它前面的 ${by}，所以永远轮不到它。`,
  'envelope-shadowed-fix': () => '在 `requires` 里写明两者的区别，并把要求更多的排在前面。',
  'day-earlier': ({ of, day, earlier }) =>
    `\`${of}\` 是 ${day}，早于 \`${earlier.key}\` 的 ${earlier.day}。`,
  'replaced-by-itself': ({ name }) => `${name} 的替代条目写成了它自己。`,
  'replaced-in-circle': ({ name }) => `${name} 的替代条目绕了一圈，又回到它自己。`,
  'replaced-by-retired': ({ name, by }) => `${name} 的替代条目 ${by} 自己也已经作废。`,
  'replacement-fix': () => '写上应当改用的条目；没有就删掉这一行。',
  'step-earlier': () => '这一步的时间比上一步还早。',
  'step-unlimited': ({ expect, limits }) =>
    `这里没有超出任何限制，所以不会返回 ${expect}；超出 ${limits.join('、')} 才会。`,
  'step-limited': ({ limit, answers, expect }) =>
    `这里超出了限制 ${limit}，所以返回的是 ${answers.join(' 或 ')}，而不是 ${expect}。`,
  'lock-line': () => '这一行读不出来。',
  'lock-renumbered': ({ name, line }) => `${name} 在第 ${line} 行是另一个错误码。`,
  'entry-gone': ({ name, code }) => `${name}（${code}）发布过，现在却没有文件声明它。`,
  'name-retired': ({ name, line, file }) => `名称 ${name} 已经作废（${file} 第 ${line} 行）。`,
  'code-changed': ({ name, from, to }) => `${name} 发布时的错误码是 ${from}，现在却是 ${to}。`,
  'code-retired': ({ code, name, line, file }) =>
    `错误码 ${code} 已经随 ${name} 作废（${file} 第 ${line} 行）。`,
  'line-holds': ({ line }) => `记在第 ${line} 行。`,
};

const referred: Readonly<Record<Referred, string>> = {
  domain: '这个领域',
  envelope: '这种响应格式',
  interface: '这个接口',
  page: '这个页面',
  source: '这个来源',
  plan: '这个套餐',
  limit: '这条限制',
  entry: '这个条目',
  dispute: '这处矛盾',
};
