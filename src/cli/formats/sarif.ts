/** SARIF 2.1.0 (OASIS), as code scanning and editors read it. */
import type { Finding, FindingFix, Range, SuppressedFinding } from '../../check/finding';
import type { Severity } from '../../rules/rule';
import { rulePage } from '../rule-page';
import { Fingerprints } from './fingerprint';
import { JsonList } from './json-list';
import type { FileResults, Formatter, RuleInfo, RunInfo } from './results';

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** One run of one tool, with the whole catalogue of rules. A file that cannot be read is a notification. */
export function sarif(run: RunInfo): Formatter {
  const fingerprints = new Fingerprints();
  const index = new Map(run.rules.map((rule, at) => [rule.id, at]));
  const notifications: unknown[] = [];
  const list = new JsonList((item) => ({
    $schema: 'https://json.schemastore.org/sarif-2.1.0-rtm.5.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driver(run) },
        automationDetails: { id: `lia/${run.command}/` },
        columnKind: 'utf16CodeUnits',
        results: [item],
        invocations: [{ executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications }],
      },
    ],
  }));
  return {
    begin: () => list.begin(),
    file(results) {
      if (results.problem !== undefined) notifications.push(notification(results));
      const aside = (results.suppressed ?? []).map((one) => ({
        ...result(one, index, fingerprints),
        suppressions: [suppression(one)],
      }));
      return list.items([...results.findings.map((one) => result(one, index, fingerprints)), ...aside]);
    },
    end: () => list.end(),
  };
}

function driver({ io, rules }: RunInfo): object {
  return {
    name: 'lia',
    version: io.version,
    semanticVersion: io.version,
    ...(io.homepage !== undefined && { informationUri: io.homepage }),
    language: 'en',
    rules: rules.map((rule) => descriptor(rule, io)),
  };
}

function descriptor(rule: RuleInfo, io: RunInfo['io']): object {
  const page = rulePage(rule.page, io);
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    help: { text: rule.satisfy, ...(page !== undefined && { markdown: page }) },
    ...helpUri(rule.page, io),
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: { tags: [rule.id.slice(0, rule.id.indexOf('/'))], sources: rule.sources },
  };
}

function result(finding: Finding, index: ReadonlyMap<string, number>, fingerprints: Fingerprints): object {
  const { rule, severity, message, file, range, assessment, path, facts, fixes } = finding;
  const ruleIndex = index.get(rule);
  const fingerprint = fingerprints.of(finding);
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVEL[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: region(range) },
        ...(assessment !== undefined && {
          logicalLocations: [{ name: path, fullyQualifiedName: `${assessment}/${path}` }],
        }),
      },
    ],
    ...(facts.length > 0 && {
      relatedLocations: facts.map((fact, id) => ({
        id,
        message: { text: fact.text },
        physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: region(fact.range) },
      })),
    }),
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => fixOf(fix, file)) }),
    // GitHub compares the first of the two only; without it, it makes one from the line's text.
    partialFingerprints: { primaryLocationLineHash: fingerprint, 'liaElement/v1': fingerprint },
  };
}

function suppression({ suppressed, file }: SuppressedFinding): object {
  if (suppressed.kind === 'baseline')
    return { kind: 'external', status: 'accepted', justification: 'In the baseline.' };
  const { because, until, range } = suppressed;
  return {
    kind: 'inSource',
    status: 'accepted',
    justification: until === undefined ? because : `${because} (until ${until})`,
    location: { physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: region(range) } },
  };
}

function fixOf({ title, edits }: FindingFix, file: string): object {
  const replacements = edits.map(({ range, newText }) => ({
    deletedRegion: region(range),
    insertedContent: { text: newText },
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation: { uri: uriOf(file) }, replacements }] };
}

function notification({ path, problem }: FileResults): object {
  return {
    level: 'error',
    message: { text: `\`${path}\` ${problem}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
  };
}

function region({ start, end }: Range): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A path as a URI reference: each step percent-encoded, `file:` where it is absolute. */
export function uriOf(path: string): string {
  const encoded = path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (encoded.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]%3A\//.test(encoded) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}

/** The address of a rule's page; a rule of one's own may have one elsewhere, or none. */
function helpUri(page: string, { homepage }: RunInfo['io']): { helpUri?: string } {
  if (/^https?:/.test(page)) return { helpUri: page };
  return homepage === undefined || page === '' ? {} : { helpUri: `${homepage.replace(/\/$/, '')}/${page}` };
}
