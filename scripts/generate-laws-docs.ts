/** docs/laws.md: what holds under each law, from its folder. */
import { LAWS } from '../src/rules/laws/index';
import type { Law } from '../src/rules/laws/law';
import { pageOf, type Rule } from '../src/rules/rule';
import { formatCitation } from '../src/sources';
import { Vocabulary } from '../src/vocabulary/vocabulary';

/** The page, without the note that it is generated. */
export function lawsPage(): string {
  return `# Laws

\`law NAME, …\` in an assessment, or \`"law"\` in the configuration, says under which laws it is assessed; without it, under
\`eu-gdpr\`. Several may be named: then each rule holds that holds under one of them, and its findings say which. A law of
your own is a \`kind law\` that extends one of these. No law is complete here: the rules ask what an assessment of
legitimate interests has to say, and cite where the law asks it.

${LAWS.map(section).join('\n')}`;
}

function section(law: Law): string {
  const kind = new Vocabulary().find('law', law.id);
  const departures = Object.entries(law.departs ?? {}).map(
    ([id, { level, because, sources }]) =>
      `- \`${id}\` ${level === 'off' ? 'does not hold' : `is at most ${level}`}: ${because} (${sources.map(formatCitation).join('; ')})`,
  );
  return [
    `## ${law.id}\n`,
    `${kind?.title ?? ''}${kind?.texts.article ? ` (${kind.texts.article})` : ''}. ${basis(law)}\n`,
    ...(departures.length > 0 ? [`${departures.join('\n')}\n`] : []),
    ...(law.rules.length > 0
      ? [`| rule of its own | severity | requires |\n| --- | --- | --- |\n${law.rules.map(row).join('\n')}\n`]
      : []),
  ].join('\n');
}

function basis({ buildsOn, shares = [] }: Law): string {
  if (buildsOn !== undefined) return `The rules of \`${buildsOn}\` hold, except where it says otherwise.`;
  if (shares.length === 0) return 'The whole catalogue.';
  const count = shares.reduce((sum, { rules }) => sum + rules.length, 0);
  const cited = [...new Set(shares.flatMap(({ sources }) => sources.map(formatCitation)))];
  return `It shares ${count} rules of the catalogue, those on contradictions within the assessment and those whose question it asks too, by ${cited.join('; ')}.`;
}

function row(rule: Rule): string {
  return `| [${rule.id}](${pageOf(rule).replace('docs/', '')}) | ${rule.severity} | ${rule.summary} |`;
}
