import type { Comparison } from './states';

/** What was compared with what. */
export interface Compared {
  readonly from: string;
  readonly to: string;
  /** Files that say the same in both states. */
  readonly unchangedFiles: number;
  /** What could not be compared, in a sentence each. */
  readonly faulty: readonly string[];
}

/** How much changed. */
export interface ChangeTotals {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly changes: number;
  readonly newFindings: number;
  readonly goneFindings: number;
  readonly weakenings: number;
  readonly accepted: number;
}

/** The sums over all assessments. */
export function totalsOf({ assessments, files }: Comparison): ChangeTotals {
  const sum = (count: (one: Comparison['assessments'][number]) => number): number =>
    assessments.reduce((total, one) => total + count(one), 0);
  const accepted = sum((one) => one.weakenings.filter((weakening) => weakening.accepted !== undefined).length);
  return {
    added: sum((one) => Number(one.state === 'added')),
    removed: sum((one) => Number(one.state === 'removed')),
    changed: sum((one) => Number(one.state === 'changed')),
    changes: sum((one) => one.changes.length) + files.reduce((total, file) => total + file.changes.length, 0),
    newFindings: sum((one) => one.findings.new.length),
    goneFindings: sum((one) => one.findings.gone.length),
    weakenings: sum((one) => one.weakenings.length) - accepted,
    accepted,
  };
}

/** The sums in a sentence or two. */
export function summaryOf(totals: ChangeTotals, compared: Compared): string {
  const { added, removed, changed, weakenings, accepted } = totals;
  const missing = compared.faulty.length > 0 ? ' Not everything could be compared.' : '';
  if (added + removed + changed + totals.changes === 0)
    return missing === '' ? 'Nothing that the assessments say has changed.' : `No change was found.${missing}`;
  const states = [
    changed > 0 && `${plural(changed, 'assessment')} changed`,
    added > 0 && `${plural(added, 'assessment')} added`,
    removed > 0 && `${plural(removed, 'assessment')} removed`,
  ].filter((part) => part !== false);
  const findings = `${plural(totals.newFindings, 'new finding')}, ${totals.goneFindings} gone`;
  const weaker =
    weakenings + accepted === 0
      ? 'Nothing on the list of weakenings was found.'
      : `${plural(weakenings + accepted, 'change')} ${weakenings + accepted === 1 ? 'weakens' : 'weaken'} ${changed === 1 ? 'the assessment' : 'an assessment'}${accepted > 0 ? `, of which ${accepted} ${accepted === 1 ? 'was' : 'were'} accepted on purpose` : ''}.`;
  const rest = compared.unchangedFiles > 0 ? ` ${plural(compared.unchangedFiles, 'file')} unchanged.` : '';
  return `${[...states, plural(totals.changes, 'change'), findings].join(', ')}. ${weaker}${rest}${missing}`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** The headings of the parts of a comparison. */
export const SECTION_TITLES = {
  decision: 'Decision',
  purpose: 'Purpose test',
  necessity: 'Necessity test',
  balancing: 'Balancing test',
  safeguards: 'Safeguards',
  processing: 'Processing, data and people',
  rights: 'Notices and rights',
  governance: 'The paper itself, and its upkeep',
} as const;
