/** Facts that follow from what is declared, each with its reasons (law.md 8, 11.3; WP248; Art. 35(3) GDPR). */
import type { Context } from './context';
import type { Answer, Assessment, Derived, Reason, Term } from './types';

type Facts = Omit<Assessment, 'derived'>;

export function derive(facts: Facts, context: Context): Derived {
  const imbalance = powerImbalance(facts, context);
  const minors = children(facts, context);
  const criteria = dpiaCriteria(facts, context, [...imbalance, ...minors, ...vulnerable(facts)]);
  return {
    powerImbalance: imbalance,
    children: minors,
    dpiaCriteria: criteria,
    dpiaCases: dpiaCases(facts, criteria, context),
  };
}

/** The stronger side: a relationship of dependence, a dominant provider, or people without another choice. */
function powerImbalance(facts: Facts, context: Context): Reason[] {
  const reasons: Reason[] = [];
  for (const group of facts.groups) {
    const terms = [
      ...(group.relationship?.terms ?? []),
      ...group.vulnerable.flatMap((answer) => answer.terms),
      ...group.kinds,
    ];
    for (const term of terms) {
      if (isDependent(term, context)) reasons.push({ text: `${group.name}: ${term.name}`, at: group.entry });
    }
  }
  const controller = facts.header.controller;
  if (controller?.marketPosition?.terms.some((term) => term.name === 'dominant')) {
    reasons.push({ text: `${controller.name} has a dominant position`, at: controller.entry });
  }
  return reasons;
}

/** The term itself, or a vulnerability that comes with it, makes people depend on the controller. */
function isDependent(term: Term, context: Context): boolean {
  const brings = context
    .fact(term, 'vulnerable')
    .flatMap((name) => context.file.vocabulary.fact('vulnerability', name, 'power-imbalance'));
  return [...context.fact(term, 'power-imbalance'), ...brings].includes('yes');
}

function children(facts: Facts, context: Context): Reason[] {
  return facts.groups.flatMap((group) => {
    const terms = [...group.kinds, ...(group.age?.terms ?? []), ...group.vulnerable.flatMap((answer) => answer.terms)];
    return terms
      .filter((term) => context.fact(term, 'child').includes('yes'))
      .map((term) => ({ text: `${group.name}: ${term.name}`, at: group.entry }));
  });
}

/** The nine criteria of WP248 rev.01 that the declared facts meet. */
function dpiaCriteria(facts: Facts, context: Context, dependent: readonly Reason[]): Derived['dpiaCriteria'] {
  const found = new Map<string, Reason[]>();
  const add = (criterion: string, reason: Reason): void => {
    found.set(criterion, [...(found.get(criterion) ?? []), reason]);
  };
  const read = (terms: readonly Term[]): void => {
    for (const term of terms) {
      for (const criterion of context.fact(term, 'dpia-criterion')) {
        if (criterion === 'systematic-monitoring' && !isSystematic(facts.processing.frequency)) continue;
        if (criterion === 'automated-decision' && term.category === 'operation' && !hasEffect(facts)) continue;
        add(criterion, { text: `${term.category.replaceAll('-', ' ')} ${term.name}`, at: term });
      }
    }
  };
  const { processing } = facts;
  read(processing.operations);
  for (const answer of [processing.scale, processing.novelty]) read(answer?.terms ?? []);
  if (hasEffect(facts) && processing.automatedDecisions?.effect) read([processing.automatedDecisions.effect]);
  read(facts.balancing?.impacts.flatMap((impact) => impact.kinds) ?? []);
  for (const item of facts.data.filter((data) => data.collected)) {
    for (const kind of item.kinds) {
      const sensitivity = item.sensitivity?.terms[0]?.name ?? context.fact(kind, 'sensitivity')[0];
      if (sensitivity && ['highly-personal', 'special', 'criminal'].includes(sensitivity)) {
        add('sensitive-data', { text: `${item.name} is ${sensitivity} (${kind.name})`, at: item.entry });
      }
    }
  }
  for (const reason of dependent) add('vulnerable-people', reason);
  return [...found].map(([criterion, reasons]) => ({ criterion, reasons: distinct(reasons) }));
}

/** The cases in which Art. 35(3) GDPR always asks for a DPIA. */
function dpiaCases(facts: Facts, criteria: Derived['dpiaCriteria'], context: Context): Derived['dpiaCases'] {
  const of = (criterion: string): readonly Reason[] =>
    criteria.find((one) => one.criterion === criterion)?.reasons ?? [];
  const cases: { point: string; reasons: readonly Reason[] }[] = [];
  const large = of('large-scale');
  const decided = [...of('evaluation-or-scoring'), ...of('automated-decision')];
  if (decided.length > 0 && hasEffect(facts) && isSystematic(facts.processing.frequency))
    cases.push({ point: 'a', reasons: decided });
  const special = facts.data.filter(
    (item) =>
      item.collected &&
      item.kinds.some((kind) => {
        const sensitivity = item.sensitivity?.terms[0]?.name ?? context.fact(kind, 'sensitivity')[0];
        return sensitivity === 'special' || sensitivity === 'criminal';
      }),
  );
  if (special.length > 0 && large.length > 0)
    cases.push({ point: 'b', reasons: [...special.map((item) => ({ text: item.name, at: item.entry })), ...large] });
  const open = facts.processing.places?.terms.filter((term) => term.name === 'publicly-accessible') ?? [];
  const monitoring = of('systematic-monitoring');
  if (open.length > 0 && monitoring.length > 0 && large.length > 0) {
    cases.push({
      point: 'c',
      reasons: [...monitoring, ...open.map((term) => ({ text: term.name, at: term })), ...large],
    });
  }
  return cases;
}

function isSystematic(frequency: Answer | undefined): boolean {
  return frequency?.terms.some((term) => ['continuous', 'real-time', 'periodic'].includes(term.name)) ?? false;
}

function hasEffect(facts: Facts): boolean {
  const automated = facts.processing.automatedDecisions;
  const solely =
    automated?.terms.some((term) => term.lineage.includes('solely')) ??
    facts.processing.operations.some((term) => term.lineage.includes('automated-decision'));
  const effect = automated?.effect?.name;
  return solely && effect !== undefined && effect !== 'none' && effect !== 'minor';
}

function vulnerable(facts: Facts): Reason[] {
  return facts.groups.flatMap((group) =>
    group.vulnerable.flatMap((answer) =>
      answer.terms.map((term) => ({ text: `${group.name}: ${term.name}`, at: group.entry })),
    ),
  );
}

function distinct(reasons: readonly Reason[]): Reason[] {
  return reasons.filter((reason, index) => reasons.findIndex((other) => other.text === reason.text) === index);
}
