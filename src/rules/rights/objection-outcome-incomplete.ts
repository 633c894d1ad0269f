import { isA, isOpen, isOver } from '../../model/questions';
import type { Assessment, Objection } from '../../model/types';
import { cjeu, edpb, gdpr } from '../../sources';
import { add } from '../fix';
import { defineRule } from '../rule';
import { contentWords } from './questions';

export const objectionOutcomeIncomplete = defineRule({
  id: 'rights/objection-outcome-incomplete',
  severity: 'warning',
  kind: 'cross-check',
  summary:
    'An objection asks no more than the law does, the data are set aside while it is weighed, and it says what follows and which grounds would be compelling.',
  sources: [
    gdpr('Art. 21(1)'),
    gdpr('Art. 17(1)(c)'),
    gdpr('Art. 18(1)(d)'),
    cjeu('c-26-22', '¶110-112'),
    edpb('¶71-73'),
  ],
  satisfy:
    'Write in `objection` what is asked (`asks nothing` or `asks reason`), `pause yes`, `then stop, erase`, and after `unless compelling-grounds` which grounds those are: `compelling-grounds "…"`.',
  unwritten: ['then', 'pause', 'grounds'],
  fix: 'Adds `then open`, `pause open` or `compelling-grounds open`.',
  messages: {
    proof: 'The objection asks for {asked}: the person gives reasons, and the proof is for the controller.',
    then: 'Nothing says that the processing stops, or that the data are erased, for whom an objection succeeds.',
    pause: 'Nothing says that the data are set aside while an objection is weighed.',
    grounds: 'An objection is put aside on compelling grounds, and nothing says which those are.',
    reused:
      'The compelling grounds against an objection are the interest `{interest}` again, which the person has objected to.',
  },
  check(assessment, report) {
    const objection = assessment.rights?.objection;
    if (!objection || isOver(assessment)) return;
    const offer = (code: string) => [add(assessment, objection, `Add \`${code}\``, code)];
    const asked = proofAsked(objection);
    if (asked && objection.asks) report('proof', { at: objection.asks, values: { asked } });
    if (!hasOutcome(objection)) {
      const fixes = objection.then ? [] : offer('then open');
      report('then', { at: objection.then ?? objection, values: {}, fixes });
    }
    if (isWeighed(objection) && !isPaused(objection)) {
      const fixes = objection.pause ? [] : offer('pause open');
      report('pause', { at: objection.pause ?? objection, values: {}, fixes });
    }
    if (!objection.then || !objection.unless.some((ground) => isA(ground, 'compelling-grounds'))) return;
    const { compellingGrounds } = objection;
    if (!compellingGrounds && !objection.then.because) {
      report('grounds', { at: objection.then, values: {}, fixes: offer('compelling-grounds open') });
    }
    const interest = reusedInterest(objection, assessment);
    if (compellingGrounds && interest) report('reused', { at: compellingGrounds, values: { interest } });
  },
});

/** What is asked of the person beyond a reason. English only where it stands in words. */
function proofAsked({ asks }: Objection): string | undefined {
  if (asks?.terms.some((term) => isA(term, 'proof'))) return '`proof`';
  const text = asks?.texts.map((prose) => prose.text).join(' ') ?? '';
  const found = PROOF.exec(text);
  return found && !NO_PROOF.test(text) ? `"${found[0]}"` : undefined;
}

const PROOF = /\b(?:proof|evidence|certificates?|affidavit|documentation)\b/i;
const NO_PROOF = /\b(?:no|not|nothing|without|never|need not)\b/i;

function hasOutcome({ then }: Objection): boolean {
  return then !== undefined && (isOpen(then) || then.terms.some((term) => isA(term, 'stop', 'erase')));
}

/** Whether somebody weighs an objection: where nothing is asked and nothing can stand against it, it simply holds. */
function isWeighed({ asks, unless, then }: Objection): boolean {
  if (!then || isOpen(then)) return false;
  const free = asks?.terms.some((term) => isA(term, 'nothing')) ?? false;
  return unless.length > 0 || then.terms.some((term) => isA(term, 'review')) || !free;
}

function isPaused({ pause, then }: Objection): boolean {
  if (then?.terms.some((term) => isA(term, 'restrict'))) return true;
  return pause !== undefined && (isOpen(pause) || pause.terms.some((term) => isA(term, 'yes', 'partly')));
}

/** The interest whose words the compelling grounds only repeat. */
function reusedInterest({ compellingGrounds }: Objection, { interests }: Assessment): string | undefined {
  const grounds = contentWords(compellingGrounds?.texts.map((prose) => prose.text).join(' ') ?? '');
  if (grounds.size === 0) return undefined;
  return interests.find(({ title, statement }) => {
    const words = contentWords([title, ...(statement?.texts.map((prose) => prose.text) ?? [])].join(' '));
    return [...grounds].every((word) => words.has(word));
  })?.name;
}
