/** The files that `lia init` writes. */

/** Line ends that are the same everywhere, and the driver that `DIFF_DRIVER` sets up. */
export const ATTRIBUTES = '*.lia text eol=lf diff=lia';

/**
 * What a clone is told once: the heading above each change in a diff is the declaration around it, and a change of the
 * layout alone does not show. A file with faults is shown as it is.
 */
export const DIFF_DRIVER: readonly string[] = [
  `git config diff.lia.xfuncname '^[ \\t]*((organisation|party|group|retention|kind|assessment|defaults|data|purpose|interest|necessity|alternative|balancing|impact|safeguard|rights|objection|decision|tripwire) .*)$'`,
  `git config diff.lia.textconv "sh -c 'npx --no lia format - < \\"\\$0\\" 2>/dev/null || cat \\"\\$0\\"'"`,
];

export function configText(): string {
  return `{
  "$schema": "./node_modules/lia/schema/lia.config.schema.json",
  // The least level of finding that fails a check: error, warning or info
  "failOn": "error"
}
`;
}

export function folderText(): string {
  return `# Legitimate interests assessments

Each \`.lia\` file here says why the organisation may rely on Art. 6(1)(f) GDPR for one processing, or why not: the purpose, the
necessity, the balance, and what protects people. The files are texts that people read, and that \`lia\` checks.

- \`npx lia new NAME.lia\` starts one.
- \`npx lia check\` shows what is missing, weak or contradictory, with its legal source.
- \`npx lia report NAME.lia\` prints the report for the reviewer.

A clean check is no finding of lawfulness: a person decides.
`;
}

/** The steps of a pipeline use the version in the lock file of the project; \`npx --no\` never fetches another. */
export function githubWorkflow(): string {
  return `name: Assessments
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  lia:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          # guard and affected compare with the base branch
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm ci
      - run: npx --no lia check --format github
      - if: github.event_name == 'pull_request'
        env:
          BASE: \${{ github.event.pull_request.base.sha }}
        run: |
          npx --no lia guard --against "$BASE" --format github
          npx --no lia affected --since "$BASE" --format github
          npx --no lia diff "$BASE...HEAD" --format markdown --exit-zero >> "$GITHUB_STEP_SUMMARY"
`;
}

export function gitlabJob(): string {
  return `lia:
  image: node:22
  variables:
    # guard and affected compare with the target branch
    GIT_DEPTH: 0
  script:
    - npm ci
    - npx --no lia check --output gitlab=gl-code-quality-report.json
    - |
      if [ -n "$CI_MERGE_REQUEST_DIFF_BASE_SHA" ]; then
        npx --no lia guard --against "$CI_MERGE_REQUEST_DIFF_BASE_SHA"
        npx --no lia affected --since "$CI_MERGE_REQUEST_DIFF_BASE_SHA"
      fi
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
`;
}
