import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile, diagnosticTable, type Diagnostic, type DiagnosticId } from '../../src/index.ts';
import { base, entry, folder } from '../catalogFolder.ts';
import type { Cases } from './case.ts';
import { catalogCases } from './catalogCases.ts';
import { entryCases } from './entryCases.ts';
import { fileCases } from './fileCases.ts';

const tables: readonly Cases[] = [fileCases, catalogCases, entryCases];
const cases: Cases = Object.fromEntries(
  tables.flatMap(Object.keys).map((id) => {
    return [id, tables.flatMap((table) => table[id as DiagnosticId] ?? [])];
  }),
);

function brief({ id, file, range: { start, end } }: Diagnostic): string {
  return `${id} ${file} ${start.line}:${start.column}-${end.line}:${end.column}`;
}

describe('the base catalogue of these tests', () => {
  it('has no findings', () => {
    expect(compile({ root: folder(base) }).diagnostics).toEqual([]);
  });
});

describe.each(Object.entries(cases))('%s', (id, list) => {
  it.each(list)('$title', ({ files, found, says }) => {
    const { diagnostics, catalog } = compile({ root: folder({ ...base, ...files }) });
    expect(diagnostics.map(brief)).toEqual(found);
    if (says) expect(diagnostics[0]?.message).toMatch(says);
    const { severity } = diagnosticTable[id as DiagnosticId];
    expect(catalog === undefined).toBe(severity === 'error');
    for (const { cause, fix, frame, range, zh } of diagnostics) {
      expect(cause && fix).toBeTruthy();
      for (const text of [zh.message, zh.cause, zh.fix]) expect(text).toMatch(/\p{Script=Han}/u);
      if (range.end.offset > 0) expect(frame).toMatch(/^> /m);
    }
  });
});

describe('the folder', () => {
  it('reports one that is not there', () => {
    const { diagnostics } = compile({ root: join(folder({}), 'nowhere') });
    expect(diagnostics.map(brief)).toEqual([
      'file-unreadable . 1:1-1:1',
      'file-unreadable catalog.yaml 1:1-1:1',
    ]);
  });

  it('reports what has the name of a file and is none', () => {
    const root = folder(base);
    mkdirSync(join(root, 'catalog.lock'));
    mkdirSync(join(root, 'entries/folder.yaml'));
    execFileSync('mkfifo', [join(root, 'entries/pipe.yaml')]);
    symlinkSync(join(root, 'entries/pipe.yaml'), join(root, 'entries/to-pipe.yaml'));
    expect(compile({ root }).diagnostics.map(brief)).toEqual([
      'file-unreadable catalog.lock 1:1-1:1',
      'file-unreadable entries/folder.yaml 1:1-1:1',
      'file-unreadable entries/pipe.yaml 1:1-1:1',
      'file-unreadable entries/to-pipe.yaml 1:1-1:1',
    ]);
  });

  it('reports a link that leads out of it, and reads nothing there', () => {
    const outside = folder({ 'a.yaml': entry({ name: 'OUTSIDE', code: 1 }) });
    const root = folder(base);
    symlinkSync(join(outside, 'a.yaml'), join(root, 'entries/out.yaml'));
    symlinkSync(outside, join(root, 'entries/folder'));
    symlinkSync(join(outside, 'none.yaml'), join(root, 'entries/dangling.yaml'));
    expect(compile({ root }).diagnostics.map(brief)).toEqual([
      'file-unreadable entries/dangling.yaml 1:1-1:1',
      'file-outside entries/folder 1:1-1:1',
      'file-outside entries/out.yaml 1:1-1:1',
    ]);
  });
});

describe('the table', () => {
  it('has a case here for every diagnostic', () => {
    const elsewhere = ['file-unreadable', 'file-outside'];
    const tested = [...Object.keys(cases), ...elsewhere].toSorted();
    expect(tested).toEqual(Object.keys(diagnosticTable).toSorted());
  });
});
