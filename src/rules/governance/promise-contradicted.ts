import { collectedData, isA, isOver } from '../../model/questions';
import type { Assessment, DataItem, Item, Reason, Term } from '../../model/types';
import { gdpr } from '../../sources';
import { defineRule, type RuleContext } from '../rule';

export const promiseContradicted = defineRule({
  id: 'governance/promise-contradicted',
  severity: 'error',
  kind: 'cross-check',
  summary: 'Nothing that the assessment declares goes against what it promises with `never` and `not-collected`.',
  sources: [gdpr('Art. 5(1)(a)'), gdpr('Art. 5(1)(b)'), gdpr('Art. 5(2)')],
  satisfy:
    'Keep the promise and take out what goes against it, or take the promise back and weigh what is really done.',
  messages: {
    operation: '`never {promise}` is promised, and `{declared}` is declared.',
    used: 'The data `{name}` is declared as not collected, and {use}.',
    same: 'The data `{name}` ({kind}) is declared as not collected, and `{other}` is data of the same kind.',
  },
  check(assessment, report, context) {
    if (isOver(assessment)) return;
    const done = declaredOperations(assessment, context);
    for (const promise of assessment.processing.never.flatMap(({ terms }) => terms)) {
      const against = done.find(({ lineage }) => lineage.includes(promise.name));
      if (!against) continue;
      const facts = [{ text: against.text, at: 'entry' in against.at ? against.at.entry : against.at }];
      const values = { promise: promise.name, declared: against.text };
      report('operation', { at: promise, path: 'processing.never', values, facts });
    }
    for (const item of assessment.data.filter(({ collected }) => !collected)) {
      const use = useOf(item, assessment);
      if (use) report('used', { at: item, values: { name: item.name, use: use.text }, facts: [use] });
      else {
        const same = sameKind(item, assessment);
        if (same) report('same', { at: item, severity: 'warning', ...same });
      }
    }
  },
});

interface Done {
  readonly text: string;
  readonly lineage: readonly string[];
  readonly at: Term | Item;
}

/** The operations that are declared, and those that other fields imply. */
function declaredOperations(assessment: Assessment, context: RuleContext): Done[] {
  const { processing, recipients } = assessment;
  const { vocabulary } = context;
  const implied = (operation: string, text: string, at: Term | Item): Done => ({
    text,
    lineage: vocabulary.lineage('operation', operation).map(({ name }) => name),
    at,
  });
  const solely = processing.automatedDecisions?.terms.filter((term) => isA(term, 'solely')) ?? [];
  return [
    ...processing.operations.map((at) => ({ text: `operations ${at.name}`, lineage: at.lineage, at })),
    ...solely.map((at) => implied('automated-decision', `automated-decisions ${at.name}`, at)),
    ...(processing.channels?.terms ?? []).flatMap((at) => {
      const operation = CHANNELS[at.name];
      return operation ? [implied(operation, `channel ${at.name}`, at)] : [];
    }),
    ...recipients.flatMap((at) =>
      (at.actor?.kinds ?? []).flatMap((kind) => {
        const operation = RECIPIENTS[kind.name];
        return operation ? [implied(operation, `recipient ${at.name}`, at)] : [];
      }),
    ),
  ];
}

/** The operation that a channel means. */
const CHANNELS: Readonly<Record<string, string>> = {
  email: 'contact-by-email',
  sms: 'contact-by-sms',
  message: 'contact-by-message',
  'automated-call': 'contact-by-phone',
  'live-call': 'contact-by-phone',
  post: 'contact-by-post',
};

/** The operation that a recipient of this kind means. */
const RECIPIENTS: Readonly<Record<string, string>> = {
  processor: 'disclose-to-processor',
  'group-company': 'disclose-to-group',
  authority: 'disclose-to-authority',
};

/** What is done with data that is not collected. */
function useOf({ name, path, keeps }: DataItem, { recipients }: Assessment): Reason | undefined {
  const recipient = recipients.find(({ gets }) => gets.some((one) => one.name === name));
  if (recipient) return { text: `the recipient \`${recipient.name}\` gets it`, at: recipient.entry };
  const keep = keeps.find((one) => one.path.startsWith(`${path}.`));
  return keep && { text: 'it has a period for which it is kept', at: keep.entry };
}

/** Collected data of a kind that was promised not to be collected, of the same people. */
function sameKind(item: DataItem, assessment: Assessment) {
  for (const kind of item.kinds) {
    for (const other of collectedData(assessment)) {
      const term = other.kinds.find((one) => one.lineage.includes(kind.name));
      if (!term || !sharesPeople(item, other)) continue;
      const values = { name: item.name, kind: kind.name, other: other.name };
      return { values, facts: [{ text: `${other.name}: ${term.name}`, at: term }] };
    }
  }
  return undefined;
}

function sharesPeople(one: DataItem, other: DataItem): boolean {
  if (one.about.length === 0 || other.about.length === 0) return true;
  return one.about.some(({ name }) => other.about.some((group) => group.name === name));
}
