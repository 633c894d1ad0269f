import type { Entry } from '../language/syntax';
import { type Context, text } from './context';
import { child, children, dated, duration, part, partReferences, refs, texts } from './entries';
import type { Condition, Decision, Notice, Objection, Rights } from './types';

export function buildRights(context: Context, entry: Entry): Rights {
  const objection = child(entry, 'objection');
  return {
    ...context.item(entry, 'rights'),
    notices: children(entry, 'notice').map((field) => buildNotice(context, field)),
    shownSeparately: context.statementOf(entry, 'shown-separately', 'rights'),
    objection: objection && buildObjection(context, objection),
    complaint: context.statementOf(entry, 'complaint', 'rights'),
    balancingSummary: context.statementOf(entry, 'balancing-summary', 'rights'),
    grants: children(entry, 'grants').map((field, index) => context.answer(field, `rights.grants.${index + 1}`)),
  };
}

function buildNotice(context: Context, entry: Entry): Notice {
  const to = partReferences(entry, 'to');
  const path = ['rights.notice', ...to.map((group) => group.name)].join('.');
  return {
    ...context.item(entry, path),
    to,
    timing: context.terms(entry)[0],
    text: texts(entry)[0],
    at: [...texts(part(entry, 'at')), ...texts(part(entry, 'page')), ...texts(child(entry, 'page'))],
    exempt: context.partTerms(entry, 'exempt')[0],
    instead: context.statementOf(entry, 'instead', path),
  };
}

function buildObjection(context: Context, entry: Entry): Objection {
  const path = 'rights.objection';
  const then = child(entry, 'then');
  const asks = child(entry, 'asks');
  return {
    ...context.item(entry, path),
    route: context.statementOf(entry, 'route', path),
    owner: context.statementOf(entry, 'owner', path),
    asks: asks && { ...context.statement(asks, `${path}.asks`), terms: context.terms(asks) },
    within: duration(child(entry, 'within')),
    then: then && context.answer(then, `${path}.then`),
    unless: context.partTerms(then, 'unless'),
    compellingGrounds: context.statementOf(entry, 'compelling-grounds', path),
    refused: children(entry, 'refused').map((field) => ({
      ...context.item(field, `${path}.refused`),
      of: partReferences(field, 'of'),
    })),
    pause: context.answerOf(entry, 'pause', path),
  };
}

export function buildDecision(context: Context, entry: Entry): Decision {
  return {
    ...context.item(entry, 'decision'),
    outcome: context.terms(entry)[0],
    conditions: children(entry, 'condition').map((field, index) =>
      buildCondition(context, field, `decision.condition.${index + 1}`),
    ),
    instead: context.answerOf(entry, 'instead', 'decision'),
  };
}

function buildCondition(context: Context, entry: Entry, path: string): Condition {
  const names = refs(entry);
  const words = text(entry);
  const state = words === '' ? names[1] : names[0];
  return {
    ...context.item(entry, path),
    what: words === '' ? (names[0]?.to ?? '') : words,
    named: words === '',
    state: state && context.term(state, 'safeguard-status'),
    by: dated(part(entry, 'by')),
  };
}
