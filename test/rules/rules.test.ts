/** Every rule has a page and a fixture; the fixture and the examples of the page say what the rule finds. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/index';
import { GROUPS, groupOf, sourcePageOf } from '../../src/rules/rule';
import { checkText, fixtureResult, withoutAnnotations } from '../support/fixture';
import { AROUND_FIXTURES } from '../support/folder';

const HEADINGS = [
  'What it checks',
  'Why',
  'Failing example',
  'Passing example',
  'How to fix',
  'What this rule cannot know',
];

it('ids are unique, well formed and sorted by group', () => {
  const ids = RULES.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+\/[a-z]+(-[a-z0-9]+)*$/);
  const groups = RULES.map((rule) => GROUPS.indexOf(groupOf(rule)));
  expect(groups).toEqual([...groups].sort((a, b) => a - b));
});

it('the table of all rules has a row for each, with severity, kind, requirement, sources and law', () => {
  const rows = readFileSync('docs/rules/README.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ['))
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));
  expect(rows.map((row) => /\[(.+)\]/.exec(row[1] ?? '')?.[1])).toEqual(RULES.map((rule) => rule.id));
  const empty = rows.filter((row) => !row[1]?.startsWith('[language/') && row.slice(2, 7).some((cell) => cell === ''));
  expect(empty).toEqual([]);
});

describe.each(RULES.filter((rule) => groupOf(rule) !== 'language').map((rule) => [rule.id, rule] as const))(
  '%s',
  (id, rule) => {
    const page = sourcePageOf(rule);

    it('has sources and a page with the fixed headings', () => {
      expect(rule.sources.length).toBeGreaterThan(0);
      const headings = [...readFileSync(page, 'utf8').matchAll(/^## (.+)$/gm)].map((match) => match[1]);
      expect(headings).toEqual(HEADINGS);
    });

    it('is a note and says so where nothing but memory bears it', () => {
      if (!rule.sources.every(({ status }) => status === 'from-memory')) return;
      expect(rule.severity).toBe('info');
      expect(readFileSync(page, 'utf8')).toMatch(/from\s+memory/);
    });

    it('finds in its fixture exactly what is written there, and uses each of its messages', () => {
      const path = `test/rules/${id}.lia`;
      expect(existsSync(path)).toBe(true);
      const own: string[] = [];
      const { expected, actual } = fixtureResult(path, (finding) => {
        const kept = finding.rule === id || finding.test === 'language';
        if (finding.rule === id) own.push(finding.message);
        return kept;
      });
      expect(actual).toBe(expected);
      for (const message of Object.values(rule.messages)) {
        const shape = new RegExp(
          `^${message
            .split(/\{[\w-]+\}/)
            .map(escaped)
            .join('.*')}$`,
          's',
        );
        expect(
          own.some((text) => shape.test(text)),
          `no case for: ${message}`,
        ).toBe(true);
      }
    });

    it('has a case in its fixture in which it finds nothing', () => {
      const path = `test/rules/${id}.lia`;
      const text = withoutAnnotations(readFileSync(path, 'utf8'));
      const found = checkText(text, path).filter((finding) => finding.rule === id);
      const cases = [...text.matchAll(/^assessment ([\w-]+)/gm)].map((match) => match[1]);
      expect(cases.filter((name) => !found.some((finding) => finding.assessment === name))).not.toEqual([]);
    });

    it('finds something in the failing example of its page, and nothing in the passing one', () => {
      const [failing = '', passing = ''] = [...readFileSync(page, 'utf8').matchAll(/```lia\n([\s\S]*?)```/g)].map(
        (match) => match[1] ?? '',
      );
      const found = (text: string) =>
        checkText(withoutAnnotations(text), 'page.lia', {}, AROUND_FIXTURES).filter(
          (finding) => finding.rule === id || finding.test === 'language',
        );
      expect(found(failing).map((finding) => finding.rule)).toContain(id);
      expect(found(failing).filter((finding) => finding.test === 'language')).toEqual([]);
      expect(found(passing)).toEqual([]);
    });
  },
);

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
