/** From differences to changes in words. */
import { diffArrays } from 'diff';
import type { Atom, Fact } from '../fingerprint/fact';
import { plainOf } from '../fingerprint/fingerprint';
import { type Change, type Detail, name, names, type ProsePiece, type Words } from './change';
import type { Difference } from './differences';
import { textsOf } from './walk';
import { aboutOf, called, isBlock, isElement, reading, sectionOf } from './words';

/** The changes that a difference consists of: one for its values, and one for each prose. */
export function changesOf(difference: Difference): Change[] {
  const { before, after, around } = difference;
  const fact = after ?? before;
  if (!fact) return [];
  const base = {
    section: sectionOf(around[0] ?? fact),
    path: fact.path,
    subject: subjectOf([...around, fact]),
    consequences: [],
  };
  if (difference.order)
    return [{ ...base, kind: 'changed', subject: [...base.subject, ': the stages stand in another order'] }];
  const within = around.at(-1)?.key ?? 'assessment';
  if (!before) return [{ ...base, kind: 'added', after: headOf(fact, within), details: detailsOf(fact) }];
  if (!after) return [{ ...base, kind: 'removed', before: headOf(fact, within), details: detailsOf(fact) }];
  return [
    ...valueChange(before, after, within, base),
    ...proseChange(
      textsOf(before.atoms).join('\n'),
      textsOf(after.atoms).join('\n'),
      after.name === undefined ? base.subject : [...base.subject, ', title'],
      base,
    ),
    ...proseChange(
      saidBy(before.because),
      saidBy(after.because),
      isReasonOnly(after) ? base.subject : [...base.subject, ', reason'],
      base,
    ),
  ];
}

type Base = Pick<Change, 'section' | 'path' | 'subject' | 'consequences'>;

function valueChange(before: Fact, after: Fact, within: string, base: Base): Change[] {
  if (sayings(before) === sayings(after)) return [];
  const [was, is] = [reading(before, within, false), reading(after, within, false)];
  return [{ ...base, kind: 'changed', before: was, after: is }];
}

/** Fields that are nothing but a reason, such as `needed because "…"`. */
function isReasonOnly(fact: Fact): boolean {
  return fact.name === undefined && fact.atoms.length + fact.parts.length + fact.kinds.length === 0 && !isBlock(fact);
}

/** Everything of a fact but its own texts and its reason. */
function sayings(fact: Fact): string {
  return JSON.stringify(
    plainOf({ ...fact, atoms: fact.atoms.filter((atom) => atom.kind !== 'text'), because: [], below: [] }),
  );
}

function proseChange(was: string, is: string, subject: Words, base: Base): Change[] {
  if (was === is) return [];
  const kind = was === '' ? 'added' : is === '' ? 'removed' : 'changed';
  return [
    {
      ...base,
      kind,
      subject,
      ...(was !== '' && { before: was }),
      ...(is !== '' && { after: is }),
      ...(kind === 'changed' && Math.max(was.length, is.length) > SHORT && { prose: wordByWord(was, is) }),
    },
  ];
}

/** Up to this length before and after are told whole, and not word by word. */
const SHORT = 40;

function saidBy(atoms: readonly Atom[]): string {
  return atoms.map((atom) => atom.said).join('\n');
}

/** Both texts in one, word by word; a mark belongs to the word before it. The pieces stand a space apart. */
function wordByWord(before: string, after: string): ProsePiece[] {
  const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
  return diffArrays(words(before), words(after)).map(({ value, added, removed }) => ({
    state: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(' '),
  }));
}

/** "Safeguard `opt-out`, status": the element nearest around, and the way from it. */
export function subjectOf(chain: readonly Fact[]): Words {
  const elements = chain.map(isElement);
  const from = Math.max(elements.lastIndexOf(true), 0);
  const shown = chain.slice(from).filter((fact, index, rest) => index === rest.length - 1 || !isBlock(fact));
  const words = shown.flatMap((fact, index): Words => (index === 0 ? nounOf(fact) : [', ', ...nounOf(fact)]));
  const [first, ...rest] = words;
  return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : words;
}

function nounOf(fact: Fact): Words {
  const { word, names: about, text } = aboutOf(fact);
  const noun = called(fact.key);
  if (fact.name !== undefined)
    return [`${fact.kinds.length > 0 && fact.key === 'kind' ? `kind of ${fact.kinds[0]}` : noun} `, name(fact.name)];
  if (about.length > 0)
    return [
      `${[noun, word].filter((one) => one !== '').join(' ')} `,
      ...names(about),
      ...(text === '' ? [] : [` ${text}`]),
    ];
  return text === '' ? [noun] : [`${noun} ${text}`];
}

/** What stands on the line of a fact, without what the subject says already. */
function headOf(fact: Fact, within: string): string {
  const { names: about, word, text } = aboutOf(fact);
  if (fact.name !== undefined || (about.length === 0 && text === '')) return reading(fact, within);
  const known = ['waive', 'accept'].includes(fact.key) ? 'on' : word;
  const atoms = fact.key === 'notice' || fact.key === 'expectation' ? fact.atoms : fact.atoms.slice(about.length);
  return reading(
    {
      ...fact,
      atoms: text === '' || about.length > 0 ? atoms : [],
      parts: fact.parts.filter((part) => part.word !== known),
    },
    within,
  );
}

/** What stands behind the line and in the braces: the reason, and each field with its place. */
function detailsOf(fact: Fact): Detail[] {
  const details: Detail[] = [];
  const tell = (one: Fact, chain: readonly Fact[]): void => {
    const label = chain
      .map((step) => (step.name === undefined ? called(step.key) : `${called(step.key)} ${step.name}`))
      .join(', ');
    const within = chain.at(-2)?.key ?? fact.key;
    const said = reading(one, within);
    if (one !== fact && (said !== '' || one.because.length + one.below.length === 0))
      details.push({ label, text: said });
    const reason = one.because.map((atom) => atom.said).join('\n');
    if (reason !== '')
      details.push({
        label:
          label === ''
            ? called('because')
            : said === '' && one.below.length === 0
              ? label
              : `${label}, ${called('because')}`,
        text: reason,
      });
    for (const below of one.below) tell(below, [...chain, below]);
  };
  tell(fact, []);
  return details;
}
