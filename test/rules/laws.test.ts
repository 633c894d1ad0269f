/** What holds under each law: known rules, reasons for departures, and findings that say their law. */
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/index';
import { holding, lawsOf } from '../../src/rules/laws/holding';
import { LAWS } from '../../src/rules/laws/index';
import { groupOf, type Rule } from '../../src/rules/rule';
import { Vocabulary } from '../../src/vocabulary/vocabulary';
import { checkText } from '../support/fixture';

const ids = new Set<string>(RULES.map((rule) => rule.id));
const general = RULES.filter((rule) => rule.law === undefined && groupOf(rule) !== 'language');

it('every law of the vocabulary has a folder, and every folder an entry', () => {
  expect(LAWS.map((law) => law.id).sort()).toEqual(new Vocabulary().names('law').sort());
});

describe.each(LAWS.map((law) => [law.id, law] as const))('%s', (id, law) => {
  it('names rules that there are, once', () => {
    const named = [...(law.shares ?? []).flatMap((one) => one.rules), ...Object.keys(law.departs ?? {})];
    expect(named.filter((rule) => !ids.has(rule))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  it('gives a reason and a source for each departure', () => {
    for (const { because, sources } of Object.values(law.departs ?? {})) {
      expect(because).not.toBe('');
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it('has rules that say that they are its own', () => {
    expect(law.rules.filter((rule) => rule.law !== id)).toEqual([]);
  });
});

it('the GDPR has the whole catalogue and nothing else', () => {
  const held = RULES.filter((rule) => holding(rule, [['eu-gdpr']]) && groupOf(rule) !== 'language');
  expect(held).toEqual(general);
  expect(RULES.filter((rule) => holding(rule, []))).toEqual(RULES.filter((rule) => holding(rule, [['eu-gdpr']])));
});

it('a law that builds on another has its rules and its own, and a law of an organisation those of the law that it extends', () => {
  const under = (...names: string[]): Rule[] => RULES.filter((rule) => holding(rule, [names]));
  const own = LAWS.find((law) => law.id === 'denmark')?.rules ?? [];
  expect(under('denmark', 'eu-gdpr').filter((rule) => !own.includes(rule))).toEqual(under('eu-gdpr'));
  expect(under('berlin', 'eu-gdpr')).toEqual(under('eu-gdpr'));
});

it('a rule that holds under several laws may say what the strictest lets it say', () => {
  const rule = RULES.find((one) => one.id === 'safeguards/only-baseline-safeguards');
  expect(rule && holding(rule, [['uk-gdpr'], ['eu-gdpr']])).toEqual({
    laws: ['eu-gdpr'],
    level: undefined,
    sources: undefined,
  });
});

it('a finding says its law, and cites the law under which it holds', () => {
  const found = (law: string) =>
    checkText(`assessment a "A" {\n  law ${law}\n}\n`)
      .filter((finding) => finding.rule === 'purpose/interest-missing')
      .map(({ laws, sources }) => [laws, sources.map((source) => source.text)]);
  expect(found('singapore')).toEqual([[['singapore'], ['PDP Regulations 2021 (SG) Reg. 15']]]);
  expect(found('eu-gdpr, singapore').map(([laws]) => laws)).toEqual([['eu-gdpr', 'singapore']]);
});

it('documents can say under which laws a rule holds', () => {
  const rule = RULES.find((one) => one.id === 'scope/solely-automated-decision');
  expect(rule && lawsOf(rule)).toEqual(['eu-gdpr', 'denmark']);
});
