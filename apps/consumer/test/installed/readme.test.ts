import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { environment, type NodeBinary, nodes, run } from './nodes.ts';
import { runProgram, typeCheck } from './program.ts';
import { type Block, commands, isProgram, readmes } from './readme.ts';

const project = inject('project');
/** What a README's commands left running, by the port that it really has. */
const background = new Map<string, ChildProcess>();
afterEach(() => {
  for (const child of background.values()) child.kill();
  background.clear();
});

describe.each(readmes)('$path', ({ path, blocks }) => {
  it('has an example that is run', () => {
    const tried = blocks.filter((block) => isProgram(block) || commands(block).length > 0);
    expect(tried.length).toBeGreaterThan(0);
  });

  // In order: later blocks build on what earlier ones made.
  it('says what its examples do', async () => {
    let folder = mkdtempSync(join(project, 'readme-'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
    const faults: string[] = [];
    for (const block of blocks) {
      if (block.file) write(join(folder, block.file), block.text);
      const tried = isProgram(block)
        ? await tryProgram({ block, folder })
        : await tryCommands({ block, folder, chinese: path.includes('zh-CN') });
      faults.push(...tried.faults.map((fault) => `${path}:${block.line} ${fault}`));
      folder = tried.folder;
    }
    expect(faults.join('\n\n')).toBe('');
  });
});

interface Tried {
  readonly faults: readonly string[];
  /** Where a reader who has followed so far is. */
  readonly folder: string;
}

async function tryProgram({
  block,
  folder,
}: {
  readonly block: Block;
  readonly folder: string;
}): Promise<Tried> {
  const file = block.file ?? `line-${block.line}.${block.language}`;
  write(join(folder, file), atRealPort(block.text));
  const mistakes = block.language === 'ts' ? typeCheck({ folder, file }) : '';
  if (mistakes !== '') return { folder, faults: [mistakes] };
  const expected = printedLines(block);
  const runs = await runProgram({ folder, file, before: passTime });
  const faults = runs.flatMap(({ how, stdout, stderr, status }) => {
    if (status !== 0) return [`${how} ends with ${status}:\n${stderr}`];
    const printed = stdout.replaceAll(/ +$/gm, '').trimEnd();
    return expected === undefined || printed === expected ? [] : [`${how} prints:\n${printed}`];
  });
  return { folder, faults };
}

async function tryCommands({
  block,
  folder,
  chinese,
}: {
  readonly block: Block;
  readonly folder: string;
  readonly chinese: boolean;
}): Promise<Tried> {
  if (block.language !== 'sh') return { folder, faults: [] };
  const bin = join(project, 'node_modules', '.bin');
  const ours = environment(nodes[0] as NodeBinary);
  const env = {
    ...ours,
    PATH: [bin, ours['PATH']].join(delimiter),
    LC_ALL: chinese ? 'zh_CN.UTF-8' : 'en_US.UTF-8',
  };
  const faults: string[] = [];
  let printed = '';
  let current = folder;
  for (const { command, status, stays } of commands(block)) {
    const [, target] = /^cd ([\w./-]+)/.exec(command) ?? [];
    if (target !== undefined) {
      current = join(current, target);
      continue;
    }
    if (stays) {
      await stayInBackground(command.replace(/&[^&]*$/, ''), { cwd: current, env });
      continue;
    }
    const ended = run({ command: 'sh', args: ['-c', command], cwd: current, env });
    printed = (ended.stdout + ended.stderr).trim();
    if (ended.status !== status) faults.push(`${command} ends with ${ended.status}:\n${printed}`);
  }
  const fits = block.output === undefined || pattern(block.output).test(printed);
  return { folder: current, faults: fits ? faults : [...faults, `prints:\n${printed}`] };
}

/** The port that READMEs name. Here it may be taken. */
const namedPort = '4871';

/** The same where it really is served. */
function atRealPort(text: string): string {
  const [port = namedPort] = background.keys();
  return text.replaceAll(`127.0.0.1:${namedPort}`, `127.0.0.1:${port}`);
}

/** Lets no program find limits used up by the one before it. */
async function passTime(): Promise<void> {
  for (const port of background.keys()) {
    const url = `http://127.0.0.1:${port}/~sandbox/clock`;
    await fetch(url, { method: 'POST', body: '{"advance":60000}' });
  }
}

/** Starts what a README leaves running; what it prints first says where it is. */
async function stayInBackground(
  command: string,
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<void> {
  const elsewhere = `exec ${command.replace(/--port \d+/, '')} --port 0`;
  const child = spawn('sh', ['-c', elsewhere], {
    ...options,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const printed = await Promise.race([
    once(child.stdout, 'data').then(([data]) => String(data)),
    once(child, 'close').then(() => Promise.reject(new Error(`${command} ended.`))),
  ]);
  const [, port = namedPort] = /:(\d+)/.exec(printed) ?? [];
  background.set(port, child);
}

/** What a program says that it prints; undefined when it says nothing about it. */
function printedLines({ text, output }: Block): string | undefined {
  if (output !== undefined) return output.trimEnd();
  const remarks = [...text.matchAll(/\/\/ → (.*)$/gm)].map(([, remark = '']) => remark.trim());
  return remarks.length > 0 ? remarks.join('\n') : undefined;
}

function pattern(output: string): RegExp {
  const parts = output.trim().split('…');
  return new RegExp(
    `^${parts.map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)).join('[^]*')}$`,
  );
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
