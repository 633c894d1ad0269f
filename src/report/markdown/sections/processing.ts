import { LABELS } from '../../labels';
import { type Blocks, joined, type Phrasing, paragraph, plain, table } from '../nodes';
import { answerLine, fact, facts, reads, readsAll, statementLine, withArgument } from '../phrases';
import { proseBlocks } from '../prose';
import { dataBlocks, keepTable, revealTable, titled } from './data';
import { below, optional, required, type Scope } from './scope';

const { fields: FIELDS, sections: TITLES } = LABELS;

/** What is done, with whose data, and for how long. */
export function processingSection(scope: Scope): Blocks {
  const { processing, groups, data } = scope.assessment;
  const collected = data.filter((item) => item.collected);
  const inner = below(scope);
  return required(scope, TITLES.processing, [
    ...(processing.summary?.texts.flatMap(proseBlocks) ?? []),
    ...facts(
      fact(FIELDS.operations ?? '', readsAll(processing.operations)),
      ...processing.never.map((one) => fact(FIELDS.never ?? '', answerLine(one))),
      ...processing.answers.map(({ field, answer, effect, ground }) =>
        fact(
          FIELDS[field] ?? reads(field),
          answerLine(
            answer,
            more(
              effect?.name,
              ground.map((one) => one.name),
            ),
          ),
        ),
      ),
    ),
    ...optional(
      inner,
      TITLES.softOptIn,
      facts(
        ...processing.softOptIn.map(({ field, answer }) => fact(FIELDS[field] ?? reads(field), answerLine(answer))),
      ),
    ),
    ...optional(
      inner,
      TITLES.compatibility,
      facts(
        ...processing.compatibility.map(({ field, statement }) =>
          fact(FIELDS[field] ?? reads(field), statementLine(statement)),
        ),
      ),
    ),
    ...optional(
      inner,
      TITLES.people,
      groups.length === 0
        ? []
        : [
            table(
              LABELS.people.header,
              groups.map((group) => [
                titled(
                  group.name,
                  group.title,
                  group.kinds.map((kind) => kind.name),
                ),
                answerLine(
                  group.relationship,
                  group.strength ? [plain(LABELS.people.strength(reads(group.strength.name)))] : [],
                ),
                answerLine(group.age),
                joined(
                  group.vulnerable.map((one) => answerLine(one)),
                  '; ',
                ),
                answerLine(group.told),
              ]),
            ),
          ],
    ),
    ...required(inner, TITLES.data, dataBlocks(collected)),
    ...optional(inner, TITLES.keep, keepTable(collected)),
    ...optional(inner, TITLES.reveals, revealTable(scope, collected)),
    ...optional(
      inner,
      TITLES.notCollected,
      facts(
        ...data
          .filter((item) => !item.collected)
          .map((item) => [
            paragraph(
              ...withArgument(
                titled(
                  item.name,
                  item.title,
                  item.kinds.map((kind) => kind.name),
                ),
                item,
              ),
            ),
          ]),
      ),
    ),
  ]);
}

function more(effect: string | undefined, ground: readonly string[]): Phrasing {
  const parts = [
    effect && `${FIELDS.effect} ${reads(effect)}`,
    ground.length > 0 && `${FIELDS.ground} ${ground.map(reads).join(', ')}`,
  ].filter((one) => one);
  return parts.length > 0 ? [plain(parts.join(', '))] : [];
}
