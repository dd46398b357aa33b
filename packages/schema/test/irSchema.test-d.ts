import type { Catalog } from '@errdex/schema';
import type { z } from 'zod';
import type { irSchema } from '../src/irSchema.ts';

/** A type with its intersections and interfaces written out, and everything readonly. */
type Plain<T> = T extends string | number | boolean | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : { readonly [Key in keyof T]: Plain<T[Key]> };

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Described = z.infer<typeof irSchema>;

const same: Same<Plain<Described>, Plain<Catalog>> = true;
// What the comparison is worth: it tells one optional key more, one less, and a wider type.
const more: Same<Plain<Described & { extra?: string }>, Plain<Catalog>> = false;
const less: Same<Plain<Omit<Described, 'homepage'>>, Plain<Catalog>> = false;
const wider: Same<Plain<Omit<Described, 'id'> & { id: unknown }>, Plain<Catalog>> = false;

void [same, more, less, wider];
