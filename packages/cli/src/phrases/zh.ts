import { commands, options } from './commands.zh.ts';
import type { en } from './en.ts';
import { translations } from './translations.zh.ts';

/** Simplified Chinese. */
export const zh: typeof en = {
  listSeparator: '、',
  sentenceSeparator: '',
  duration: (ms) => {
    if (ms % 86_400_000 === 0 && ms > 0) return `${ms / 86_400_000} 天`;
    if (ms % 3_600_000 === 0 && ms > 0) return `${ms / 3_600_000} 小时`;
    if (ms % 60_000 === 0 && ms > 0) return `${ms / 60_000} 分钟`;
    return ms % 1000 === 0 ? `${ms / 1000} 秒` : `${ms} 毫秒`;
  },
  limitValue: {
    rate: (max, per) => `每${per.startsWith('1 ') ? per.slice(2) : ` ${per}`}最多 ${max}`,
    quantity: (max) => `最多 ${max}`,
    gap: (min) => `至少间隔 ${min}`,
    timeout: (max) => max,
  },
  summary: ({ entries, locales, files, ms }) =>
    [
      `${entries} 个条目`,
      `${locales.length} 种语言（${locales.join('、')}）`,
      `${files} 个文件`,
      `用时 ${ms < 1000 ? `${Math.round(ms)} 毫秒` : `${(ms / 1000).toFixed(1)} 秒`}`,
    ].join('，'),
  use: {
    error: '错误：',
    didYouMean: (word) => `是不是要写 ${word}？`,
    oneOf: (words) => `可用的有：${words.join('、')}。`,
    commandUnknown: (word) => `没有“${word}”这个命令。`,
    optionUnknown: (option) => `这里没有 ${option} 这个选项。`,
    optionNeedsValue: (option) => `选项 ${option} 需要一个值。`,
    optionTakesNoValue: (option) => `选项 ${option} 不接受值。`,
    optionValueUnknown: (option, value) => `选项 ${option} 不接受“${value}”。`,
    writeOption: (option, value) => `请写成 ${option} ${value}。`,
    argumentUnexpected: (word) => `多了一个参数“${word}”。`,
  },
  bug: {
    title: 'Errdex 自身出错：',
    report: (versions) => `请把执行的命令连同以下内容一起反馈（errdex ${versions}）。`,
  },
  help: {
    about: 'Errdex 从一份 API 错误码目录生成带类型的常量、多语言消息和响应解码器。',
    usage: '用法',
    usageCommand: '<命令> [选项]',
    usageOptions: '[选项]',
    commands: '命令',
    options: '选项',
    examples: '示例',
    exitCodes: '退出码',
    exitCodeRows: [
      ['0', '一切正常，可能有警告。'],
      ['1', '发现问题，或没有找到匹配的内容。'],
      ['2', '命令行或配置有误。'],
      ['70', 'Errdex 自身出错。'],
      ['130', '被中断。'],
    ],
    more: '运行 errdex <命令> --help 查看某个命令的选项。',
  },
  docs: {
    reading: '读取目录',
    building: '生成文档站',
    stop: '按 Ctrl-C 停止。',
    watching: '目录或指南一有改动，打开的页面就会自动刷新。按 Ctrl-C 停止。',
    broken: '目录有错误',
    outMissing: 'docs build 命令需要指定写入的文件夹。',
    outMissingFix: '加上 --out <文件夹>，例如 --out site。',
    urlMissing: (address) => `页面里的地址写的是 ${address}；请用 --url 指定站点自己的地址。`,
    urlInvalid: (url) => `“${url}”不是完整的地址。`,
    urlInvalidFix: '请写上 https:// 或 http://，例如 --url https://codes.example.com/。',
    portInvalid: (port) => `“${port}”不是端口。`,
    portFix: '请用 --port 或 PORT 指定 0 到 65535 之间的数。',
    portBusy: (port) => `端口 ${port} 已被占用。`,
    portBusyFix: (port) => `请停掉占用它的程序，或换一个端口：--port ${port}，或设 PORT=${port}。`,
    notListening: (where, reason) => `无法在 ${where} 上提供服务：${reason}`,
    notListeningFix: '请用 --host 和 --port 换一个地址。',
    guidesUnreadable: (folder, reason) => `读不了 ${folder} 里的指南：${reason}`,
    guideName: (file) => `从 ${file} 的文件名看不出是哪一篇指南。`,
    guideNameFix: (locales) =>
      `指南的文件名写成 <名称>.<语言>.md，用小写；目录的语言有 ${locales.join('、')}。`,
    guideIncomplete: (id, locale) => `指南“${id}”缺少目录源语言（${locale}）的文本。`,
    guideIncompleteFix: (file) => `请补上 ${file}。`,
  },
  options,
  commands,
  config: {
    none: '当前文件夹中没有 errdex.config.ts。',
    noneFix: '运行 errdex init 新建一份错误码目录，或用 --config 指定配置文件。',
    notFound: (file) => `没有配置文件 ${file}。`,
    notLoaded: (place) => `无法加载 ${place}：`,
    invalid: (file) => `${file} 不是有效的配置：`,
    catalogNotFound: (path) => `${path} 处没有错误码目录。`,
  },
  diagnostics: {
    severity: { error: '错误', warning: '警告' },
    labels: { cause: '原因', fix: '处理', related: '参见' },
    errors: (count) => `${count} 个错误`,
    warnings: (count) => `${count} 个警告`,
    unknown: (id) => `没有“${id}”这种诊断。`,
  },
  check: {
    progress: '正在检查错误码目录……',
  },
  generate: {
    progress: '正在生成……',
    checkAndWatch: '--check 和 --watch 只能选用一个。',
    watching: '正在监视错误码目录，按 Ctrl+C 停止。',
    written: (count) => `写入 ${count} 个`,
    unchanged: (count) => `未变 ${count} 个`,
    removed: (count) => `删除 ${count} 个`,
    fresh: '已是最新',
    notFresh: '不是最新',
    fileState: {
      missing: '缺失',
      changed: '与应生成的内容不一致',
      converted: '只有换行符不同',
      stale: '已不再生成',
      foreign: '不是由生成器产生的',
    },
    more: (count, state) => `还有 ${count} 个：${state}`,
    checkFix: '请运行 errdex generate 并提交它写入的文件。',
    convertedFix:
      '换行符被 git 或其他工具转换过。请在 .gitattributes 里为这个文件夹加一行，例如 /generated/** text eol=lf，再运行 errdex generate，并提交有变化的文件。',
    foreignFix:
      '请把不是由生成器产生的文件移到别处，或在配置里换一个新的或空的文件夹：文件夹里有别的文件时，errdex generate 不会写入。',
  },
  lock: {
    written: (file, lines) => `${file} 现有 ${lines} 个名称，请提交到版本库。`,
    unchanged: (file, lines) => `${file} 已是最新，共 ${lines} 个名称。`,
  },
  translations,
  init: {
    taken: '以下文件已经存在，因此没有写入任何文件：',
    takenFix: '请把它们移到别处，或指定另一个文件夹：errdex init <文件夹>。',
    notFolder: (file) => `${file} 是文件，不是文件夹。`,
    failed: '没有写入任何文件：',
    created: '已创建：',
    next: '接下来：',
    steps: {
      enter: (folder) => `cd ${folder}`,
      install: 'npm install',
      installInto: (version) =>
        `npm install --save-dev errdex@${version} && npm install @errdex/runtime@${version}`,
      generate: 'npx errdex generate',
      explain: 'npx errdex explain ORDER_QUANTITY_EXCEEDED',
    },
    lineEnds: 'errdex generate --check 逐字节比较，所以换行符在各系统上要一致。',
    addLineEnds: '请把以下几行加进 .gitattributes，让生成的文件在各系统上换行符一致：',
    readme:
      '然后把 catalog/entries 中的条目改成你自己的。装有 YAML 语言服务的编辑器会在输入时补全和检查。',
  },
  explain: {
    nothingAsked: '没有给出要解释的内容。',
    nothingAskedFix: '请给出错误码、名称、响应消息或 JSON 响应，例如：errdex explain 606。',
    catalogUnreadable: (file, reason) => `无法读取 ${file}：${reason}`,
    catalogNotOne: (file) => `${file} 不是 Errdex 的 catalog.json。`,
    catalogNotOneFix: '请指定错误码目录的文件夹，或 json 生成器产生的文件。',
    catalogVersion: (file, found, known) =>
      `${file} 的格式版本是 ${found}，当前版本只能读取格式 ${known}。`,
    catalogBroken: (file) => `${file} 和 json 生成器产生的不一样：`,
    catalogBrokenMore: '……还有别的',
    catalogBrokenFix: '请用错误码目录的文件夹重新运行 errdex generate 生成它。',
    candidates: (count) => `有 ${count} 个条目符合：`,
    tellApart: {
      code: '它们的错误码相同，要靠响应消息区分。',
      name: '它们的名称相同。',
      'wire-message': '它们的响应消息相同，要靠大小写、错误码或响应格式区分。',
      'part-of-wire-message': '它们的响应消息都含有这段文字，给出更完整的消息即可区分。',
      response: '它们的错误码相同，收到的消息不足以判断是哪一个。',
      status: '它们的 HTTP 状态码相同，看响应体才能区分。',
    },
    unknownCode: ({ code, catalog, envelope }) =>
      envelope
        ? `这是“${catalog}”中的响应（${envelope}），但没有条目声明错误码 ${code}。`
        : `“${catalog}”中没有错误码 ${code}。`,
    unknownMessage: (catalog) =>
      `这是“${catalog}”中的响应，但没有条目声明它的消息，而它又不带错误码。`,
    unrecognized: (catalog) => `这段内容不符合“${catalog}”声明的任何响应格式。`,
    nothingFound: (catalog) => `“${catalog}”中没有与之匹配的内容。`,
    suggestions: '也许是以下之一：',
    kind: { error: '错误', success: '成功' },
    transport: { http: 'HTTP', ws: 'WebSocket' },
    ended: {
      deprecated: (since, replacement) =>
        `自 ${since} 起不建议使用${replacement ? `，请改用 ${replacement}` : ''}。`,
      retired: (since, replacement) =>
        `自 ${since} 起已停用${replacement ? `，请改用 ${replacement}` : ''}。`,
    },
    stale: '这段译文不是根据现在的原文翻译的，可能已经过时。',
    colon: '：',
    linkTarget: (target) => `（${target}）`,
    disputed: (title) => `说法不一：${title}`,
    limited: (title) => `限制：${title}`,
    labels: {
      received: '收到的响应',
      meaning: '含义',
      causes: '可能的原因',
      fixes: '处理办法',
      notes: '补充说明',
      retry: '能否重试',
      response: '连接与状态码',
      wire: '响应形式',
      limits: '相关限制',
      see: '另见',
      code: '错误码',
      wireMessage: '消息',
      envelope: '格式',
      trace: '追踪码',
    },
    evidence: { documented: '文档写明', observed: '实际观察', inferred: '推断' },
    evidenceNote: { documented: '', observed: '（实际观察）', inferred: '（推断）' },
    anyMessage: '任意消息',
    httpStatus: (status, note) => `HTTP 状态码为 ${status}${note}。`,
    connection: {
      'stays-open': (note) => `WebSocket 连接保持不断${note}。`,
      closes: (note) => `服务器会断开 WebSocket 连接${note}。`,
    },
    everyPlan: (value) => `所有套餐均为${value}`,
    planValue: (plans, value) => `${plans}：${value}`,
    planSeparator: '；',
    retry: {
      when: {
        never: () => '不要重试：结果不会改变。',
        'after-fix': (wait) =>
          wait ? `消除原因并${wait}后，再重新发送。` : '消除原因后再重新发送，在此之前重试无效。',
        'after-wait': (wait) => (wait ? `${wait}后，原样重新发送。` : '稍候原样重新发送。'),
        'after-reconnect': (wait) => (wait ? `${wait}后重新连接，再发送。` : '重新连接后再发送。'),
        'after-upgrade': (wait) =>
          wait ? `升级套餐并${wait}后，再重新发送。` : '升级套餐后再重新发送，在此之前重试无效。',
      },
      executed: {
        no: '被拒绝的请求没有执行。',
        yes: '请求其实已经执行。',
        unknown: '请求可能已经执行。',
      },
      evidence: {
        observed: '以上来自实际观察，文档没有写明。',
        inferred: '以上是推断，文档没有写明。',
      },
      waitFor: (duration) => `等待 ${duration}`,
      byLimit: (limit) => `等到限制“${limit}”允许`,
    },
  },
};
