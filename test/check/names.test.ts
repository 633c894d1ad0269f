/** What a reader is told about a name or a text that is nearly right. */
import { expect, it } from 'vitest';
import { checkText } from '../support/fixture';

function faults(text: string): string[] {
  return checkText(text)
    .filter((finding) => finding.test === 'language')
    .map((finding) => `${finding.range.start.line}: ${finding.message}`);
}

it('what defaults declare can be named by the assessments of the file', () => {
  const text = `defaults {
  safeguard opt-out : unconditional-opt-out "No questions asked"
}
assessment a {
  balancing {
    conclusion not-overridden { rests on opt-out }
  }
}
`;
  expect(faults(text)).toEqual([]);
});

it.each([
  ['assessment a { law eu-gdrp }', '1: There is no law `eu-gdrp`. Did you mean `eu-gdpr`?'],
  [
    'assessment a {\n purpose "p" {\n interest i : theft-prevention\n }\n}',
    '3: There is no interest `theft-prevention`. Did you mean `theft-and-damage-prevention`?',
  ],
  [
    'assessment a {\n balancing {\n impact i { met by nobody }\n }\n}',
    '3: There is no safeguard or limit `nobody` here. Declare it, or import the file that does.',
  ],
  [
    'group people\nassessment a {\n balancing {\n impact i { met by people }\n }\n}',
    '4: `people` is a group; `met by` takes a safeguard or a limit or an alternative.',
  ],
  [
    'assessment a {\n starts 2026-02-30\n}',
    '2: `2026-02-30` is no day of the calendar. Write a date as 2026-11-20 or 2026-11.',
  ],
  [
    'assessment a {\n status draft\n status approved\n}',
    '3: `status` stands twice here; the first is on line 2. Only one answer can hold.',
  ],
  ['group a\ngroup a', '2: The name `a` is declared twice in this file; the first is on line 1.'],
  [
    'assessment a {\n necessity because “it is”\n}',
    '2: A text stands in straight quotes: write "…" here, and a quote inside it as \\".',
  ],
  ['kind colour red "Red"', '1: There is no list `colour` to extend.'],
  ['kind operation peek extends monitro "Peek"', '1: There is no operation `monitro`. Did you mean `monitor`?'],
])('%j', (text, message) => {
  expect(faults(text)).toContain(message);
});
