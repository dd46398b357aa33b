import type { commands as englishCommands, options as englishOptions } from './commands.en.ts';

/** The options of all commands, as the help tells them, in Simplified Chinese. */
export const options: typeof englishOptions = {
  out: '写入的文件夹，里面不能有别的东西。',
  guides: '存放指南的文件夹，每篇每种语言一个 Markdown 文件：<名称>.<语言>.md。',
  changes: '记录各版本之后改动的 JSON 文件：changeset 写入，docs 显示在变更记录页上。',
  package: 'TypeScript 示例里导入的包名。',
  url: '站点将来的地址，连同所在的路径。',
  port: '监听的端口；默认取自 PORT，否则为 4870。0 表示任选一个空闲端口。',
  host: '监听的地址；默认只有本机能访问。',
  catalog: '指定目录，代替配置中的目录。',
  config: '指定配置文件；默认用当前文件夹中的 errdex.config.ts、.mjs 或 .js。',
  format: '输出格式，默认为 pretty。',
  locale: '目录中的一种语言。',
  badge: '把翻译进度写成 SVG 徽章。',
  'translations export --out': '要写入的 XLIFF 文件。',
  check: '只比较，不写入任何文件；有该写而没写的，退出码为 1。',
  watch: '持续运行，目录一有改动就重新生成。',
  since: '上次发布的版本，写法同 errdex diff；默认按标签或版本号查找。',
  json: '输出供程序读取的 JSON。',
  rules: '输出改动的分级规则。',
  lang: '输出语言；默认取自 LC_ALL、LC_MESSAGES 或 LANG。',
  help: '显示帮助。',
  version: '显示版本。',
};

/** The commands, as the help tells them, in Simplified Chinese. */
export const commands: typeof englishCommands = {
  init: {
    summary: '新建一份可以立即生成代码的小型错误码目录。',
    argument: '[文件夹]',
    details:
      '写入指定的文件夹，默认为当前文件夹。已有的文件绝不改动。目录里的文字以输出所用的语言为原文，再译成另一种语言。',
    examples: ['errdex init', 'errdex init packages/errors'],
  },
  check: {
    summary: '检查错误码目录，列出其中的全部问题。',
    argument: '',
    details: '',
    examples: ['errdex check', 'errdex check --catalog catalog --format github'],
  },
  generate: {
    summary: '写入配置中各个生成器产生的文件。',
    argument: '',
    details: '错误码目录有错误时不写入任何文件；没有变化的文件保持原样。',
    examples: ['errdex generate', 'errdex generate --check', 'errdex generate --watch'],
  },
  explain: {
    summary: '解释一个错误码、名称、响应消息或整段响应的含义。',
    argument: '<错误码 | 名称 | 文本 | JSON | ->',
    details:
      '依次查找：--catalog 指定的文件夹或 catalog.json；配置中的错误码目录；随附的 AllTick 错误码目录。单独一个 - 表示读取标准输入。',
    examples: [
      'errdex explain 606',
      'errdex explain TOKEN_INVALID --lang zh',
      'errdex explain too many requests',
      `errdex explain '{"ret":401,"msg":"token invalid"}'`,
      'curl -i https://… | errdex explain -',
    ],
  },
  lock: {
    summary: '把错误码目录中新增的内容记入 catalog.lock。',
    argument: '',
    details:
      '锁文件保护已发布的名称和错误码：此后删除、改号或重新启用都算错误。请将它提交到版本库。',
    examples: ['errdex lock'],
  },
  diff: {
    summary: '比较两份错误码目录，说明改了什么、每处改动要求怎样的版本号。',
    argument: '<旧> [<新>]',
    details:
      '两边都可以是文件夹、catalog.json、包的 .tgz，或 git 版本，例如 HEAD~3、标签、v1.0.0:catalog；不写新的一边时，用工作区里的目录。出现禁止的改动时，退出码为 1。',
    examples: [
      'errdex diff HEAD~3',
      'errdex diff v1.0.0 HEAD --format markdown',
      'errdex diff my-api-1.0.0.tgz catalog',
      'errdex diff --rules',
    ],
  },
  changeset: {
    summary: '为上次发布以来目录的改动写一份 changeset。',
    argument: '',
    details:
      '涉及存放目录和生成文件的每个包，升级幅度按改动判定。上次发布取目录所在包的标签 `<包名>@<版本号>` 或 `v<版本号>`，没有标签时取设定这个版本号的提交。用 --check 时，待发布的 changeset 写得不够，退出码为 1。',
    examples: ['errdex changeset', 'errdex changeset --check', 'errdex changeset --since v1.0.0'],
  },
  'docs build': {
    summary: '把目录的文档站写成文件，放到任何主机上都能用。',
    argument: '',
    details:
      '每个错误码在每种语言里各有一页，还有限制、解码器、搜索和 Atom 订阅源，并且全部带 Markdown 版。只写有变化的文件。',
    examples: [
      'errdex docs build --out site --url https://codes.example.com/',
      'errdex docs build --catalog catalog.json --guides guides --out site',
    ],
  },
  'docs serve': {
    summary: '启动目录的文档站，能回答 ?ask= 提问，并提供 MCP 端点。',
    argument: '',
    details: '',
    examples: ['errdex docs serve', 'errdex docs serve --port 8080'],
  },
  'docs dev': {
    summary: '边写目录边看文档站，页面会自动刷新。',
    argument: '',
    details: '目录有错误时，页面会列出这些错误。',
    examples: ['errdex docs dev', 'errdex docs dev --guides guides'],
  },
  translations: {
    summary: '列出每种语言的翻译进度，以及缺少和过时的译文。',
    argument: '',
    details: '原文改动之后，译文即为过时。百分比只计已翻译且未过时的文本。',
    examples: ['errdex translations', 'errdex translations --locale en --badge translations.svg'],
  },
  'translations export': {
    summary: '把一种语言的文本导出为 XLIFF 2.0，交给译者。',
    argument: '',
    details:
      '参数、行内代码和链接都写成受翻译工具保护的标记。复数和选择的每个分支各成一条文本：按目标语言需要的分支列出，与原文有哪些分支无关。',
    examples: ['errdex translations export --locale en --out en.xlf'],
  },
  'translations import': {
    summary: '把 XLIFF 文件中的译文写进目录。',
    argument: '<文件>',
    details:
      '只改动文本本身；只要有一条译文改动了原文的参数、行内代码或链接，就什么都不写。一份译文全部完成后，不再算作过时。',
    examples: ['errdex translations import en.xlf'],
  },
  diagnostics: {
    summary: '解释一种诊断的含义和处理办法；不给出标识则列出全部。',
    argument: '[标识]',
    details: '',
    examples: ['errdex diagnostics', 'errdex diagnostics ambiguous-match'],
  },
};
