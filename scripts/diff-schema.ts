/** The schema of `lia diff --format json`. A test holds it to what the command prints. */
const text = { type: 'string' } as const;
const texts = { type: 'array', items: text } as const;
const count = { type: 'integer', minimum: 0 } as const;

/** An object that has these properties and no others; those in `optional` may be missing. */
function object(
  properties: Readonly<Record<string, object>>,
  optional: readonly string[] = [],
  description?: string,
): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', ...(description && { description }), properties, required, additionalProperties: false };
}

const list = (items: object): object => ({ type: 'array', items });

const change = object(
  {
    kind: { enum: ['added', 'removed', 'changed', 'renamed'] },
    section: {
      enum: ['decision', 'purpose', 'necessity', 'balancing', 'safeguards', 'processing', 'rights', 'governance'],
    },
    path: { ...text, description: 'The stable path of the element; of something removed the path that it had.' },
    subject: { ...text, description: 'What it is about, names between backticks.' },
    before: text,
    after: text,
    prose: {
      ...list(object({ state: { enum: ['same', 'removed', 'added'] }, text })),
      description: 'Both texts of a long prose in one, word by word; the pieces stand a space apart.',
    },
    details: {
      ...list(object({ label: text, text })),
      description: 'What stood in an element that came or went.',
    },
    consequences: { ...texts, description: 'What follows elsewhere in the assessment.' },
  },
  ['before', 'after', 'prose', 'details'],
);

const finding = object(
  {
    rule: text,
    severity: { enum: ['error', 'warning', 'info'] },
    message: text,
    file: text,
    line: { type: 'integer', minimum: 1 },
    path: text,
  },
  ['path'],
);

const weakening = object(
  {
    rule: { ...text, description: 'What `accept` names: `guard/safeguard-removed`.' },
    path: text,
    message: text,
    why: text,
    sources: texts,
    question: text,
    accepted: { ...text, description: 'The reason for which it was accepted in the same change.' },
    refused: { ...text, description: 'Why an `accept` for it does not count.' },
  },
  ['accepted', 'refused'],
);

const assessment = object(
  {
    state: { enum: ['added', 'removed', 'changed'] },
    name: text,
    title: text,
    file: text,
    formerName: text,
    formerFile: text,
    changes: list(change),
    findings: object({ new: list(finding), gone: list(finding), unchanged: list(finding) }),
    weakenings: list(weakening),
    questions: { ...texts, description: 'What a data protection officer should now ask.' },
  },
  ['formerName', 'formerFile'],
);

export const diffSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'What changed between two states of assessments: `lia diff --format json`',
  ...object({
    schemaVersion: { const: 1, description: 'Rises when a field changes its meaning or goes.' },
    generator: object({ name: { const: 'lia' }, version: text }),
    from: text,
    to: text,
    summary: object({
      added: count,
      removed: count,
      changed: count,
      changes: count,
      newFindings: count,
      goneFindings: count,
      weakenings: count,
      accepted: count,
      unchangedFiles: count,
    }),
    notCompared: { ...texts, description: 'What could not be compared; the exit code is 2 then.' },
    assessments: list(assessment),
    files: {
      ...list(object({ file: text, changes: list(change) })),
      description: 'What files say for themselves, and declarations that no assessment uses.',
    },
  }),
};
