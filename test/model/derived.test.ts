/** What follows from declared facts: the screening for an impact assessment, with its reasons. */
import { describe, expect, it } from 'vitest';
import { buildModel } from '../../src/model/build';
import { Loader } from '../../src/model/files';
import type { Derived, Reason } from '../../src/model/types';

const PEOPLE = `
group debtors : debtor "People who owe"
group members : member "Members"
kind frequency nightly extends periodic "Every night"
kind place station extends publicly-accessible "A railway station"
`;

function derived(processing: string): Derived {
  const file = new Loader({ read: () => undefined }).load('a.lia', `${PEOPLE}assessment a {\n${processing}\n}\n`);
  const assessment = file && buildModel(file).assessments[0];
  if (!assessment) throw new Error('The text has no assessment');
  return assessment.derived;
}

const texts = (reasons: readonly Reason[]) => reasons.map(({ text }) => text);

describe('the criteria of WP248', () => {
  it.each([
    ['operations score', [['evaluation-or-scoring', ['operation score']]]],
    ['operations monitor', []],
    ['operations monitor\nfrequency event-triggered', []],
    ['operations monitor\nfrequency nightly', [['systematic-monitoring', ['operation monitor']]]],
    ['automated-decisions solely effect legal', [['automated-decision', ['effect legal']]]],
    ['automated-decisions supported-by-human effect legal', []],
    ['scale very-large', [['large-scale', ['scale very-large']]]],
    ['novelty new', [['innovative-use', ['novelty new']]]],
    ['operations gate-access', [['prevents-right-or-service', ['operation gate-access']]]],
    ['data-subjects members', []],
    ['data-subjects debtors', [['vulnerable-people', ['debtors: debtor, financial-distress']]]],
  ])('%j', (processing, expected) => {
    expect(derived(processing).dpiaCriteria.map(({ criterion, reasons }) => [criterion, texts(reasons)])).toEqual(
      expected,
    );
  });

  it.each([
    ['data x : income', ['x is highly-personal (income)']],
    ['data x : income { sensitivity ordinary }', []],
    ['data x : health { sensitivity ordinary }', ['x is special (health)']],
    ['data x "No category" { sensitivity special }', ['x is special']],
    ['data x : health not-collected', []],
  ])('sensitivity: %j', (processing, expected) => {
    expect(derived(processing).dpiaCriteria.flatMap(({ reasons }) => texts(reasons))).toEqual(expected);
  });

  it.each([
    ['data x : name { source from-partner }', []],
    ['data x : name { source from-subject }\ndata y : name { source observed }', []],
    [
      'data x : name { source from-subject }\ndata y : name { source from-partner }',
      ['source from-partner, beside others'],
    ],
    ['data x : log { source observed, own-earlier-purpose }', ['source own-earlier-purpose, beside others']],
  ])('sources: %j', (processing, expected) => {
    expect(derived(processing).dpiaCriteria.flatMap(({ reasons }) => texts(reasons))).toEqual(expected);
  });
});

describe('the cases of Art. 35(3)', () => {
  it.each([
    ['operations score\nfrequency once\nautomated-decisions solely effect legal', []],
    ['operations score\nfrequency event-triggered\nautomated-decisions supported-by-human effect legal', ['a']],
    ['operations score\nfrequency periodic\nautomated-decisions supported-by-human effect minor', []],
    ['scale large\ndata x : health', ['b']],
    ['scale medium\ndata x : health', []],
    ['scale large\noperations monitor\nfrequency nightly\nplace station', ['c']],
    ['scale large\noperations monitor\nfrequency nightly\nplace workplace', []],
  ])('%j', (processing, expected) => {
    expect(derived(processing).dpiaCases.map(({ point }) => point)).toEqual(expected);
  });
});
