import { chineseDiagnostics, diagnosticTable } from '@errdex/schema';
import { describe, expect, test } from 'vitest';
import { errdex, folder } from '../errdex.ts';

describe('errdex diagnostics', () => {
  test('lists every diagnostic', async () => {
    const { code, stdout } = await errdex(['diagnostics'], { cwd: folder() });
    expect(code).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(Object.keys(diagnosticTable));
  });

  test('says what one means and what to do', async () => {
    const { stdout } = await errdex(['diagnostics', 'duplicate-name'], { cwd: folder() });
    const { title, cause, fix } = diagnosticTable['duplicate-name'];
    expect(stdout).toContain('error  duplicate-name');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(`${title} Why ${cause} Fix ${fix}`);
  });

  test('says it in Chinese, too', async () => {
    const { stdout } = await errdex(['diagnostics', 'duplicate-name', '--lang', 'zh'], {
      cwd: folder(),
    });
    const { title, cause, fix } = chineseDiagnostics['duplicate-name'];
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(`${title} 原因 ${cause} 处理 ${fix}`);
  });

  test('names the diagnostic that was probably meant', async () => {
    const { code, stderr } = await errdex(['diagnostics', 'duplicate-nam'], { cwd: folder() });
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean duplicate-name?');
  });
});
