/** The schema of the findings is held to the types of the program by the compiler, and to its output by a validator. */
import Ajv from 'ajv';
import type { FromSchema } from 'json-schema-to-ts';
import { expect, test } from 'vitest';
import { type findingSchema, findingsSchema } from '../../scripts/findings-schema';
import type { Finding } from '../../src/check/finding';
import { printed, SOURCES } from './support';

type Plain<T> = T extends object ? { -readonly [K in keyof T]: Plain<T[K]> } : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Does not compile where a field of one has no equal in the other. */
const same: Same<Plain<Finding>, Plain<FromSchema<typeof findingSchema>>> = true;

test('the schema has the fields of the type', () => {
  expect(same).toBe(true);
});

test.each(Object.keys(SOURCES))('%s: the output fits the schema', async (name) => {
  const validate = new Ajv({ allErrors: true }).compile(findingsSchema);
  validate(JSON.parse(await printed('json', name)));
  expect(validate.errors).toBe(null);
});
