import { buildReport } from '../../report/build';
import { renderHtml } from '../../report/html/render';
import { renderMarkdown } from '../../report/markdown/render';
import type { ReportParams, ReportResult } from '../protocol';
import type { View } from '../workspace/view';

/** The report of a file, as the command line writes it. */
export function report(view: View, format: ReportParams['format'], version: string): ReportResult {
  const built = buildReport(view.checked, view.file, { version });
  const text = format === 'html' ? renderHtml(built) : renderMarkdown(built);
  return { title: built.title || built.assessments[0]?.title || built.file, text };
}
