import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { json } from '@errdex/codegen';
import { compile, type Catalog } from '@errdex/schema';
import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import { errdex, type Finished, folder } from '../errdex.ts';
import { jsonConfig, shop, template } from '../shop.ts';

interface Said extends Finished {
  readonly heading: string;
}

async function explain(words: readonly string[], env: Record<string, string> = {}): Promise<Said> {
  const finished = await errdex(['explain', '--catalog', 'catalog', ...words], {
    cwd: shop(),
    env,
  });
  return { ...finished, heading: (finished.stdout || finished.stderr).split('\n')[0] ?? '' };
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');
const token = '1001 TOKEN_INVALID  error · Access · HTTP';
const quantity = '2001 ORDER_QUANTITY_EXCEEDED  error · Orders · HTTP';

describe('errdex explain', () => {
  test.each([
    [['1001'], token],
    [['TOKEN_INVALID'], token],
    [['token-invalid'], token],
    [['Token', 'Invalid'], token],
    [['token expired'], token],
    [['Invalid Token'], token],
    [['expired'], token],
    [['2026-01-02 ERROR invalid token for user 7'], token],
    [['{"code":1001,"message":"reworded"}'], token],
    [['2026-01-02 body={"code":2001,"message":"no"} status=422'], quantity],
    [['"{\\"code\\":2001,\\"message\\":\\"no\\"}"'], quantity],
    [['{"status":422,"body":{"code":2001,"message":"no"}}'], quantity],
    [
      ["12:00 {'code': 2001, 'message': None, 'data': {}} and {'code': 2001, 'message': 'no'}"],
      quantity,
    ],
    [['code: 1001'], token],
    [['error 2001'], quantity],
    [['错误码：２００１'], quantity],
    [['HTTP 401 Unauthorized'], token],
  ])('finds the entry that %j stands for', async (words, heading) => {
    expect(await explain(words)).toMatchObject({ code: 0, stderr: '', heading });
  });

  test('reads standard input for a lone hyphen, with the status that curl -i prints', async () => {
    const cwd = shop();
    const input =
      'HTTP/1.1 401 Unauthorized\r\nserver: x\r\n\r\n{"code":1001,"message":"invalid token"}';
    const { code, stdout } = await errdex(['explain', '--catalog', 'catalog', '-'], { cwd, input });
    expect(code).toBe(0);
    expect(stdout).toContain(token);
  });

  test('shows everything that the catalogue says, in the language asked for', async () => {
    const en = await explain(['1001']);
    for (const text of [
      'Please sign in again.',
      'The access token is wrong or has expired.',
      '  • The token has reached the end of its lifetime.',
      'send it in the Authorization header',
      'Send it again once the cause is fixed, not before.',
      'The refused request was not carried out.',
      'It comes with HTTP status 401.',
      '  1001  invalid token\n        API response · documented',
    ]) {
      expect(oneLine(en.stdout)).toContain(oneLine(text));
    }
    const zh = await explain(['1001'], { LANG: 'zh_CN.UTF-8' });
    for (const text of [
      '请重新登录。',
      '可能的原因',
      '消除原因后再重新发送',
      'HTTP 状态码为 401。',
    ]) {
      expect(zh.stdout).toContain(text);
    }
    expect((await explain(['1001', '--lang', 'zh'])).stdout).toBe(zh.stdout);
  });

  test('fills the message with what a response carries, otherwise with defaults', async () => {
    const received = await explain([
      '{"code":2001,"message":"no","requestId":"9f3c","data":{"max":1}}',
    ]);
    expect(received.stdout).toContain('You can order at most 1 item at a time.');
    expect(received.stdout).toContain('  trace: 9f3c\n');
    expect(received.stdout).toContain('  max: 1\n');
    const plain = await explain(['2001']);
    expect(plain.stdout).toContain('You can order at most 10 items at a time.');
    expect(plain.stdout).not.toContain('Received');
  });

  test('writes a case or a scaled number as the generated function does', async () => {
    const file = 'catalog/entries/order/2001-order-quantity-exceeded.yaml';
    const said = async (param: string, message: string, value: unknown): Promise<string> => {
      const text = template(file)
        .replace(/  max: .*/, `  max: ${param}`)
        .replaceAll(/message: .*/g, `message: '${message}'`)
        .replace('translatedFrom: hywdqv\n', '');
      const response = JSON.stringify({ code: 2001, message: 'no', data: { max: value } });
      const cwd = shop({ [file]: text });
      return (await errdex(['explain', '--catalog', 'catalog', response], { cwd })).stdout;
    };
    const select = '{max, select, a {x} other {any other}}';
    const param = '{ type: string, from: /data/max, default: a }';
    expect(await said(param, select, 'constructor')).toContain('any other');
    const number = '{ type: integer, from: /data/max, default: 1 }';
    expect(await said(number, 'Up to {max, number, ::scale/100}', 10)).toContain('Up to 1,000');
  });

  test('suggests what comes near when nothing fits, and ends with 1', async () => {
    for (const [query, name] of [
      ['TOKN_INVALID', 'TOKEN_INVALID'],
      ['1003', 'TOKEN_INVALID'],
      ['how do I lower the quantity', 'ORDER_QUANTITY_EXCEEDED'],
      ['订购数量太多', 'ORDER_QUANTITY_EXCEEDED'],
      ['{"code":1002,"message":"the token has gone"}', 'TOKEN_INVALID'],
    ] as const) {
      const { code, stdout, stderr } = await explain([query]);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain('Perhaps one of these:');
      expect({ query, first: /^\S+ ([A-Z_]+)  /m.exec(stderr)?.[1] }).toEqual({
        query,
        first: name,
      });
    }
  });

  test('tells an unknown code from what is no response at all', async () => {
    expect(oneLine((await explain(['{"code":7,"message":"?"}'])).stderr)).toContain(
      'This is a response of “Shop API error codes” (API response), but no entry declares the code 7.',
    );
    expect((await explain(['{"ok":false}'])).heading).toContain('This is not a response in a form');
    expect((await explain(['qqqq'])).stderr).toBe('Nothing in “Shop API error codes” matches.\n');
  });

  test('lists the candidates of a code that several entries share', async () => {
    const cwd = shop({
      'catalog/entries/access/1001-token-missing.yaml': `name: TOKEN_MISSING
code: 1001
kind: error
domain: access
transports: [http]
match: [{ envelope: response, message: no token }]
retry: { when: after-fix, executed: 'no' }
text:
  en: { message: Please sign in., meaning: There is no token. }
  zh: { message: 请登录。, meaning: 没有令牌。, translatedFrom: zzzzzz }
since: 2026-01-01
`,
    });
    const { code, stdout } = await errdex(['explain', '--catalog', 'catalog', '1001'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('2 entries fit:');
    expect(stdout).toContain('the wire message tells them apart');
    expect(stdout).toMatch(/1001 TOKEN_INVALID[^]*1001 TOKEN_MISSING[^]*1001 {2}no token/);
    const told = await errdex(
      ['explain', '--catalog', 'catalog', '{"code":1001,"message":"no token"}'],
      { cwd },
    );
    expect(told.stdout).toMatch(/^1001 TOKEN_MISSING/);
  });

  test('prints JSON with the entry as the IR has it', async () => {
    const cwd = shop();
    const body = '{"code":2001,"message":"no","data":{"max":7}}';
    const { stdout } = await errdex(['explain', '--json', '--catalog', 'catalog', body], { cwd });
    const { catalog } = compile({ root: join(cwd, 'catalog') });
    expect(JSON.parse(stdout)).toEqual({
      kind: 'entry',
      by: 'response',
      received: {
        kind: 'error',
        code: 2001,
        envelope: 'response',
        wireMessage: 'no',
        params: { max: 7 },
      },
      entries: catalog?.entries.filter(({ name }) => name === 'ORDER_QUANTITY_EXCEEDED'),
    });
    const nothing = await errdex(['explain', '--json', '--catalog', 'catalog', '9'], { cwd });
    expect(nothing.code).toBe(1);
    expect(JSON.parse(nothing.stdout)).toEqual({
      kind: 'nothing',
      received: { kind: 'unknown', code: 9 },
      suggestions: [expect.objectContaining({ name: 'OK' })],
    });
  });

  test('reads a catalog.json, and refuses what is none', async () => {
    const { catalog } = compile({ root: join(shop(), 'catalog') });
    const text =
      json()
        .generate(catalog as Catalog)
        .get('catalog.json') ?? '';
    const cwd = folder({ 'catalog.json': text, 'no.json': '[]', 'broken.json': '{' });
    const read = await errdex(['explain', '--catalog', 'catalog.json', '1001'], { cwd });
    expect(read).toMatchObject({ code: 0, stderr: '' });
    writeFileSync(join(cwd, 'new.json'), text.replace('"irVersion": 1', '"irVersion": 9'));
    for (const [file, message] of [
      ['no.json', 'no.json is not a catalog.json of Errdex.'],
      ['broken.json', 'broken.json cannot be read:'],
      ['new.json', 'new.json has the format 9; this release reads format 1.'],
    ] as const) {
      const { code, stderr } = await errdex(['explain', '--catalog', file, '1'], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain(message);
    }
  });

  test('says where a catalog.json is broken, and what to do', async () => {
    const { catalog } = compile({ root: join(shop(), 'catalog') });
    const broken = JSON.stringify({ ...catalog, domains: [{ id: '../x' }] });
    const cwd = folder({ 'broken.json': broken });
    const { code, stderr } = await errdex(['explain', '--catalog', 'broken.json', '1'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('broken.json is not as the json generator made it:');
    expect(stderr).toContain('/domains/0/title  `domains.0.title` is missing.');
    expect(stderr).toContain('Make it anew with errdex generate');
  });

  test('takes the configuration’s catalogue where there is one', async () => {
    const cwd = shop({ 'errdex.config.mjs': jsonConfig });
    mkdirSync(join(cwd, 'elsewhere'));
    const { stdout } = await errdex(['explain', '1001', '--config', '../errdex.config.mjs'], {
      cwd: join(cwd, 'elsewhere'),
    });
    expect(stdout).toContain(token);
  });

  test('fits the width of the terminal in both languages', async () => {
    for (const lang of ['en', 'zh']) {
      for (const COLUMNS of ['30', '47', '200']) {
        const { stdout } = await explain(['2001', '--lang', lang], { COLUMNS });
        for (const line of stdout.split('\n')) {
          expect(stringWidth(line)).toBeLessThanOrEqual(Math.min(100, Number(COLUMNS)));
        }
      }
    }
  });

  test('lets no text from a response reach the terminal as a command', async () => {
    const { stdout } = await explain([
      JSON.stringify({ code: 1001, message: 'a\u001b]0;title\u0007b', requestId: '\u202eabc' }),
    ]);
    expect(stdout).toContain('\ufffd]0;title\ufffdb');
    expect(stdout).not.toMatch(/[\u001b\u0007\u202e]/);
  });

  test.each([
    ['{"upgrade":429}', /^429 UPGRADE_THROTTLED/],
    ['Unexpected server response: 429', /^429 UPGRADE_THROTTLED/],
    ['ret: 606', /^606 CONNECTION_THROTTLED/],
    ['{"ret":606}', /^606 CONNECTION_THROTTLED/],
    ['{"ret":401,"msg":"token is required"}', /^401 TOKEN_MISSING/],
    ['{"ret":400}', /^400 REQUEST_DATA_INVALID[^]+^400 REQUEST_HEADER_INVALID/m],
    ['HTTP 429 Too Many Requests', /^429 PLAN_RATE_EXCEEDED/],
    ['HTTP 429', /HTTP status[^]+^429 PLAN_RATE_EXCEEDED[^]+^429 UPGRADE_THROTTLED/m],
    ['ret 401: token is required', /^401 TOKEN_MISSING/],
  ])('knows the AllTick catalogue where there is no other: %s', async (query, found) => {
    const { code, stdout } = await errdex(['explain', query], { cwd: folder() });
    expect(code).toBe(0);
    expect(stdout).toMatch(found);
  });

  test('refuses a language that neither it nor the catalogue has', async () => {
    const { code, stderr } = await explain(['1001', '--lang', 'fr']);
    expect(code).toBe(2);
    expect(stderr).toContain('The option --lang does not take “fr”.');
  });

  test('reports the errors of a catalogue in place of an explanation', async () => {
    const cwd = shop({ 'catalog/entries/x.yaml': 'name: 1\n' });
    const { code, stdout, stderr } = await errdex(['explain', '--catalog', 'catalog', '1'], {
      cwd,
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('catalog/entries/x.yaml');
  });
});
