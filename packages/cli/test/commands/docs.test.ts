import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, relative } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { errdex, folder, start } from '../errdex.ts';
import { shop, tokenFile } from '../shop.ts';

const build = ['docs', 'build', '--catalog', 'catalog', '--out', 'site'];

describe('errdex docs build', () => {
  test('writes every page of every language, as HTML and as Markdown', async () => {
    const cwd = shop();
    const { code, stdout, stderr } = await errdex(build, { cwd });
    expect(stderr).toContain('--url');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^site {2}\d+ written\n$/);
    for (const locale of ['en', 'zh']) {
      const page = join(cwd, `site/${locale}/codes/1001-token-invalid/index.html`);
      expect(readFileSync(page, 'utf8')).toContain('Content-Security-Policy');
      expect(existsSync(join(cwd, `site/${locale}/codes/1001-token-invalid.md`))).toBe(true);
    }
    expect(readFileSync(join(cwd, 'site/llms.txt'), 'utf8')).toContain('static copy');
  });

  test('writes only what changed, and removes pages of entries that are gone', async () => {
    const cwd = shop();
    await errdex(build, { cwd });
    const home = join(cwd, 'site/en/index.html');
    const { mtimeMs } = statSync(home);
    const again = await errdex(build, { cwd });
    expect(again.stdout).toMatch(/^site {2}\d+ unchanged\n$/);
    expect(statSync(home).mtimeMs).toBe(mtimeMs);

    rmSync(join(cwd, tokenFile));
    rmSync(join(cwd, 'catalog/catalog.lock'), { force: true });
    const less = await errdex(build, { cwd });
    expect(less.stdout).toMatch(/written, 4 removed/);
    expect(existsSync(join(cwd, 'site/en/codes/1001-token-invalid'))).toBe(false);
  });

  test('reads a catalog.json and guides, and puts the site where --url says', async () => {
    const cwd = shop({
      'guides/start.en.md': '# Getting started\n\nRead this first.\n\nThen [this](page:codes).\n',
      'guides/start.zh.md': '# 入门\n\n先读这个。\n',
    });
    const args = ['--guides', 'guides', '--url', 'https://example.com/docs/'];
    const { code, stderr } = await errdex([...build, ...args], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    const html = readFileSync(join(cwd, 'site/en/guides/start/index.html'), 'utf8');
    expect(html).toContain('<h1>Getting started</h1>');
    expect(html).toContain('href="/docs/en/codes/"');

    const file = ['docs', 'build', '--catalog', 'site/catalog.json', '--out', 'copy', ...args];
    expect(await errdex(file, { cwd })).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(join(cwd, 'copy/en/index.html'), 'utf8')).toBe(
      readFileSync(join(cwd, 'site/en/index.html'), 'utf8'),
    );
  });

  test('writes the same of a large catalog.json, and says as clearly what is wrong with one', async () => {
    const cwd = shop();
    await errdex(build, { cwd });
    const text = readFileSync(join(cwd, 'site/catalog.json'), 'utf8');
    const padding = ' '.repeat(5 << 20);
    writeFileSync(join(cwd, 'large.json'), text + padding);
    const large = ['docs', 'build', '--catalog', 'large.json', '--out', 'copy'];
    const { code, stdout, stderr } = await errdex(large, { cwd });
    expect([code, stdout, stderr]).toEqual([
      0,
      expect.stringMatching(/^copy {2}\d+ written\n$/),
      expect.stringContaining('--url'),
    ]);
    expect(tree(join(cwd, 'copy'))).toEqual(tree(join(cwd, 'site')));

    writeFileSync(join(cwd, 'large.json'), text.replace('"TOKEN_INVALID"', '""') + padding);
    const broken = await errdex(large, { cwd });
    expect(broken.code).toBe(2);
    expect(broken.stderr).toContain('/entries/');
  });

  test('writes nothing into a folder of somebody else, nor from a broken catalogue', async () => {
    const cwd = shop({ 'site/mine.txt': 'mine' });
    const foreign = await errdex(build, { cwd });
    expect(foreign.code).toBe(1);
    expect(foreign.stderr).toContain('mine.txt');
    expect(existsSync(join(cwd, 'site/en'))).toBe(false);

    rmSync(join(cwd, 'site'), { recursive: true });
    writeFileSync(join(cwd, tokenFile), 'name: [');
    const broken = await errdex(build, { cwd });
    expect(broken.code).toBe(1);
    expect(broken.stderr).toContain('yaml-syntax');
    expect(existsSync(join(cwd, 'site'))).toBe(false);
  });

  test.each([
    [['docs', 'build', '--catalog', 'catalog'], 'needs the folder to write into'],
    [[...build, '--url', 'codes.example.com'], 'is not a whole address'],
    [[...build, '--guides', 'nowhere'], 'cannot be read'],
    [[...build, '--guides', 'odd'], 'does not say which guide'],
    [[...build, '--guides', 'half'], 'has no text in en'],
    [['docs', 'build', '--catalog', 'nowhere', '--out', 'site'], 'nowhere'],
    [['docs', 'biuld'], 'Did you mean docs build?'],
    [['docs'], 'docs serve'],
  ])('says what is wrong with %s', async (args, message) => {
    const cwd = shop({ 'odd/Read Me.md': '# x', 'half/x.zh.md': '# x' });
    const { code, stderr } = await errdex(args, { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

/** The files below a folder, with what they hold. */
function tree(root: string): ReadonlyMap<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [relative(root, file), readFileSync(file, 'utf8')]));
}

describe('errdex docs serve', () => {
  test('serves the site with answers, until it is told to end', async () => {
    const { url, child } = await serving(
      ['docs', 'serve', '--catalog', 'catalog', '--port', '0'],
      shop(),
    );
    const page = await fetch(`${url}en/codes/1001-token-invalid/`);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining(url)]);
    const answer = await fetch(`${url}en.md?ask=What+does+1001+mean%3F`);
    expect(await answer.text()).toContain('TOKEN_INVALID');
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
  });

  test.each([
    [['--url', 'codes.example.com'], 'is not a whole address'],
    [['--guides', 'nowhere'], 'cannot be read'],
  ])('ends when %j is wrong', async (args, message) => {
    for (const name of ['serve', 'dev']) {
      if (name === 'dev' && args[0] !== '--url') continue;
      const all = ['docs', name, '--catalog', 'catalog', '--port', '0', ...args];
      const { code, stdout, stderr } = await errdex(all, { cwd: shop() });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(message);
    }
  });

  test('says which port is busy, and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const { port } = other.address() as { port: number };
    const args = ['docs', 'serve', '--catalog', 'catalog'];
    const { code, stderr } = await errdex(args, { cwd: shop(), env: { PORT: String(port) } });
    expect(code).toBe(1);
    expect(stderr).toContain(`Port ${port} is in use.`);
    expect(stderr).toContain('--port');
    const wrong = await errdex([...args, '--port', 'http'], { cwd: folder() });
    expect(wrong.code).toBe(2);
  });
});

describe('errdex docs dev', () => {
  test('reloads pages at every change, and shows what is wrong meanwhile', async () => {
    const cwd = shop();
    const { url, child } = await serving(
      ['docs', 'dev', '--catalog', 'catalog', '--port', '0'],
      cwd,
    );
    const path = `${url}en/codes/1001-token-invalid/`;
    const read = async (): Promise<string> => (await fetch(path)).text();
    await vi.waitFor(async () => expect(await read()).toContain('/~dev/reload.js'));

    const changes = (await fetch(`${url}~dev/changes`)).body?.getReader();
    let heard = '';
    void (async () => {
      for (let part = await changes?.read(); part?.done === false; part = await changes?.read()) {
        heard += new TextDecoder().decode(part.value);
      }
    })();
    await vi.waitFor(() => expect(heard).toContain('data: '));
    const file = join(cwd, tokenFile);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('name:', 'nam:'));
    // The first event tells which version is served, every other that there is a new one.
    const events = (): readonly string[] => heard.match(/^data: .+$/gm) ?? [];
    await vi.waitFor(() => expect(new Set(events()).size).toBe(2), { timeout: 10_000 });
    expect(await read()).toContain('1001-token-invalid.yaml:');

    writeFileSync(file, text.replace(/meaning: .*/, 'meaning: A wholly new meaning.'));
    await vi.waitFor(() => expect(new Set(events()).size).toBe(3), { timeout: 10_000 });
    const [, version = ''] = /reload\.js\?([\w-]+)"/.exec(await read()) ?? [];
    expect(events().at(-1)).toBe(`data: ${version}`);
    expect(await read()).toContain('A wholly new meaning.');
    await changes?.cancel();
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    expect(await ended).toEqual([130, null]);
  }, 60_000);
});

/** Starts a server and waits for the address that it prints. */
async function serving(args: readonly string[], cwd: string) {
  const child = start(args, { cwd });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (said += text));
  await vi.waitFor(() => expect(said).toMatch(/^http:\S+\n$/), { timeout: 20_000 });
  return { child, url: said.trim() };
}
