/** Facts that follow from what is declared, each with its reasons (EDPB Guidelines 1/2024 ¶43; Rec. 38 GDPR). */
import type { Context } from './context';
import { dpiaCases, dpiaCriteria } from './dpia';
import type { Assessment, Derived, Group, Reason, Term } from './types';

type Facts = Omit<Assessment, 'derived'>;

export function derive(facts: Facts, context: Context): Derived {
  const imbalance = powerImbalance(facts, context);
  const minors = children(facts, context);
  const criteria = dpiaCriteria(facts, context, [...imbalance, ...minors, ...vulnerable(facts, context)]);
  return {
    powerImbalance: imbalance,
    children: minors,
    dpiaCriteria: criteria,
    dpiaCases: dpiaCases(facts, criteria, context),
  };
}

/** The stronger side: a relationship of dependence, a dominant provider, or people without another choice. */
function powerImbalance(facts: Facts, context: Context): Reason[] {
  const reasons = facts.groups.flatMap((group) =>
    [...(group.relationship?.terms ?? []), ...vulnerabilities(group), ...group.kinds]
      .filter((term) => isDependent(term, context))
      .map((term) => reasonOf(group, term.name)),
  );
  const { controller } = facts.header;
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
  return facts.groups.flatMap((group) =>
    [...group.kinds, ...(group.age?.terms ?? []), ...vulnerabilities(group)]
      .filter((term) => context.fact(term, 'child').includes('yes'))
      .map((term) => reasonOf(group, term.name)),
  );
}

/** The vulnerabilities that are declared, and those that come with the kind of a group and are no dependence or childhood. */
function vulnerable(facts: Facts, context: Context): Reason[] {
  const { vocabulary } = context.file;
  return facts.groups.flatMap((group) => {
    const counted = (name: string): boolean =>
      ['power-imbalance', 'child'].some((fact) => vocabulary.fact('vulnerability', name, fact).includes('yes'));
    const typical = group.kinds.flatMap((kind) =>
      context
        .fact(kind, 'vulnerable')
        .filter((name) => !counted(name))
        .map((name) => ({ name, kind })),
    );
    return [
      ...vulnerabilities(group).map((term) => reasonOf(group, term.name)),
      ...typical.map(({ name, kind }) => reasonOf(group, `${kind.name}, ${name}`)),
    ];
  });
}

function vulnerabilities(group: Group): Term[] {
  return group.vulnerable.flatMap((answer) => answer.terms);
}

function reasonOf(group: Group, what: string): Reason {
  return { text: `${group.name}: ${what}`, at: group.entry, group: group.name };
}
