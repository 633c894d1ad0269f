import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-protocol';
import type { Finding } from '../../check/finding';
import type { Severity } from '../../rules/rule';
import { rangeOf, type View } from '../workspace/view';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/**
 * The findings of a file as diagnostics: with the rule and its page, and the facts that made it fire as related places.
 * @param pages The folder with the pages of the rules, as a URI.
 */
export function diagnosticsOf(view: View, pages: string | undefined): Diagnostic[] {
  return view.checked.findings.map((finding) => diagnosticOf(finding, view, pages));
}

export function diagnosticOf(finding: Finding, view: View, pages: string | undefined): Diagnostic {
  return {
    range: rangeOf(finding.range),
    severity: SEVERITY[finding.severity],
    source: 'lia',
    code: finding.rule,
    ...(pages !== undefined && { codeDescription: { href: `${pages}/${finding.rule}.md` } }),
    message: finding.message,
    ...(finding.facts.length > 0 && {
      relatedInformation: finding.facts.map((fact) => ({
        location: { uri: view.uri, range: rangeOf(fact.range) },
        message: fact.text,
      })),
    }),
  };
}
