import type { Span } from '../../language/syntax';
import { isA } from '../../model/questions';
import type { Assessment, Balancing, Impact, Prose } from '../../model/types';
import { edpb, gdpr } from '../../sources';
import { defineRule } from '../rule';
import { harms, writtenBalancing } from './questions';

const EFFECT = '(?:impacts?|risks?|harms?|effects?|intrusions?|consequences?|dangers?)';

/** Words that deny an impact; `a minimal wait` describes one and is left alone. */
const DENIAL = new RegExp(
  [
    `\\bno\\s+(?:(?:real|significant|further|negative|adverse|serious|particular|relevant|material|other)\\s+)?${EFFECT}\\b`,
    `\\b(?<!not\\s)(?:negligible|minimal)\\b(?!\\s+(?!${EFFECT}|for|to|on|or|and|in|at)\\w)`,
    '\\blow[\\s-]+risks?\\b',
    '\\b(?<!not\\s)harmless\\b',
    '\\bonly\\s+metadata\\b',
    '\\bno\\s+sensitive\\s+data\\b',
    '\\bnot\\s+intrusive\\b',
  ].join('|'),
  'i',
);

/** What gives a reason: a reason clause, a figure or a date. */
const REASON =
  /\b(?:because|since|so that|in order to|otherwise|without|unless|only if|due to|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|hundreds?|thousands?|half)\b|\bas\b(?!\s+(?:well|such|possible))|\d/i;

/** An argument longer than this is left to the reader: it will say more than a denial. */
const LONGEST_BARE = 40;

const BREACH =
  /\b(?:breach(?:es)?|leak(?:s|ed|age)?|hack(?:s|ed|ers?|ing)?|unauthori[sz]ed\s+(?:access|disclosure))\b/i;

export const impactDenied = defineRule({
  id: 'balancing/impact-denied',
  severity: 'warning',
  kind: 'prose',
  summary: 'An argument that there is no impact, or hardly any, gives a reason; breaches are not the only impact.',
  sources: [edpb('¶45-46'), gdpr('Rec. 75')],
  satisfy:
    'Say what happens to people when everything works as intended, or give in `because` the fact that keeps it small.',
  messages: {
    denied: 'The argument says `{words}` and gives no reason for it.',
    breaches: 'Every impact is about a breach; none says what the processing does to people when it works as intended.',
  },
  check(assessment, report) {
    const balancing = writtenBalancing(assessment);
    if (!balancing) return;
    for (const prose of argumentsOf(balancing)) {
      const found = bareDenial(prose, assessment);
      if (found) report('denied', { at: found, values: { words: found.words }, path: found.path });
    }
    const impacts = harms(balancing);
    const [first] = impacts;
    if (first && impacts.every(isBreach)) {
      report('breaches', {
        at: first,
        values: {},
        facts: impacts.map((impact) => ({ text: `impact ${impact.name}`, at: impact.entry })),
      });
    }
  },
});

interface Argument {
  readonly because: Prose;
  readonly path: string;
}

function argumentsOf(balancing: Balancing): Argument[] {
  const items = [balancing, ...harms(balancing), ...balancing.ruledOut, balancing.conclusion];
  return items.flatMap((item) => (item?.because ? [{ because: item.because, path: item.path }] : []));
}

/** The words that deny an impact, in an argument that has nothing else to say. */
function bareDenial(
  { because, path }: Argument,
  assessment: Assessment,
): (Span & { words: string; path: string }) | undefined {
  const { text, start, end } = because;
  const words = DENIAL.exec(text)?.[0] ?? (/^\s*(?:none|no|n\/a)\.?\s*$/i.test(text) ? text.trim() : undefined);
  if (words === undefined || REASON.test(text) || text.split(/\s+/).length > LONGEST_BARE) return undefined;
  const raw = assessment.document.text.slice(start, end);
  const found = DENIAL.exec(raw);
  const span = found ? { start: start + found.index, end: start + found.index + found[0].length } : { start, end };
  return { ...span, words: words.replace(/\s+/g, ' '), path };
}

function isBreach(impact: Impact): boolean {
  const said = `${impact.title} ${impact.because?.text ?? ''}`;
  return impact.kinds.some((kind) => isA(kind, 'data-breach')) || BREACH.test(said);
}
