/** Words that are added to an argument to please a checker, and words that a careful writer uses. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readText } from '../../scripts/evaluate/texts';
import { analyse } from '../../src/argument/index';

const FOLDER = 'test/argument/texts';
const texts = readdirSync(FOLDER)
  .filter((name) => name.endsWith('-en.json') && !name.startsWith('aside'))
  .flatMap((name) => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as unknown[])
  .map((one, index) => readText(one, `${index}`, 'en', () => {}));

const warned = (one: (typeof texts)[number], text = one.text): boolean =>
  analyse({ text, language: one.language, slot: one.slot, facts: one.facts }).findings.some(
    ({ level }) => level !== 'info',
  );

const weak = texts.filter((one) => one.weak && warned(one));
const strong = texts.filter((one) => !one.weak && !warned(one));

test.each(['Alternatives were considered.', '2024.', 'This was tested.', 'This was tested in 2024.'])(
  'a weak argument stays weak with: %s',
  (added) => {
    const still = weak.filter((one) => warned(one, `${one.text} ${added}`));
    expect(still.length / weak.length).toBeGreaterThanOrEqual(0.95);
  },
);

test.each(['may', 'etc.', 'useful'])('a strong argument stays silent with one "%s"', (added) => {
  expect(
    strong.filter((one) => warned(one, `${one.text.replace(/[.\s]*$/, '.')} This ${added}.`)).map(({ text }) => text),
  ).toEqual([]);
});
