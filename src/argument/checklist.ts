/** What a good argument has in each slot, and whether this one has it. */
import type { Features } from './features';
import type { Reading } from './reading';
import type { Argument, ChecklistItem, Slot } from './types';

const ASKED: Readonly<Record<Slot, readonly string[]>> = {
  purpose: ['concrete', 'present'],
  necessity: ['compare', 'fail', 'fact', 'limit', 'own'],
  proportionality: ['limit', 'fact', 'reason'],
  alternative: ['effect', 'fact'],
  'data-item': ['own', 'fail'],
  retention: ['reason', 'when'],
  expectation: ['expect', 'own-check'],
  impact: ['impact', 'fact'],
  safeguard: ['object', 'when', 'who'],
  balancing: ['both', 'impact', 'expect', 'safeguard', 'fact'],
  waiver: ['reason', 'when'],
};

/** The checklist of an argument, in the language of its lexicon. */
export function checklistOf({ slot }: Argument, { lexicon }: Reading, features: Features): ChecklistItem[] {
  return ASKED[slot].map((id) => ({ id, question: lexicon.data.checklist[id] ?? id, met: isMet(id, features) }));
}

function isMet(id: string, features: Features): boolean {
  const has = (...names: string[]): boolean => features.strong.some(({ name }) => names.includes(name));
  const lacks = (...names: string[]): boolean => !features.weak.some(({ name }) => names.includes(name));
  switch (id) {
    case 'compare':
      return has('compare');
    case 'fail':
    case 'effect':
      return has('fail', 'without');
    case 'fact':
    case 'own-check':
      return has('fact');
    case 'limit':
      return has('limit');
    case 'reason':
      return has('cause', 'fail', 'without', 'fact') && features.freshCount >= 2;
    case 'impact':
      return has('impact');
    case 'expect':
      return has('expect');
    case 'safeguard':
      return has('control', 'limit');
    case 'both':
      return has('impact', 'right', 'expect', 'control') && features.freshCount >= 4;
    case 'present':
      return lacks('future', 'hedge');
    case 'concrete':
      return lacks('vague', 'useful') && features.freshCount >= 2;
    case 'object':
      return features.freshCount >= 2;
    case 'when':
      return has('fact', 'limit');
    case 'who':
      return has('control', 'limit');
    default:
      return features.freshCount >= 2;
  }
}
