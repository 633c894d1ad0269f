/** The schema of `--format json`. A test holds it to the types of the program, field by field. */
const text = { type: 'string' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const severity = { enum: ['error', 'warning', 'info'] } as const;

const position = {
  type: 'object',
  description: 'A place: both count from 1; columns count UTF-16 units.',
  properties: { line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } },
  required: ['line', 'column'],
  additionalProperties: false,
} as const;

const range = {
  type: 'object',
  description: 'From `start` up to and without `end`.',
  properties: { start: position, end: position },
  required: ['start', 'end'],
  additionalProperties: false,
} as const;

const fix = {
  type: 'object',
  description: 'A change of the file that would help.',
  properties: {
    title: text,
    safety: {
      enum: ['safe', 'suggestion'],
      description: '`safe` only adds places to fill in; `suggestion` changes what is there, or is one of several ways.',
    },
    edits: {
      type: 'array',
      description: 'Replacements that do not overlap; an empty range inserts.',
      items: {
        type: 'object',
        properties: { range, newText: text },
        required: ['range', 'newText'],
        additionalProperties: false,
      },
    },
  },
  required: ['title', 'safety', 'edits'],
  additionalProperties: false,
} as const;

const source = {
  type: 'object',
  description: 'A legal source.',
  properties: { text, status: { enum: ['verified', 'second-hand', 'from-memory'] }, link: text },
  required: ['text', 'status', 'link'],
  additionalProperties: false,
} as const;

/** One finding. */
export const findingSchema = {
  type: 'object',
  properties: {
    rule: { type: 'string', description: 'The id, `group/name`; its meaning never changes.' },
    severity,
    test: {
      enum: ['language', 'scope', 'purpose', 'necessity', 'balancing', 'safeguards', 'rights', 'governance'],
      description: 'The part of the assessment that it belongs to.',
    },
    message: { type: 'string', description: 'What is wrong, in a sentence.' },
    file: {
      type: 'string',
      description: 'Relative to the folder of the command where it lies below it; forward slashes.',
    },
    range,
    assessment: { type: 'string', description: 'The name of the assessment; not there for faults of writing.' },
    path: { type: 'string', description: 'The stable path of the element in the assessment.' },
    facts: {
      type: 'array',
      description: 'The declared facts that made the rule fire.',
      items: { type: 'object', properties: { text, range }, required: ['text', 'range'], additionalProperties: false },
    },
    satisfy: { type: 'string', description: 'What would satisfy the rule.' },
    laws: { type: 'array', items: { type: 'string' } },
    sources: { type: 'array', items: source },
    url: { type: 'string', description: 'The page of the rule, from the root of the package.' },
    fixes: { type: 'array', items: fix },
  },
  required: [
    'rule',
    'severity',
    'test',
    'message',
    'file',
    'range',
    'facts',
    'satisfy',
    'laws',
    'sources',
    'url',
    'fixes',
  ],
  additionalProperties: false,
} as const;

/** A finding that is set aside. */
export const suppressedSchema = {
  ...findingSchema,
  properties: {
    ...findingSchema.properties,
    suppressed: {
      description: 'Why it does not count.',
      oneOf: [
        {
          type: 'object',
          description: 'A `waive` in the assessment.',
          properties: {
            kind: { const: 'waiver' },
            because: text,
            until: { type: 'string', description: 'The last day, or month, in which it holds.' },
            range: { ...range, description: 'Where the waiver stands.' },
          },
          required: ['kind', 'because', 'range'],
          additionalProperties: false,
        },
        {
          type: 'object',
          description: 'The baseline knows it.',
          properties: { kind: { const: 'baseline' } },
          required: ['kind'],
          additionalProperties: false,
        },
      ],
    },
  },
  required: [...findingSchema.required, 'suppressed'],
} as const;

/** The whole document. */
export const findingsSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Findings of lia, version 1',
  type: 'object',
  properties: {
    schemaVersion: { const: 1, description: 'Rises when a field changes its meaning.' },
    generator: {
      type: 'object',
      properties: {
        name: { const: 'lia' },
        version: text,
        command: { type: 'string', description: 'Such as `check`.' },
      },
      required: ['name', 'version', 'command'],
      additionalProperties: false,
    },
    findings: { type: 'array', description: 'By file and place.', items: findingSchema },
    suppressed: { type: 'array', description: 'Findings that do not count, by file.', items: suppressedSchema },
    files: {
      type: 'array',
      description: 'Each file that was read.',
      items: {
        type: 'object',
        properties: { path: text, assessments: { type: 'array', items: text } },
        required: ['path', 'assessments'],
        additionalProperties: false,
      },
    },
    unreadable: {
      type: 'array',
      description: 'Each file that could not be read, and why.',
      items: {
        type: 'object',
        properties: { path: text, message: text },
        required: ['path', 'message'],
        additionalProperties: false,
      },
    },
    summary: {
      type: 'object',
      description: 'Counts of what is shown.',
      properties: {
        files: count,
        errors: count,
        warnings: count,
        infos: count,
        openPoints: count,
        waived: count,
        known: count,
      },
      required: ['files', 'errors', 'warnings', 'infos', 'openPoints', 'waived', 'known'],
      additionalProperties: false,
    },
  },
  required: ['schemaVersion', 'generator', 'findings', 'suppressed', 'files', 'unreadable', 'summary'],
  additionalProperties: false,
} as const;
