import { isLater } from '../../base/dates';
import { isInPlace, isOver } from '../../model/questions';
import type { Assessment, Condition, Dated, Item } from '../../model/types';
import { gdpr } from '../../sources';
import { defineRule } from '../rule';

export const datePassed = defineRule({
  id: 'governance/date-passed',
  severity: 'warning',
  kind: 'cross-check',
  summary: 'Nothing that the assessment promises for a day is still to be done when the day has passed.',
  sources: [gdpr('Art. 24(1)'), gdpr('Art. 5(2)')],
  satisfy:
    'Write what has become of it (`status in-place since DATE`, `answered DATE`, `done on DATE`), or a new date.',
  messages: {
    default: '{what} was due by {date}.',
  },
  check(assessment, report, { today }) {
    if (isOver(assessment)) return;
    for (const { what, at, by } of dueOf(assessment)) {
      if (by && isLater(today, by.date)) report('default', { at: by, path: at.path, values: { what, date: by.date } });
    }
  },
});

/** Something that is still to come, and the day for it. */
interface Due {
  readonly what: string;
  readonly at: Item;
  readonly by: Dated | undefined;
}

function dueOf(assessment: Assessment): Due[] {
  const { safeguards, necessity, decision, actions, assumptions, openPoints } = assessment;
  return [
    ...safeguards
      .filter((one) => !one.shared && !isInPlace(one))
      .map((at) => ({ what: `The safeguard \`${at.name}\` is not in place, and`, at, by: at.by })),
    ...(decision?.conditions ?? [])
      .filter((one) => !speaksForItself(one, assessment))
      .map((at) => ({ what: `The condition ${nameOf(at)}`, at, by: at.by })),
    ...actions
      .filter(({ details }) => !details.done && !details.every)
      .map((at) => ({ what: `The action ${wordsOf(at)} is not done, and`, at, by: at.by })),
    ...(necessity?.alternatives ?? []).map((at) => ({
      what: `The alternative \`${at.name}\`, which is deferred,`,
      at,
      by: at.adopted || at.rejected ? undefined : at.deferred?.until,
    })),
    ...assumptions.map((at) => ({ what: `The check of the assumption ${wordsOf(at)}`, at, by: at.by })),
    ...openPoints
      .filter(({ answered, what }) => !answered && what !== 'value')
      .map((at) => ({ what: `This open ${at.what}`, at, by: at.by })),
  ];
}

/** Whether a condition names a safeguard that is in place, or that has a day of its own. */
function speaksForItself({ named, what }: Condition, { safeguards }: Assessment): boolean {
  return named && safeguards.some((one) => one.name === what && (isInPlace(one) || one.by !== undefined));
}

function nameOf({ named, what }: Condition): string {
  return named ? `\`${what}\`` : `"${what}"`;
}

function wordsOf({ name, text }: { readonly name: string | undefined; readonly text: string }): string {
  return name === undefined ? `"${text}"` : `\`${name}\``;
}
