/** Binds the analyser of arguments to the model: which prose is an argument of what, and a rule for each weakness. */
import { type Analysis, type ArgumentFinding, analyse, type Facts, type Kind, type Slot } from '../argument/index';
import type { Span } from '../language/syntax';
import type { Assessment, Prose } from '../model/types';
import { defineRule, type Rule } from './rule';
import { spanIn } from './words';

/** An argument of an assessment: what the analyser has to know of it, and where it stands. */
export interface Argument {
  readonly slot: Slot;
  readonly path: string;
  readonly prose: Prose;
}

/** A weakness of an argument, with the words to mark in the file. */
export interface Weakness extends Argument {
  readonly finding: ArgumentFinding;
  readonly at: Span;
}

/** Which argument a field holds. */
const SLOT_OF: Readonly<Record<string, Slot>> = {
  purpose: 'purpose',
  statement: 'purpose',
  'necessity.because': 'necessity',
  'achieves.because': 'proportionality',
  'proportionate.because': 'proportionality',
  'rejected.because': 'alternative',
  'needed.because': 'data-item',
  'keep.because': 'retention',
  'expectation.because': 'expectation',
  'impact.because': 'impact',
  'ruled-out.because': 'impact',
  safeguard: 'safeguard',
  'balancing.because': 'balancing',
  'conclusion.because': 'balancing',
  'waive.because': 'waiver',
};

const known = new WeakMap<Assessment, readonly Weakness[]>();

/** Everything weak about the arguments of an assessment. */
export function weaknesses(assessment: Assessment): readonly Weakness[] {
  const before = known.get(assessment);
  if (before) return before;
  const found: Weakness[] = [];
  for (const { slot, path, prose } of argumentsOf(assessment)) {
    for (const finding of analysisOf(assessment, { slot, path, prose }).findings) {
      const [first = { start: 0, end: 0 }] = finding.spans;
      found.push({ slot, path, prose, finding, at: spanIn(assessment.document.text, prose, first) });
    }
  }
  known.set(assessment, found);
  return found;
}

/** The arguments of an assessment, in the order of the file. */
export function argumentsOf(assessment: Assessment): Argument[] {
  const found: Argument[] = [];
  for (const { slot, path, prose } of assessment.prose) {
    const own = SLOT_OF[slot];
    if (own !== undefined && prose.text.trim() !== '') found.push({ slot: own, path, prose });
  }
  return found;
}

/** The analysis of one argument, with what is declared around it: its findings and the checklist of its slot. */
export function analysisOf(assessment: Assessment, { slot, path, prose }: Argument): Analysis {
  const language = assessment.header.language;
  return analyse({ text: prose.text, language, slot, facts: factsFor(assessment, slot, path) });
}

function factsFor(assessment: Assessment, slot: Slot, path: string): Facts {
  const { purposes, necessity, balancing, safeguards } = assessment;
  const purpose = purposes.flatMap(({ text }) => (text ? [text.text] : []));
  switch (slot) {
    case 'purpose':
      return path.startsWith('interest.') ? { purpose } : {};
    case 'necessity':
      return { purpose, data: titles(assessment.data), alternatives: titles(necessity?.alternatives ?? []) };
    case 'balancing':
      return {
        purpose,
        impacts: titles(balancing?.impacts ?? []),
        rights: balancing?.rights.flatMap(({ rights, text }) => [text, ...rights.map(({ title }) => title)]) ?? [],
        safeguards: titles(safeguards),
        groups: titles(assessment.groups),
      };
    case 'data-item':
      return { purpose, data: titles(assessment.data.filter((item) => path.startsWith(item.path))) };
    case 'proportionality':
      return { purpose, safeguards: titles(safeguards) };
    default:
      return {};
  }
}

function titles(items: readonly { readonly name: string; readonly title: string }[]): string[] {
  return items.map(({ name, title }) => `${name.replaceAll('-', ' ')} ${title}`);
}

interface ArgumentRule extends Pick<Rule, 'id' | 'severity' | 'summary' | 'sources' | 'satisfy' | 'unless'> {
  /** The kind of weakness that it reports. */
  readonly weakness: Kind;
  /** The slots that it looks at; all where it is left out. */
  readonly slots?: readonly Slot[];
  /** What it says; `{words}` are the words that show it. */
  readonly message: string;
}

/** A rule that reports one kind of weakness. */
export function argumentRule({ weakness, slots, message, ...rule }: ArgumentRule): Rule {
  return defineRule({
    ...rule,
    kind: 'prose',
    messages: { default: message },
    check(assessment, report) {
      for (const { finding, slot, path, at } of weaknesses(assessment)) {
        if (finding.kind !== weakness || (slots && !slots.includes(slot))) continue;
        const severity = rule.severity === 'info' ? 'info' : finding.level;
        report('default', { at, path, severity, values: { words: finding.words } as never });
      }
    },
  });
}
