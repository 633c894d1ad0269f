import { LABELS } from '../../labels';
import { type Blocks, code, paragraph, plain, strong, table, text } from '../nodes';
import { argumentLine, reads, readsAll, statementLine, withArgument } from '../phrases';
import { findingList } from './findings';
import { optional, required, type Scope } from './scope';

const { sections: TITLES } = LABELS;

/** Who has signed what, and whose signature is still missing. */
export function signOffSection(scope: Scope): Blocks {
  const { signOffs } = scope.assessment;
  const WHO = LABELS.signOffs;
  const rows = signOffs.map((one) => [
    [plain(LABELS.roles[one.role] ?? reads(one.role))],
    one.required ? [strong(text(WHO.missing))] : one.who === undefined ? [] : [plain(one.who)],
    one.required
      ? [plain(one.before === undefined ? '' : WHO.before(one.before))]
      : one.on === undefined
        ? []
        : [text(one.on)],
    readsAll(one.covers),
    withArgument(statementLine(one.opinion), one),
  ]);
  return required(scope, TITLES.signOffs, rows.length > 0 ? [table(WHO.header, rows)] : [], WHO.none);
}

/** The findings that were set aside, with the reasons. */
export function waiverSection(scope: Scope): Blocks {
  const { waivers, waived } = scope.assessment;
  if (waivers.length === 0) return [];
  return optional(scope, TITLES.waivers, [
    paragraph(text(LABELS.waivers.text)),
    table(
      LABELS.waivers.header,
      waivers.map((one) => [
        [code(one.rule)],
        one.on === undefined ? [] : [code(one.on)],
        argumentLine(one),
        one.until === undefined ? [] : [text(one.until)],
      ]),
    ),
    paragraph(text(waived.length > 0 ? LABELS.waivers.findings : LABELS.waivers.none)),
    ...(waived.length > 0 ? [findingList(scope.report.file, waived)] : []),
  ]);
}
