/** Which configuration counts, what it says of a file, and the message for each fault in it. */
import { describe, expect, it } from 'vitest';
import { Config } from '../../src/config/config';
import { findRoot, join } from '../../src/config/find';
import { RULES } from '../../src/rules/index';
import { Vocabulary } from '../../src/vocabulary/vocabulary';

type Files = Readonly<Record<string, string>>;

async function load(files: Files, modules = true): Promise<Config> {
  const found = findRoot('/p', (path) => path in files);
  if (found?.config === undefined) throw new Error('no configuration was found');
  return Config.load(
    { ...found, config: found.config },
    {
      rules: RULES,
      laws: new Vocabulary().names('law'),
      read: (path) => files[path],
      show: (path) => path.slice(1),
      ...(modules && { loadRules: async () => [] }),
    },
  );
}

async function messageOf(files: Files): Promise<string> {
  return load(files).then(
    () => 'no fault',
    (error: Error) => `${error.name === 'ConfigError' ? '' : error.name}${error.message}`,
  );
}

describe('the root is found', () => {
  it.each([
    [
      'beside the configuration',
      { '/p/lia.config.json': '', '/p/a/.git': '' },
      '/p/b/c',
      { root: '/p', config: '/p/lia.config.json' },
    ],
    [
      'at the repository, and not above it',
      { '/lia.config.json': '', '/p/.git': '', '/p/a/package.json': '' },
      '/p/a/b',
      { root: '/p' },
    ],
    ['at the nearest package', { '/p/package.json': '', '/p/a/package.json': '' }, '/p/a/b', { root: '/p/a' }],
    ['nowhere', {}, '/p/a', undefined],
    ['under a drive', { 'C:/p/.git': '' }, 'C:/p/a', { root: 'C:/p' }],
  ] as const)('%s', (_, files: Files, folder, expected) => {
    expect(findRoot(folder, (path) => path in files)).toEqual(expected);
  });
});

it.each([
  ['/p', 'a/b', '/p/a/b'],
  ['/p/a', '../b', '/p/b'],
  ['/p', './a/./b//c', '/p/a/b/c'],
  ['/p', '../..', '/'],
  ['/p', '/q', '/q'],
  ['C:/p', '../q', 'C:/q'],
])('join(%j, %j)', (folder, path, expected) => {
  expect(join(folder, path)).toBe(expected);
});

describe('of several places that set a level', () => {
  const files: Files = {
    '/p/lia.config.json': `{
      "extends": ["first", "./second.json"],
      "rules": { "necessity": "warning", "scope/consent-fallback": "info" },
      "overrides": [
        { "files": "drafts/**", "rules": { "scope": "off" } },
        { "files": ["**/late.lia"], "rules": { "scope/consent-fallback": "error" } }
      ]
    }`,
    '/p/node_modules/first/lia.config.json': '{ "rules": { "balancing": "info", "rights": "info" }, "failOn": "info" }',
    '/p/second.json':
      '{ "rules": { "balancing": "error", "necessity/bare-assertion": "off" }, "baseline": "known.json" }',
  };

  it.each([
    [
      'the nearer file beats what it extends, its group also their rule',
      'a.lia',
      'necessity/bare-assertion',
      'warning',
      'p/lia.config.json',
    ],
    ['the later preset beats the earlier', 'a.lia', 'balancing/impact-denied', 'error', 'p/second.json'],
    [
      'what only one sets holds',
      'a.lia',
      'rights/objection-not-prominent',
      'info',
      'p/node_modules/first/lia.config.json',
    ],
    ['a rule beats its group', 'a.lia', 'scope/consent-fallback', 'info', 'p/lia.config.json'],
    [
      'an override beats the file',
      'drafts/a.lia',
      'scope/consent-fallback',
      'off',
      'p/lia.config.json, override for drafts/**',
    ],
    [
      'the later override beats the earlier',
      'drafts/late.lia',
      'scope/consent-fallback',
      'error',
      'p/lia.config.json, override for **/late.lia',
    ],
  ])('%s', async (_, path, rule, value, from) => {
    expect((await load(files)).for(`/p/${path}`).level(rule)).toEqual({ value, from });
  });

  it('and nothing is set where none does', async () => {
    const config = await load(files);
    expect(config.for('/p/a.lia').level('purpose/interest-missing')).toBeUndefined();
    expect(config.for('/p/a.lia').law()).toBeUndefined();
    expect(config.failOn()).toEqual({ value: 'info', from: 'p/node_modules/first/lia.config.json' });
    expect(config.baseline()).toEqual({ value: '/p/known.json', from: 'p/second.json' });
  });
});

describe('a fault is one message with its place', () => {
  it.each([
    ['', '1:1: This is no JSON: value expected.'],
    ['[]', '1:1: A configuration is an object: `{ "rules": { … } }`.'],
    ['{ "rules": }', '1:12: This is no JSON: value expected.'],
    ['{\n  "rule": {}\n}', '2:3: There is no setting `rule`. Did you mean `rules`?'],
    [
      '{ "colour": 1 }',
      '1:3: There is no setting `colour`. There are $schema, extends, law, rules, overrides, modules, failOn, baseline.',
    ],
    ['{ "rules": [] }', '1:12: `rules` is an object: `{ "GROUP/RULE": "warning" }`.'],
    ['{ "rules": { "scope": "warn" } }', '1:23: There is no level `warn`. There are off, info, warning, error.'],
    ['{ "rules": { "scope": "warnings" } }', '1:23: There is no level `warnings`. Did you mean `warning`?'],
    ['{ "rules": { "scope": 2 } }', '1:23: `level` is a text in quotes.'],
    [
      '{ "rules": { "scop/consent-fallback": "off" } }',
      '1:14: There is no rule or group `scop/consent-fallback`. Did you mean `scope/consent-fallback`?',
    ],
    [
      '{ "rules": { "consent-fallback": "off" } }',
      '1:14: There is no rule or group `consent-fallback`. Did you mean `scope/consent-fallback`?',
    ],
    ['{ "failOn": "off" }', '1:13: There is no level `off`. There are info, warning, error.'],
    [
      '{ "law": "gdpr" }',
      '1:10: There is no law `gdpr`. There are eu-gdpr, brazil, denmark, nigeria, singapore, switzerland, uk-gdpr.',
    ],
    ['{ "law": "x", "law": "y" }', '1:15: `law` stands twice here. Remove one of the two.'],
    ['{ "overrides": {} }', '1:16: `overrides` is a list: `[{ "files": […], "rules": { … } }]`.'],
    ['{ "overrides": [{ "rules": {} }] }', '1:17: An override names its `files`: `"files": ["drafts/**"]`.'],
    [
      '{ "overrides": [{ "files": "a", "failOn": "info" }] }',
      '1:33: There is no setting `failOn`. There are files, law, rules.',
    ],
    ['{ "extends": "" }', '1:14: `extends` is a text in quotes.'],
  ])('%j', async (text, message) => {
    expect(await messageOf({ '/p/lia.config.json': text })).toBe(`p/lia.config.json:${message}`);
  });

  it.each([
    [
      { '/p/lia.config.json': '{ "extends": "@acme/lia" }' },
      'p/lia.config.json extends `@acme/lia`, which is not there. Install the package `@acme/lia`, which holds a `lia.config.json`; a path begins with `./`.',
    ],
    [
      { '/p/lia.config.json': '{ "extends": "./b.json" }' },
      'p/lia.config.json extends `./b.json`, which is not there. The path is relative to the configuration.',
    ],
    [
      { '/p/lia.config.json': '{ "extends": "./b.json" }', '/p/b.json': '{ "extends": "./lia.config.json" }' },
      'p/lia.config.json extends itself: p/lia.config.json → p/b.json → p/lia.config.json.',
    ],
  ])('%j', async (files, message) => {
    expect(await messageOf(files)).toBe(message);
  });
});

it('modules that may not run are named, and names of rules are then not checked', async () => {
  const config = await load(
    { '/p/lia.config.json': '{ "modules": "a.mjs", "rules": { "governance/acme": "off" } }' },
    false,
  );
  expect(config.refused).toEqual(['/p/a.mjs']);
  expect(config.rules).toBe(RULES);
});
