/** GitLab's code quality report: a list of issues in the shape of Code Climate, as merge requests show it. */
import type { Finding } from '../../check/finding';
import type { Severity } from '../../rules/rule';
import { Fingerprints } from './fingerprint';
import { JsonList } from './json-list';
import type { FileResults, Formatter } from './results';

const WEIGHT: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', info: 'info' };

export function gitlab(): Formatter {
  const fingerprints = new Fingerprints();
  const list = new JsonList((item) => [item]);
  return {
    begin: () => list.begin(),
    file: (results) =>
      list.items(
        results.problem === undefined
          ? results.findings.map((finding) => issue(finding, fingerprints))
          : [unreadable(results)],
      ),
    end: () => list.end(),
  };
}

function issue(finding: Finding, fingerprints: Fingerprints): object {
  const { start, end } = finding.range;
  return {
    description: finding.message,
    check_name: finding.rule,
    fingerprint: fingerprints.of(finding),
    severity: WEIGHT[finding.severity],
    location: { path: finding.file, lines: { begin: start.line, end: end.line } },
  };
}

function unreadable({ path, problem }: FileResults): object {
  return {
    description: `\`${path}\` ${problem}`,
    check_name: 'unreadable-file',
    fingerprint: `unreadable ${path}`,
    severity: 'blocker',
    location: { path, lines: { begin: 1 } },
  };
}
