import type { Catalog, MessagePart } from '@errdex/schema';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Measurement } from '../measure/measurement.ts';
import { compare, type Effort } from './compare.ts';

type Params = Readonly<Record<string, string | number>>;
/** A generated `messages/<locale>.js`. */
export type MessageModule = Readonly<Record<string, (params: Params) => string>>;

/** A message of two params against a hand-written function, one with a plural against an interpreter. */
export async function compareMessages({
  size,
  catalog,
  module,
  effort,
}: {
  readonly size: string;
  readonly catalog: Catalog;
  readonly module: MessageModule;
  readonly effort: Effort;
}): Promise<readonly Measurement[]> {
  const find = (shape: string) => {
    const found = catalog.entries.find(({ text }) => shapeOf(text['en']?.message.parts) === shape);
    const ours = found && module[found.name];
    if (!ours) throw new Error(`The catalogue has no message of the shape ${shape}.`);
    return { ours, message: found.text['en']?.message ?? { icu: '', parts: [] } };
  };
  const two = find('text argument text argument text');
  const plural = find('text plural text');
  const interpreter = new IntlMessageFormat(plural.message.icu, 'en');
  return [
    await compare(
      {
        measure: `message with two params, ${size}`,
        inputs: Array.from({ length: 64 }, (_, n) => ({ product: `P${n}`, account: `A-${n * 7}` })),
        floor: handWritten(two.message.parts),
        ours: two.ours,
        atLeast: 0.8,
      },
      effort,
    ),
    await compare(
      {
        measure: `message with a plural, ${size}`,
        inputs: Array.from({ length: 64 }, (_, n) => ({ count: n % 12 })),
        floor: (params) => interpreter.format(params),
        ours: plural.ours,
        atLeast: 5,
      },
      effort,
    ),
  ];
}

function shapeOf(parts: readonly MessagePart[] = []): string {
  return parts.map((part) => (typeof part === 'string' ? 'text' : part.kind)).join(' ');
}

/** The function that a person would write for a message of texts and plain params. */
function handWritten(parts: readonly MessagePart[]): (params: Params) => string {
  const template = parts.map((part) => {
    if (typeof part === 'string') return part.replaceAll(/[\\`$]/g, String.raw`\$&`);
    if (part.kind !== 'argument') throw new Error(`A ${part.kind} takes more than a template.`);
    return `\${params.${part.param}}`;
  });
  return new Function('params', `return \`${template.join('')}\`;`) as (params: Params) => string;
}
