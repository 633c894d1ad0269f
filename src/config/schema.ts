/** The JSON schema of the configuration: it names the settings for the reader of the file and for editors. */
import { LEVELS } from './types';

/** What each setting is; the reader of the file takes the names from here. */
export const SETTINGS = {
  $schema: 'The address of this schema, for editors.',
  extends:
    'Presets to start from: paths relative to this file, or packages that hold a lia.config.json. The later wins.',
  law: 'The law of assessments that name none.',
  rules: 'The level of a rule, or of a group of rules: off, info, warning or error. A rule beats its group.',
  overrides: 'Settings for some files. The later override wins.',
  modules:
    'Modules with rules of your own, relative to this file. They are code: the command line runs them, an editor only in a trusted workspace.',
  failOn: 'The least level for which `lia check` gives exit code 1.',
  baseline: 'The file of findings that are known, relative to this file: see `lia check --update-baseline`.',
} as const;

/** The settings that an override can hold. */
export const OVERRIDE_SETTINGS = {
  files: 'Globs of files, relative to the root of the project.',
  law: SETTINGS.law,
  rules: SETTINGS.rules,
} as const;

/**
 * The schema, as JSON schema draft 7, which editors understand.
 *
 * @param rules Ids and summaries of the rules, and the groups, for completion; other names are rules of one's own.
 * @param laws The list `law`.
 */
export function configSchema(rules: ReadonlyMap<string, string>, laws: readonly string[]): object {
  const text = { type: 'string', minLength: 1 };
  const law = oneOrMore({ type: 'string', enum: [...laws] });
  const levels = {
    type: 'object',
    propertyNames: { pattern: '^[a-z]+(/[a-z0-9-]+)?$' },
    properties: Object.fromEntries([...rules].map(([id, description]) => [id, { ...level(LEVELS), description }])),
    additionalProperties: level(LEVELS),
  };
  const shared = {
    law: { allOf: [{ $ref: '#/definitions/law' }] },
    rules: { allOf: [{ $ref: '#/definitions/rules' }] },
  };
  const override = described(OVERRIDE_SETTINGS, { files: oneOrMore(text), ...shared });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of LIA (lia.config.json)',
    type: 'object',
    additionalProperties: false,
    properties: described(SETTINGS, {
      $schema: { type: 'string' },
      extends: oneOrMore(text),
      ...shared,
      overrides: {
        type: 'array',
        items: { type: 'object', additionalProperties: false, required: ['files'], properties: override },
      },
      modules: oneOrMore(text),
      failOn: level(LEVELS.slice(1)),
      baseline: text,
    }),
    definitions: { law, rules: levels },
  };
}

function oneOrMore(one: object): object {
  return { anyOf: [one, { type: 'array', items: one }] };
}

function level(levels: readonly string[]): object {
  return { type: 'string', enum: levels };
}

function described<Names extends string>(
  descriptions: Readonly<Record<Names, string>>,
  types: Readonly<Record<Names, object>>,
): object {
  return Object.fromEntries(
    (Object.keys(descriptions) as Names[]).map((name) => [name, { ...types[name], description: descriptions[name] }]),
  );
}
