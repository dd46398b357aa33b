import { describe, expect, it } from 'vitest';
import { type Command, readCommand } from '../../src/command/readCommand.ts';

const read = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Command =>
  readCommand({ args, env });
const textOf = (command: Command): string => ('text' in command ? command.text : command.kind);
const chinese = /[\u4e00-\u9fff]/;

describe('the command line', () => {
  it('need say nothing', () => {
    expect(read([])).toMatchObject({
      kind: 'serve',
      options: { port: 4871, host: '127.0.0.1', profile: 'observed', seed: 'errdex' },
    });
  });

  it('takes every option, with its value apart or after =', () => {
    const args = ['--port=0', '--host', '::1', '--profile', 'documented', '--seed=', '--seed', 'x'];
    expect(read(args.filter((arg) => arg !== '--seed='))).toMatchObject({
      options: { port: 0, host: '::1', profile: 'documented', seed: 'x' },
    });
    expect(textOf(read(args))).toContain('The option --seed needs a value.');
  });

  it.each([
    [['--port', 'x'], '--port is "x"', '--port 的值“x”不是端口'],
    [['--port', '0x10'], 'from 0 to 65535', '0 到 65535'],
    [['--port', '70000'], 'from 0 to 65535', '0 到 65535'],
    [['--port'], 'The option --port needs a value.', '选项 --port 需要一个值。'],
    [['--help=yes'], 'The option --help takes no value.', '选项 --help 不接受值。'],
    [['--profile', 'wild'], 'Use observed or documented.', '请用 observed 或 documented。'],
    [['--lang', 'fr'], 'Use en or zh.', undefined],
    [['--colour'], 'There is no option --colour.', '没有 --colour 这个选项。'],
    [['--toString'], 'There is no option --toString.', '没有 --toString 这个选项。'],
    [['now'], '"now" is no option.', '“now”不是选项。'],
  ])('with %j is refused in the language that is asked for', (args, english, words) => {
    const refused = read(args);
    expect(refused.kind).toBe('wrong');
    expect(textOf(refused)).toContain(english);
    expect(textOf(refused)).not.toMatch(chinese);
    if (words !== undefined) expect(textOf(read(['--lang=zh', ...args]))).toContain(words);
  });

  it.each([
    [['--lang', 'zh'], {}],
    [['--lang', 'zh'], { LC_ALL: 'C', LANG: 'en_US.UTF-8' }],
    [[], { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }],
    [[], { LC_ALL: '', LC_MESSAGES: 'zh_TW', LANG: 'C' }],
    [[], { LANG: 'zh_CN.UTF-8' }],
  ])('%j with the environment %j helps in Chinese', (args, env) => {
    const help = read([...args, '--help'], env);
    expect(help.kind).toBe('help');
    expect(textOf(help)).toContain('用法：alltick-sandbox');
  });

  it.each([
    [['--lang', 'en'], { LANG: 'zh_CN.UTF-8' }],
    [[], { LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }],
    [[], {}],
  ])('%j with the environment %j helps in English', (args, env) => {
    const help = textOf(read([...args, '-h'], env));
    expect(help).toContain('Usage: alltick-sandbox');
    expect(help).not.toMatch(chinese);
  });
});
