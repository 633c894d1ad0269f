import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownFigures } from '../../scripts/evaluate/run';

const PAGE = 'docs/argument-analysis.md';
const FIGURES = /(<!-- figures: .*? -->\n)[\s\S]*?(<!-- \/figures -->)/;

test('the page on the analysis shows the figures as they are; UPDATE=1 writes them', () => {
  const page = readFileSync(PAGE, 'utf8');
  expect(page).toMatch(FIGURES);
  const actual = page.replace(FIGURES, (_, start, end) => `${start}\n${ownFigures()}\n\n${end}`);
  if (process.env.UPDATE) writeFileSync(PAGE, actual);
  expect(process.env.UPDATE ? actual : page).toBe(actual);
});
