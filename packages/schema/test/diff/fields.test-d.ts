import { z } from 'zod';
import { field, fields } from '../../src/diff/fields.ts';
import { list, object, value } from '../../src/diff/rule.ts';

const inner = fields({ id: field(z.string(), value('patch')) });

void fields({ id: field(z.string(), value('patch')), inner: field(inner.schema, object(inner)) });
// @ts-expect-error A field cannot be added without the rule by which its changes are classified.
void fields({ id: z.string() });
// @ts-expect-error Nor with an empty one.
void fields({ id: field(z.string()) });
// @ts-expect-error A class is one of those that there are.
void value({ changed: 'huge' });
// @ts-expect-error An outcome is one of those that there are.
void list({ classes: { vanished: 'major' } });
