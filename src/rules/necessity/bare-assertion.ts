import { wordsOf } from '../../base/words';
import type { Assessment, Prose } from '../../model/types';
import { cite, gdpr } from '../../sources';
import { defineRule } from '../rule';
import { anyOf, type FoundWords, findWords } from '../words';

/** The arguments of the tests. */
const SLOTS = new Set([
  'necessity.because',
  'achieves.because',
  'proportionate.because',
  'balancing.because',
  'conclusion.because',
]);

/** What makes an argument bare. English only. */
const WORDS = {
  /** Answers that are bare where they are a whole sentence. */
  answers: [
    'yes',
    'no',
    'ok',
    'agreed',
    'confirmed',
    'fulfilled',
    'passed',
    'reasonable',
    'appropriate',
    'acceptable',
    'justified',
  ],
  /** Formulas that state the result. */
  formulas: [
    'necessary',
    'proportionate',
    'necessary and proportionate',
    'proportionate and necessary',
    'strictly necessary',
    'the least intrusive means',
    'least intrusive',
    'no alternative exists',
    'there is no alternative',
    'no alternatives',
    'no less intrusive means',
    'no less intrusive alternative',
    'no less intrusive way',
    'no other way',
    'interests do not override',
    'do not override',
    'does not override',
    'not overridden',
    'our interests prevail',
    'interest prevails',
    'the balance is in favour',
    'balance is in our favour',
    'is reasonable',
    'are reasonable',
    'is appropriate',
    'are appropriate',
    'is acceptable',
    'is justified',
    'are justified',
    'compliant with the GDPR',
    'GDPR compliant',
    'complies with the GDPR',
    'in line with policy',
  ],
  /** Words after which a reason follows. */
  reasons: [
    'because',
    'since',
    'so that',
    'in order to',
    'otherwise',
    'without',
    'unless',
    'due to',
    'cannot',
    'could not',
    'would',
    'as the',
    'as it',
    'as they',
    'as we',
    'as our',
    'as no',
    'as a',
    'only if',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'ten',
    'half',
  ],
  /** Words that add no fact to a formula. */
  empty: [
    'a',
    'an',
    'the',
    'this',
    'that',
    'these',
    'it',
    'its',
    'we',
    'our',
    'us',
    'they',
    'their',
    'there',
    'here',
    'is',
    'are',
    'be',
    'was',
    'has',
    'have',
    'and',
    'or',
    'of',
    'for',
    'to',
    'in',
    'on',
    'by',
    'with',
    'as',
    'all',
    'any',
    'both',
    'not',
    'no',
    'more',
    'also',
    'fully',
    'very',
    'clearly',
    'therefore',
    'thus',
    'hence',
    'overall',
    'exists',
    'available',
    'considered',
    'processing',
    'processed',
    'data',
    'personal',
    'purpose',
    'purposes',
    'aim',
    'interest',
    'interests',
    'legitimate',
    'means',
    'measure',
    'measures',
    'test',
    'use',
    'controller',
    'company',
    'rights',
    'freedoms',
    'people',
    'persons',
    'individuals',
    'subjects',
    'subject',
    'customers',
    'users',
    'employees',
    'fundamental',
    'those',
    'GDPR',
    'law',
  ],
};
/** So many words beside a formula are still no reason: "necessary for fraud prevention". */
const SPARE_WORDS = 2;

const FORMULA = anyOf(WORDS.formulas);
const FORMULAS = new RegExp(FORMULA, 'gi');
const ANSWER = new RegExp(`^(?:${WORDS.answers.join('|')})$`, 'i');
const REASON = anyOf(WORDS.reasons);
const EMPTY = new Set(WORDS.empty.map((word) => word.toLowerCase()));

export const bareAssertion = defineRule({
  id: 'necessity/bare-assertion',
  severity: 'warning',
  kind: 'prose',
  summary: 'The argument of a test gives a reason, not only the result.',
  sources: [gdpr('Art. 5(2)'), cite('edpb-oss-digest-2025', '', 'second-hand')],
  satisfy:
    'Add after `because` the fact that carries the result: what would be missed, how few data, how few people, how short.',
  messages: {
    default: '"{words}" states the result of the test and gives no reason for it.',
  },
  check(assessment, report) {
    // Compiled only where a sentence holds a formula.
    let names: RegExp | undefined | null = null;
    const declared = (): RegExp | undefined => {
      if (names === null) names = namesOf(assessment);
      return names;
    };
    for (const { slot, path, prose } of assessment.prose) {
      const bare = SLOTS.has(slot) ? bareWords(prose, declared, assessment.document.text) : undefined;
      if (bare) report('default', { at: bare.span, path, values: { words: bare.words } });
    }
  },
});

/** The formula of an argument of which every sentence is bare. */
function bareWords(prose: Prose, names: () => RegExp | undefined, text: string): FoundWords | undefined {
  const sentences = prose.text
    .split(/[.!?;]+(?:\s|$)|\n/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\w/.test(sentence));
  if (sentences.length === 0 || !sentences.every((sentence) => isBare(sentence, names))) return undefined;
  return findWords(text, prose, FORMULA) ?? findWords(text, prose, /\w.*\w/);
}

function isBare(sentence: string, names: () => RegExp | undefined): boolean {
  if (ANSWER.test(sentence)) return true;
  if (!FORMULA.test(sentence)) return false;
  const rest = wordsOf(sentence.replace(FORMULAS, ' ')).filter(
    (word) => !EMPTY.has(word.toLowerCase()) && !ANSWER.test(word),
  );
  if (rest.length === 0) return true;
  return rest.length <= SPARE_WORDS && !/[\d:]/.test(sentence) && !REASON.test(sentence) && !names()?.test(sentence);
}

/** The names of what is declared; an argument that refers to one of them has a fact. */
function namesOf(assessment: Assessment): RegExp | undefined {
  const { data, safeguards, necessity, balancing } = assessment;
  const named = [
    ...data,
    ...safeguards,
    ...(necessity?.alternatives ?? []),
    ...(necessity?.limits ?? []),
    ...(balancing?.impacts ?? []),
  ];
  const names = named.map(({ name }) => name).filter((name) => name !== '' && !EMPTY.has(name.toLowerCase()));
  return names.length > 0 ? anyOf(names.flatMap((name) => [name, name.replaceAll('-', ' ')])) : undefined;
}
