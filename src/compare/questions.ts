/** What a data protection officer should now ask, worked out from what changed. */
import type { Change, Words } from './change';
import { name, plainWords, tell } from './change';
import type { FindingChanges } from './findings';
import type { Weakened } from './guard';
import type { Pair } from './pair';

/** More questions than this are not asked; the most important come first. */
const MOST = 12;

/** The questions, those on weakenings first, each once. */
export function questionsOf(
  pair: Pair,
  changes: readonly Change[],
  findings: FindingChanges,
  weakenings: readonly Weakened[],
): Words[] {
  const all = [
    ...weakenings.filter((one) => one.accepted === undefined).map((one) => one.question),
    ...weakenings.filter((one) => one.accepted !== undefined).map(acceptedQuestion),
    ...errorQuestion(findings),
    ...argumentQuestions(changes),
    ...signatureQuestion(pair, changes),
  ];
  return [...new Map(all.map((words) => [plainWords(words), words])).values()].slice(0, MOST);
}

function acceptedQuestion({ told, accepted }: Weakened): Words {
  return ['Is the reason good enough? ', ...told, ` Accepted because: “${accepted ?? ''}”`];
}

function errorQuestion({ new: found }: FindingChanges): Words[] {
  const errors = found.filter((finding) => finding.severity === 'error');
  if (errors.length === 0) return [];
  const what = errors.length === 1 ? 'is the new error' : `are the ${errors.length} new errors`;
  return [[`How ${what} of the checker answered before anybody relies on this?`]];
}

const TESTS: Readonly<Record<string, string>> = {
  purpose: 'the purpose',
  necessity: 'necessity',
  balancing: 'the balance',
  decision: 'the decision',
};

/** Arguments that were rewritten: whether they still argue the same. */
function argumentQuestions(changes: readonly Change[]): Words[] {
  const rewritten = new Set(
    changes
      .filter((change) => change.prose !== undefined && TESTS[change.section] !== undefined)
      .map((change) => change.section),
  );
  return [...rewritten].map((section) => [
    `The argument on ${TESTS[section]} was reworded: does it say the same, and is what it says shown by evidence?`,
  ]);
}

/** Signatures that stand under another text now. */
function signatureQuestion(pair: Pair, changes: readonly Change[]): Words[] {
  const substance = changes.some(
    (change) => change.kind !== 'renamed' && !/^(sign|status|reviewed|checked-with)\b/.test(change.path),
  );
  const signed = pair.after.assessment.signOffs.filter((one) => !one.required && one.who !== undefined);
  if (!substance || signed.length === 0) return [];
  return signed.map(
    (one) =>
      tell`Does ${one.who ?? ''} (${name(one.role)}) still stand by the signature${one.on ? ` of ${one.on.date}` : ''}?`,
  );
}
