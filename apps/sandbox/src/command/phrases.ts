import type { Language } from '../language.ts';

/** What the command says. */
export interface CommandPhrases {
  readonly about: string;
  readonly usage: string;
  readonly port: string;
  readonly host: string;
  readonly profile: string;
  readonly seed: string;
  readonly lang: string;
  readonly help: string;
  readonly optionUnknown: (option: string) => string;
  readonly optionNeedsValue: (option: string) => string;
  readonly optionTakesNoValue: (option: string) => string;
  readonly argumentUnknown: (text: string) => string;
  readonly portInvalid: (text: string) => string;
  readonly valueUnknown: (option: string, text: string, known: readonly string[]) => string;
  readonly portInUse: (port: number) => string;
  readonly cannotServe: (address: string, reason: string) => string;
  readonly running: (http: string, ws: string) => string;
  readonly controlPage: (url: string) => string;
  readonly tokens: (tokens: readonly string[]) => string;
}

export const phrasesOf: Readonly<Record<Language, CommandPhrases>> = {
  en: {
    about: 'Serves an AllTick-shaped market data API that really returns every error code.',
    usage: 'Usage: alltick-sandbox [options]',
    port: '4871 when it is left out; 0 takes any that is free',
    host: '127.0.0.1 when it is left out: this machine alone',
    profile: 'observed when it is left out',
    seed: 'prices repeat with the same seed',
    lang: 'from LC_ALL, LC_MESSAGES or LANG when it is left out',
    help: 'shows this help',
    optionUnknown: (option) => `There is no option ${option}.`,
    optionNeedsValue: (option) => `The option ${option} needs a value.`,
    optionTakesNoValue: (option) => `The option ${option} takes no value.`,
    argumentUnknown: (text) => `"${text}" is no option.`,
    portInvalid: (text) => `--port is "${text}", which is no port. Use a number from 0 to 65535.`,
    valueUnknown: (option, text, known) =>
      `${option} does not take "${text}". Use ${known.join(' or ')}.`,
    portInUse: (port) =>
      `Port ${port} is in use. Stop what uses it, or choose another with --port.`,
    cannotServe: (address, reason) => `Nothing can be served at ${address}: ${reason}`,
    running: (http, ws) => `AllTick sandbox: ${http} and ${ws}`,
    controlPage: (url) => `Control page:    ${url}`,
    tokens: (tokens) => `Tokens:          ${tokens.join(', ')}`,
  },
  zh: {
    about: '启动跑在本机上的 AllTick 行情接口，每一个错误码都能真正返回。',
    usage: '用法：alltick-sandbox [选项]',
    port: '监听的端口，默认 4871；0 表示任选一个空闲端口',
    host: '监听的地址，默认 127.0.0.1，只有本机能访问',
    profile: '模式，默认 observed',
    seed: '种子相同，价格就相同',
    lang: '输出语言，默认取自 LC_ALL、LC_MESSAGES 或 LANG',
    help: '显示帮助',
    optionUnknown: (option) => `没有 ${option} 这个选项。`,
    optionNeedsValue: (option) => `选项 ${option} 需要一个值。`,
    optionTakesNoValue: (option) => `选项 ${option} 不接受值。`,
    argumentUnknown: (text) => `“${text}”不是选项。`,
    portInvalid: (text) => `--port 的值“${text}”不是端口，请用 0 到 65535 的整数。`,
    valueUnknown: (option, text, known) =>
      `选项 ${option} 不接受“${text}”，请用 ${known.join(' 或 ')}。`,
    portInUse: (port) => `端口 ${port} 已被占用。请停掉占用它的程序，或用 --port 换一个端口。`,
    cannotServe: (address, reason) => `无法在 ${address} 提供服务：${reason}`,
    running: (http, ws) => `AllTick 沙箱：${http} 和 ${ws}`,
    controlPage: (url) => `控制页：      ${url}`,
    tokens: (tokens) => `Token：       ${tokens.join('、')}`,
  },
};
