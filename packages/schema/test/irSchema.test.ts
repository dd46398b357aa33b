import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { jsonSchemas } from '../src/index.ts';
import { publishedCatalog } from './publishedCatalog.ts';

const schema = jsonSchemas().get('ir.schema.json') ?? '';
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
  JSON.parse(schema) as object,
);

it('describes AllTick’s catalog.json to any JSON Schema validator', () => {
  const file = join(import.meta.dirname, '../../errors/generated/json/catalog.json');
  validate(JSON.parse(readFileSync(file, 'utf8')));
  expect(validate.errors).toBeNull();
});

it('describes a catalog with something of everything', () => {
  validate(publishedCatalog());
  expect(validate.errors).toBeNull();
});

it('refuses what lacks a key or has a value of another kind', () => {
  validate({ ...publishedCatalog(), id: undefined, plans: [{ id: 'free', name: 1, aka: [] }] });
  expect(validate.errors?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)).toEqual(
    [' required', '/plans/0/name type'],
  );
});
