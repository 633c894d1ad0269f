import type { Entry } from '../language/syntax';
import { type Context, pathBelow } from './context';
import { child, children, partReferences, texts } from './entries';
import type { Alternative, Interest, Item, Necessity, Purpose } from './types';

export function buildPurpose(context: Context, entry: Entry, path: string): Purpose {
  return {
    ...context.item(entry, path),
    text: texts(entry)[0],
    interests: children(entry, 'interest').map((field) => buildInterest(context, field)),
    bases: children(entry, 'basis').map((field, index) => context.answer(field, `${path}.basis.${index + 1}`)),
    compelling: context.answerOf(entry, 'compelling', path),
  };
}

function buildInterest(context: Context, entry: Entry): Interest {
  const path = `interest.${entry.name ?? ''}`;
  return {
    ...context.named(entry, path),
    holders: partReferences(entry, 'of'),
    statement: context.statementOf(entry, 'statement', path),
    fraudType: context.statementOf(entry, 'fraud-type', path),
    lawful: context.answerOf(entry, 'lawful', path),
    present: context.answerOf(entry, 'present', path),
    benefit: context.statementOf(entry, 'benefit', path),
    importance: context.answerOf(entry, 'importance', path),
    ifNotDone: context.statementOf(entry, 'if-not-done', path),
  };
}

export function buildNecessity(context: Context, entry: Entry): Necessity {
  const item: Item = context.item(entry, 'necessity');
  return {
    ...item,
    achieves: context.itemOf(entry, 'achieves', 'necessity'),
    proportionate: context.itemOf(entry, 'proportionate', 'necessity'),
    limits: children(entry, 'limit').map((field) => context.named(field, pathBelow('', field, entry.entries))),
    alternatives: children(entry, 'alternative').map((field) => buildAlternative(context, field)),
    empty: !item.because && entry.entries.length === 0,
  };
}

function buildAlternative(context: Context, entry: Entry): Alternative {
  const path = `alternative.${entry.name ?? ''}`;
  const adopted = child(entry, 'adopted');
  return {
    ...context.named(entry, path),
    intrusion: context.terms(child(entry, 'intrusion'))[0],
    effectiveness: context.terms(child(entry, 'effectiveness'))[0],
    adopted: adopted && { ...context.item(adopted, `${path}.adopted`), as: partReferences(adopted, 'as') },
    rejected: context.itemOf(entry, 'rejected', path),
    deferred: context.itemOf(entry, 'deferred', path),
  };
}
