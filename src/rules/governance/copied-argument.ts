import type { Slot } from '../../argument/index';
import { likeness, runsOf } from '../../argument/likeness';
import type { Assessment, Model } from '../../model/types';
import { gdpr } from '../../sources';
import { type Argument, argumentsOf } from '../arguments';
import { defineRule } from '../rule';

/** Arguments that have to be about this processing; a period or a safeguard may well be the same elsewhere. */
const OWN = new Set<Slot>(['necessity', 'proportionality', 'alternative', 'balancing', 'impact']);
/** Shorter arguments may be alike by chance. */
const LEAST_RUNS = 8;
const ALIKE = 0.75;

export const copiedArgument = defineRule({
  id: 'governance/copied-argument',
  severity: 'warning',
  kind: 'prose',
  summary: 'An argument is about this processing, not copied from another assessment.',
  sources: [gdpr('Art. 5(2)')],
  satisfy: 'Say what holds for this processing: these data, these people, what would be missed here.',
  messages: { default: 'This argument is nearly word for word that of `{other}`.' },
  check(assessment, report) {
    if (assessment.document.assessments.length < 2) return;
    const index = indexOf(assessment.document);
    for (const { path, prose, runs } of index.arguments.filter((one) => one.assessment === assessment)) {
      const same = index.earlier(runs, assessment);
      if (!same) continue;
      const other = same.assessment.name;
      const facts = [{ text: `the same in ${other}, ${same.path}`, at: same.prose }];
      report('default', { at: prose, path, values: { other }, facts });
    }
  },
});

interface Indexed extends Argument {
  readonly assessment: Assessment;
  readonly runs: ReadonlySet<number>;
}

/** The arguments of a file, found again by the runs of words that they hold. */
class Index {
  readonly arguments: Indexed[] = [];
  /** By run: the first argument that holds it. */
  private readonly byRun = new Map<number, Indexed>();

  constructor(readonly assessments: readonly Assessment[]) {
    for (const assessment of assessments)
      for (const argument of argumentsOf(assessment)) if (OWN.has(argument.slot)) this.add(argument, assessment);
  }

  /** The first argument of an assessment above that is alike enough. */
  earlier(runs: ReadonlySet<number>, assessment: Assessment): Indexed | undefined {
    const limit = this.assessments.indexOf(assessment);
    const candidates = new Set([...runs].flatMap((run) => this.byRun.get(run) ?? []));
    for (const one of candidates)
      if (this.assessments.indexOf(one.assessment) < limit && likeness(runs, one.runs) >= ALIKE) return one;
    return undefined;
  }

  private add(argument: Argument, assessment: Assessment): void {
    const runs = runsOf(argument.prose.text);
    if (runs.size < LEAST_RUNS) return;
    const indexed = { ...argument, assessment, runs };
    this.arguments.push(indexed);
    for (const run of runs) if (!this.byRun.has(run)) this.byRun.set(run, indexed);
  }
}

const indexes = new WeakMap<Model, Index>();

function indexOf(model: Model): Index {
  const known = indexes.get(model) ?? new Index(model.assessments);
  indexes.set(model, known);
  return known;
}
