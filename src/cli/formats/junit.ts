/** JUnit's XML, as test pages of pipelines read it: a suite for each file, a case for each finding. */
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Finding } from '../../check/finding';
import { type FileResults, type Formatter, plainText, type RunInfo, WEIGHT } from './results';

/** What makes the command fail is a failure; what is below that level passes, with its text as output. */
export function junit({ command, failOn }: RunInfo): Formatter {
  const failing = (finding: Finding): boolean => WEIGHT[finding.severity] >= WEIGHT[failOn];
  return {
    begin: () => `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="lia ${command}">\n`,
    file: (results) => `${toXml(suite(results, failing), { closeEmptyElements: true })}\n`,
    end: () => '</testsuites>\n',
  };
}

function suite(results: FileResults, failing: (finding: Finding) => boolean): ReturnType<typeof x> {
  const { path, findings, problem } = results;
  const cases = findings.map((finding) => testCase(finding, failing(finding)));
  const failures = String(findings.filter(failing).length);
  if (problem !== undefined) cases.push(testCaseOf(path, 'can be read', x('error', { message: `${path} ${problem}` })));
  else if (cases.length === 0) cases.push(testCaseOf(path, 'no findings'));
  const counts = { tests: String(cases.length), failures, errors: problem === undefined ? '0' : '1' };
  return x('testsuite', { name: path, ...counts }, cases);
}

function testCase(finding: Finding, fails: boolean): ReturnType<typeof x> {
  const { assessment, path, rule, severity, file, range, message } = finding;
  const text = `${file}:${range.start.line}:${range.start.column}\n${plainText(finding)}`;
  const name = assessment === undefined ? `${rule} at line ${range.start.line}` : `${rule} at ${assessment}/${path}`;
  return testCaseOf(file, name, fails ? x('failure', { type: severity, message }, text) : x('system-out', text));
}

function testCaseOf(file: string, name: string, ...below: ReturnType<typeof x>[]): ReturnType<typeof x> {
  return x('testcase', { classname: file, name, file }, below);
}
