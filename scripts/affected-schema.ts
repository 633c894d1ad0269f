/** The schema of `lia affected --format json`. A test holds it to the types of the program, field by field. */
const text = { type: 'string' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const flag = { type: 'boolean' } as const;

const reason = {
  type: 'object',
  description: 'A place in the assessment that points to the file.',
  properties: {
    what: { type: 'string', description: 'What happened to what is meant, as the end of a sentence about the file.' },
    matters: {
      type: 'boolean',
      description: 'Whether somebody should look; a file that was only renamed says the same.',
    },
    verb: { type: 'string', description: 'What the file is to the element: `enforces`, `tests`, `is evidence for` …' },
    element: { type: 'string', description: 'The stable path of the element; empty where the assessment watches it.' },
    title: { type: 'string', description: 'The title of the element; empty where it has none.' },
    consequence: { type: 'string', description: 'What else follows, such as what a tripwire breaks; often empty.' },
    file: { type: 'string', description: 'Where the path is written.' },
    line: { type: 'integer', minimum: 1 },
    written: { type: 'string', description: 'The path as it is written.' },
  },
  required: ['what', 'matters', 'verb', 'element', 'title', 'consequence', 'file', 'line', 'written'],
  additionalProperties: false,
} as const;

const touched = {
  type: 'object',
  properties: {
    path: { type: 'string', description: 'The changed file, relative to the folder of the command.' },
    kind: { enum: ['added', 'changed', 'deleted', 'renamed'] },
    from: { type: 'string', description: 'The earlier path of a renamed file.' },
    reasons: { type: 'array', items: reason },
  },
  required: ['path', 'kind', 'reasons'],
  additionalProperties: false,
} as const;

const review = {
  type: 'object',
  properties: {
    state: {
      enum: ['done', 'missing', 'incomplete', 'too-early', 'not-needed'],
      description: 'Whether a note `reviewed on … because …` of this change is there.',
    },
    on: { type: 'string', description: 'The date of the note: a day or a month.' },
    because: text,
    changed: { type: 'string', description: 'The day of the change that is later than the note.' },
  },
  required: ['state'],
  additionalProperties: false,
} as const;

const entry = {
  type: 'object',
  properties: {
    file: text,
    line: { type: 'integer', minimum: 1 },
    assessment: text,
    title: text,
    isNew: flag,
    needsReview: flag,
    review,
    touched: { type: 'array', items: touched },
  },
  required: ['file', 'line', 'assessment', 'title', 'isNew', 'needsReview', 'review', 'touched'],
  additionalProperties: false,
} as const;

/** The whole document. */
export const affectedSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Affected assessments of lia, version 1',
  type: 'object',
  properties: {
    schemaVersion: { const: 1, description: 'Rises when a field changes its meaning.' },
    generator: {
      type: 'object',
      properties: { name: { const: 'lia' }, version: text, command: { const: 'affected' } },
      required: ['name', 'version', 'command'],
      additionalProperties: false,
    },
    since: { type: 'string', description: 'As it was asked for.' },
    changedFiles: { ...count, description: 'How many files changed.' },
    assessments: { ...count, description: 'How many assessments were looked at.' },
    affected: { type: 'array', items: entry },
    faults: { type: 'array', description: 'What could not be looked at in full, each a sentence.', items: text },
  },
  required: ['schemaVersion', 'generator', 'since', 'changedFiles', 'assessments', 'affected', 'faults'],
  additionalProperties: false,
} as const;
