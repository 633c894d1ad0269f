/** The schema of the findings is held to the types of the program by the compiler, and to its output by a validator. */
import Ajv from 'ajv';
import type { FromSchema } from 'json-schema-to-ts';
import { expect, test } from 'vitest';
import type { affectedSchema } from '../../scripts/affected-schema';
import { type findingSchema, findingsSchema, type suppressedSchema } from '../../scripts/findings-schema';
import type { Finding, SuppressedFinding } from '../../src/check/finding';
import type { AffectedDocument } from '../../src/cli/commands/affected';
import { printed, SOURCES } from './support';

type Plain<T> = T extends object ? { -readonly [K in keyof T]: Plain<T[K]> } : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** These do not compile where a field of one has no equal in the other. */
const findingIsSame: Same<Plain<Finding>, Plain<FromSchema<typeof findingSchema>>> = true;
const affectedIsSame: Same<Plain<AffectedDocument>, Plain<FromSchema<typeof affectedSchema>>> = true;
const suppressedIsSame: Same<
  Plain<SuppressedFinding['suppressed']>,
  Plain<FromSchema<typeof suppressedSchema.properties.suppressed>>
> = true;

test('the schemas have the fields of the types', () => {
  expect([findingIsSame, affectedIsSame, suppressedIsSame]).toEqual([true, true, true]);
});

test.each(Object.keys(SOURCES))('%s: the output fits the schema', async (name) => {
  const validate = new Ajv({ allErrors: true }).compile(findingsSchema);
  validate(JSON.parse(await printed('json', name)));
  expect(validate.errors).toBe(null);
});
