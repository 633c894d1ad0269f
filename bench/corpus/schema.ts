/** The JSON schema of the records as YAML: what a team would write that keeps assessments in YAML. Closed lists are those of LIA. */
import { Vocabulary } from '../../src/vocabulary/vocabulary';

type Schema = Readonly<Record<string, unknown>>;

const vocabulary = new Vocabulary();

export function names(category: string): string[] {
  return vocabulary.names(category);
}

/** The kinds of data that need a condition of Article 9. */
export function specialKinds(): string[] {
  return names('data').filter((name) => vocabulary.fact('data', name, 'sensitivity').includes('special'));
}

/** The countries to which data go without a transfer mechanism. */
export function safeCountries(): string[] {
  return names('country').filter((name) =>
    ['eea', 'adequate'].some((fact) => vocabulary.fact('country', name, fact).includes('yes')),
  );
}

export const PLACEHOLDER = '\\b(TBD|TODO|FIXME|XXX|lorem ipsum)\\b';

const text: Schema = { type: 'string', minLength: 3 };
const prose: Schema = { type: 'string', minLength: 12, not: { pattern: PLACEHOLDER } };
const day: Schema = { type: 'string', format: 'date' };
const name: Schema = { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_-]*$' };
const duration: Schema = { type: 'string', pattern: `^[0-9]+ (${names('unit').join('|')})$` };
const rating = object({ severity: oneOf('severity'), likelihood: oneOf('likelihood') });
const high: Schema = {
  anyOf: [
    { properties: { severity: { const: 'maximum' } } },
    { properties: { severity: { const: 'significant' }, likelihood: { enum: ['possible', 'likely', 'certain'] } } },
  ],
};

/** The schema, draft 7. */
export function schema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Legitimate interests assessment',
    ...object({
      imports: list(text),
      assessment: name,
      title: text,
      law: oneOf('law'),
      controller: name,
      status: oneOf('status'),
      version: text,
      author: text,
      reviewer: text,
      approver: text,
      assessed: day,
      starts: day,
      review: object({ every: duration, on: list(oneOf('part-of-assessment')) }),
      'processing-record': text,
      dpia: object({ answer: oneOf('dpia'), because: prose }),
      processing: processing(),
      purpose: purpose(),
      necessity: necessity(),
      balancing: balancing(),
      safeguards: list(
        object({
          name,
          kind: oneOf('safeguard'),
          title: prose,
          status: oneOf('safeguard-status'),
          since: day,
          owner: text,
        }),
      ),
      rights: rights(),
      consulted: object({ who: oneOf('role'), on: day, said: prose }),
      decision: object({ answer: oneOf('decision'), because: prose, by: text, on: day }),
    }),
  };
}

function processing(): Schema {
  const special: Schema = { if: { properties: { kind: { enum: specialKinds() } } }, then: { required: ['article-9'] } };
  return object({
    summary: prose,
    operations: list(oneOf('operation')),
    frequency: oneOf('frequency'),
    scale: object({ size: oneOf('scale'), text }),
    novelty: oneOf('novelty'),
    place: oneOf('place'),
    'terminal-equipment': oneOf('terminal-equipment'),
    'automated-decisions': oneOf('automation'),
    'data-subjects': list(name),
    recipients: list(object({ name, gets: list(name), for: text, transfer: oneOf('transfer') }, ['transfer']), 0),
    data: list({
      ...object(
        {
          name,
          kind: oneOf('data'),
          title: text,
          about: list(name),
          source: oneOf('source'),
          told: oneOf('told'),
          needed: prose,
          'article-9': oneOf('article-9'),
          keep: object({ for: duration, then: oneOf('follow-up'), because: prose }),
        },
        ['article-9'],
      ),
      ...special,
    }),
  });
}

function purpose(): Schema {
  return object({
    text: prose,
    interests: list(
      object({
        name,
        kind: oneOf('interest'),
        of: name,
        statement: prose,
        lawful: object({ answer: oneOf('answer'), because: prose }),
        present: object({ answer: oneOf('answer'), evidence: text }),
        importance: oneOf('importance'),
        benefit: prose,
        'if-not-done': prose,
      }),
    ),
    bases: list(object({ answer: oneOf('basis'), because: prose }), 0),
  });
}

function necessity(): Schema {
  const bound: Schema = {
    if: { properties: { intrusion: { const: 'lower' }, effectiveness: { const: 'equal' } } },
    then: { required: ['adopted'] },
    else: { required: ['rejected'] },
  };
  return object({
    because: prose,
    achieves: prose,
    proportionate: prose,
    alternatives: list({
      ...object(
        {
          name,
          kind: oneOf('alternative'),
          title: text,
          intrusion: oneOf('intrusion'),
          effectiveness: oneOf('effectiveness'),
          rejected: object({ because: prose }),
          adopted: object({ as: name }),
        },
        ['rejected', 'adopted'],
      ),
      ...bound,
    }),
  });
}

function balancing(): Schema {
  return object({
    rights: list(oneOf('right')),
    of: list(name),
    expectations: list(
      object({ of: list(name), answer: oneOf('expectation'), because: prose, 'at-collection': prose }),
    ),
    impacts: list(
      object({
        name,
        kinds: list(oneOf('impact')),
        on: list(name),
        because: prose,
        before: rating,
        met: list(name),
        after: { ...rating, not: high },
      }),
    ),
    conclusion: object({ answer: oneOf('conclusion'), because: prose, 'rests-on': list(name) }),
  });
}

function rights(): Schema {
  return object({
    notice: object({ to: list(name), told: oneOf('told'), text: prose, page: text }),
    'shown-separately': prose,
    objection: object({ route: prose, owner: text, within: duration, then: list(oneOf('outcome-of-objection')) }),
    grants: list(oneOf('data-right')),
    complaint: prose,
    'balancing-summary': prose,
  });
}

function object(properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: 'object', additionalProperties: false, properties, required };
}

function list(items: Schema, minItems = 1): Schema {
  return { type: 'array', items, minItems };
}

function oneOf(category: string): Schema {
  return { enum: names(category) };
}
