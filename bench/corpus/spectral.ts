/** The rules of Spectral for the records as YAML: one for each thing that is asked, as Spectral's users write them. */
import { names, PLACEHOLDER, safeCountries, specialKinds } from './schema';
import { SHARED, SHARED_IMPORT } from './shared';

type Then = Readonly<Record<string, unknown>>;

/** @param functions The folder of the function for what no built-in function sees, from the ruleset. */
export function spectralRuleset(functions: string): object {
  return {
    functionsDir: functions,
    functions: ['semantic'],
    rules: Object.fromEntries([...fields(), ...lists(), ...tests()]),
  };
}

type Named = readonly [string, object];

/** Fields that must be there. */
function fields(): Named[] {
  const needed: Readonly<Record<string, readonly string[]>> = {
    $: ['assessment', 'title', 'author', 'approver', 'processing-record', 'dpia'],
    '$.necessity': ['because', 'achieves', 'proportionate'],
    '$.purpose.interests[*]': ['statement', 'lawful', 'benefit', 'if-not-done'],
    '$.processing.data[*]': ['needed', 'keep'],
    '$.rights': ['shown-separately', 'complaint', 'balancing-summary'],
    '$.rights.objection': ['route', 'owner', 'within'],
  };
  return Object.entries(needed).flatMap(([given, keys]) =>
    keys.map((key) => rule(`has ${given} ${key}`, given, { field: key, function: 'truthy' })),
  );
}

/** Fields with a value of a closed list. */
function lists(): Named[] {
  const closed: readonly (readonly [given: string, field: string, category: string])[] = [
    ['$', 'law', 'law'],
    ['$', 'status', 'status'],
    ['$.processing', 'frequency', 'frequency'],
    ['$.processing', 'novelty', 'novelty'],
    ['$.processing.data[*]', 'kind', 'data'],
    ['$.processing.data[*]', 'source', 'source'],
    ['$.processing.data[*]', 'told', 'told'],
    ['$.purpose.interests[*]', 'kind', 'interest'],
    ['$.purpose.interests[*]', 'importance', 'importance'],
    ['$.necessity.alternatives[*]', 'kind', 'alternative'],
    ['$.necessity.alternatives[*]', 'effectiveness', 'effectiveness'],
    ['$.balancing.expectations[*]', 'answer', 'expectation'],
    ['$.balancing.conclusion', 'answer', 'conclusion'],
    ['$.safeguards[*]', 'kind', 'safeguard'],
    ['$.safeguards[*]', 'status', 'safeguard-status'],
    ['$.decision', 'answer', 'decision'],
  ];
  return closed.map(([given, field, category]) =>
    rule(`closed ${given} ${field}`, given, {
      field,
      function: 'enumeration',
      functionOptions: { values: names(category) },
    }),
  );
}

/** The three tests, and what one record alone cannot tell. */
function tests(): Named[] {
  const some = { function: 'length', functionOptions: { min: 1 } };
  const date = { function: 'schema', functionOptions: { schema: { type: 'string', format: 'date' } } };
  const properties = ['because', 'achieves', 'proportionate', 'alternatives'];
  return [
    rule('imports', '$.imports[*]', {
      function: 'enumeration',
      functionOptions: { values: [`${SHARED_IMPORT}.yaml`] },
    }),
    rule('assessed', '$', { field: 'assessed', ...date }),
    rule('starts', '$', { field: 'starts', ...date }),
    rule('necessity keys', '$.necessity', {
      function: 'schema',
      functionOptions: {
        schema: { additionalProperties: false, properties: Object.fromEntries(properties.map((key) => [key, {}])) },
      },
    }),
    rule('interests', '$.purpose', { field: 'interests', ...some }),
    rule('alternatives', '$.necessity', { field: 'alternatives', ...some }),
    rule('expectations', '$.balancing', { field: 'expectations', ...some }),
    rule('impacts', '$.balancing', { field: 'impacts', ...some }),
    rule('rejected', '$.necessity.alternatives[*].rejected', { field: 'because', function: 'truthy' }),
    rule('adopted', "$.necessity.alternatives[?(@.intrusion == 'lower' && @.effectiveness == 'equal')]", {
      field: 'adopted',
      function: 'truthy',
    }),
    rule('article 9', '$.processing.data[*]', {
      function: 'schema',
      functionOptions: {
        schema: { if: { properties: { kind: { enum: specialKinds() } } }, then: { required: ['article-9'] } },
      },
    }),
    rule('remaining', '$.balancing.impacts[*].after', {
      field: 'severity',
      function: 'pattern',
      functionOptions: { notMatch: '^(significant|maximum)$' },
    }),
    rule('placeholder', ['$..because', '$..statement', '$..needed', '$..summary'], {
      function: 'pattern',
      functionOptions: { notMatch: PLACEHOLDER },
    }),
    rule('semantic', '$', {
      function: 'semantic',
      functionOptions: { shared: SHARED, safeCountries: safeCountries() },
    }),
  ];
}

function rule(name: string, given: string | readonly string[], then: Then): Named {
  const id = name.replace(/[^a-z0-9]+/gi, '-');
  return [id, { description: name, message: '{{description}}: {{error}}', severity: 'error', given, then }];
}
