import fc from 'fast-check';
import { expect, it } from 'vitest';
import { catalogOf } from './fixture.ts';
import { generate, importGenerated, importMessages } from './generated.ts';

const nasty = [
  '*/ alert(1) /*',
  '@deprecated {@link x}',
  '\'"`\\',
  '${process.exit(1)} $',
  '</script><!-- -->',
  'a\nb\r\nc\u2028d\u2029e\u0000f\u0085g',
  '\u202eright\u2066left\u200b\ufeff',
  '\ud800 \udc00 \ud83d\ude00',
  '$& $1 $$ $`',
  '__proto__ constructor',
  '/* statements */',
];
const text = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...nasty)).map((parts) => parts.join('')),
);

/** A catalogue in which people wrote the text wherever they write. */
function catalogWith(written: string): ReturnType<typeof catalogOf> {
  const catalog = catalogOf({
    entries: [
      {
        name: 'A',
        code: written,
        domain: written,
        meaning: [written, { kind: 'code', text: written }],
        deprecated: { since: written },
        file: `${written}.yaml`,
        match: [{ envelope: written, code: 1, message: written, evidence: 'documented' }],
        params: [{ name: 'p', type: 'string', from: `/${written}`, default: written }],
      },
    ],
  });
  const [entry] = catalog.entries;
  if (entry === undefined) throw new Error('No entry.');
  const message = { icu: '', parts: [written, { kind: 'argument', param: 'p' }, written] } as const;
  const en = { ...entry.text['zh'], message };
  return { ...catalog, entries: [{ ...entry, text: { en, zh: en } }] } as typeof catalog;
}

it('arrives as the text it is, whatever is in it', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (written) => {
      const module = await importGenerated(catalogWith(written), 'index.ts');
      expect(Object.keys(module).toSorted()).toStrictEqual(
        ['A', 'decode', 'entries', 'isCoded', 'isOutcome', 'limits', 'toError'].toSorted(),
      );
      expect(module['A']).toBe(written);
      expect(module['entries']).toMatchObject({
        A: { code: written, domain: written, match: [{ envelope: written, message: written }] },
      });
      const { A } = await importMessages(catalogWith(written), 'en');
      expect(A?.({ p: '${p}' })).toBe(`${written}\${p}${written}`);
    }),
    { numRuns: 40, examples: nasty.map((example) => [example]) },
  );
}, 60_000);

it('never makes a tag or an end of a comment', () => {
  for (const written of nasty) {
    const codes = generate(catalogWith(written)).files.get('codes.ts') ?? '';
    const comment = codes.slice(codes.indexOf('/**'), codes.indexOf('export'));
    expect(comment.match(/\*\//g)).toHaveLength(1);
    expect([...comment.matchAll(/^ \* @(\w+)/gm)].map(([, tag]) => tag)).toStrictEqual([
      'deprecated',
    ]);
    expect(comment).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u2028\u2029\u202e]/);
  }
});
