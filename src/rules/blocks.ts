/** The blocks that fixes add: fields with `open` or a placeholder where only the author knows the answer. */
import type { Assessment } from '../model/types';
import { freeName, placeholder } from './fix';

/** The groups of the assessment behind a joining word, ` of a, b`; nothing where it has none. */
export function people({ groups }: Pick<Assessment, 'groups'>, word: 'of' | 'on' | 'to' | 'about'): string {
  const names = groups.map(({ name }) => name);
  return names.length === 0 ? '' : ` ${word} ${names.join(', ')}`;
}

/** @param holder Whose interest it is, where that is known. */
export function interestBlock(assessment: Assessment, holder = 'open'): string {
  const name = holder === 'open' ? 'first-interest' : `interest-of-${holder}`;
  return block(`interest ${freeName(assessment, name)} : open of ${holder}`, [
    `statement ${placeholder('describe what is wanted and why')}`,
    'lawful open',
    'present open',
    `benefit ${placeholder('describe what is gained, and by whom')}`,
    `if-not-done ${placeholder('describe what happens without it')}`,
  ]);
}

export function dataBlock(assessment: Assessment): string {
  return block(`data ${freeName(assessment, 'first-data')} : open ${placeholder('describe the data')}`, [
    ...(assessment.groups.length > 0 ? [people(assessment, 'about').trim()] : []),
    'source open',
    `needed because ${placeholder('explain what would fail without it')}`,
    'keep open',
  ]);
}

/** @param kind An entry of the list `alternative`; `open` where the author has to choose. */
export function alternativeBlock(assessment: Assessment, kind = 'open'): string {
  const name = freeName(assessment, kind === 'open' ? 'other-way' : kind);
  return block(`alternative ${name} : ${kind} ${placeholder('describe this way')}`, [
    'intrusion open',
    'effectiveness open',
    'open decision "Adopt, reject or defer it, and why?"',
  ]);
}

/** @param kind An entry of the list `impact`; `open` where the author has to choose. */
export function impactBlock(assessment: Assessment, kind = 'open', groups = assessment.groups): string {
  const name = freeName(assessment, kind === 'open' ? 'first-impact' : kind);
  return block(`impact ${name} : ${kind}${people({ groups }, 'on')}`, [
    `because ${placeholder('describe what can happen to people')}`,
    'before severity open, likelihood open',
    'met by open',
    'after severity open, likelihood open',
  ]);
}

export function stakeLine(assessment: Assessment): string {
  return `stake ${placeholder('describe what people have at stake')}${people(assessment, 'of')}`;
}

export function balancingBlock(assessment: Assessment): string {
  return block('balancing', [
    `because ${placeholder('explain how the interest and the people weigh against each other')}`,
    stakeLine(assessment),
    `expectation${people(assessment, 'of')} : open`,
    impactBlock(assessment),
    'conclusion open',
  ]);
}

export function necessityBlock(assessment: Assessment): string {
  return block('necessity', [
    `because ${placeholder('explain why the purpose cannot be reached with less')}`,
    `achieves because ${placeholder('explain how the processing reaches the purpose')}`,
    alternativeBlock(assessment),
  ]);
}

/** @param kind An entry of the list `safeguard`. */
export function safeguardBlock(assessment: Assessment, kind: string): string {
  return block(`safeguard ${freeName(assessment, kind)} : ${kind} ${placeholder('describe the measure')}`, [
    'status open',
    'owner open',
  ]);
}

/** The fields of an objection; a month is the time that Art. 12(3) GDPR gives at most. */
export const OBJECTION = {
  route: `route ${placeholder('describe how people can object')}`,
  owner: 'owner open',
  within: 'within 1 month',
} as const;

export function objectionBlock(): string {
  return block('objection', [...Object.values(OBJECTION), 'then open']);
}

/** A line with braces around further lines, each indented. */
export function block(head: string, lines: readonly string[]): string {
  return `${head} {\n${lines.map((line) => line.replace(/^/gm, '  ')).join('\n')}\n}`;
}
