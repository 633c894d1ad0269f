import { isLater } from '../../base/dates';
import { isOver } from '../../model/questions';
import { cite, cjeu, edpb, gdpr } from '../../sources';
import { defineRule } from '../rule';

export const assessedAfterStart = defineRule({
  id: 'governance/assessed-after-start',
  severity: 'error',
  kind: 'cross-check',
  summary: 'The assessment, or an earlier version of it, is made before the processing starts.',
  sources: [
    gdpr('Art. 13(1)(d)'),
    cjeu('c-394-23', '¶52'),
    edpb('¶12'),
    cite('ico-guidance', '', 'verified'),
    cite('edpb-oss-digest-2025', '', 'verified'),
  ],
  satisfy:
    'Link what was assessed before the start: `earlier-version "…" at "…"`; where nothing was, stop the processing until the assessment is done.',
  messages: {
    default: 'The processing started on {starts} and was assessed on {assessed}, and no earlier version is named.',
  },
  check(assessment, report) {
    const { assessed, starts, earlierVersion, revisions } = assessment.header;
    if (!assessed?.on || !starts?.on || earlierVersion || isOver(assessment)) return;
    const start = starts.on.date;
    if (!isLater(assessed.on.date, start)) return;
    if (revisions.some((revision) => revision.on && !isLater(revision.on.date, start))) return;
    report('default', {
      at: assessed.on,
      path: assessed.path,
      values: { starts: start, assessed: assessed.on.date },
      facts: [
        { text: `starts ${start}`, at: starts.on },
        { text: `assessed ${assessed.on.date}`, at: assessed.on },
      ],
    });
  },
});
