import { wordsOf } from '../../base/words';
import type { Assessment, Prose } from '../../model/types';
import { gdpr } from '../../sources';
import { weaknesses } from '../arguments';
import { type Fix, replace } from '../fix';
import { defineRule } from '../rule';
import { type FoundWords, findWords } from '../words';

/** What stands in for prose that nobody has written yet. English only. */
const WORDS = {
  /** Signs of unfinished text anywhere. The case counts, for "nothing to do with it" is no sign. */
  signs: [
    /(?<![\w/-])(?:TBD|TBC|TBA|T\.B\.D\.|TODO|TO-DO|TO DO|FIXME)(?![\w/-])/,
    /^\s*to[ -]do\b(?=\s*(?:[:.]|$))/i,
    /(?<![\w/-])to\s+be\s+(?:filled\s+in|completed|written|added|determined)(?=\s*(?:[.:;)\]]|$))/i,
    /lorem\s+ipsum(?:\s+dolor(?:\s+sit\s+amet)?)?/i,
    /(?<![\w/-])x{3,}(?![\w/-])/i,
    /\?{3,}/,
    /[[<](?:describe|insert|enter|explain|specify|state|fill in|complete|add|name of|your|company name|date|placeholder|to be)\b[^\]>]*[\]>](?!\()/i,
    /\{\{[^}]*\}\}/,
  ],
  /** What is nothing where it is the whole of an argument. */
  nothing: /^\s*(?:n\.?\s?\/?\s?a\.?|not applicable|-+|–|—|\.{3,}|…)\.?\s*$/i,
};

/** Arguments besides those after `because`: prose that carries a test. */
const ARGUMENTS = new Set([
  'purpose',
  'statement',
  'benefit',
  'if-not-done',
  'fraud-type',
  'at-collection',
  'in-favour',
  'against',
  'stake',
  'impact',
  'factor',
]);
/** Those of them that may be `open`. */
const TAKES_OPEN = new Set(
  'purpose statement benefit if-not-done fraud-type at-collection in-favour against'.split(' '),
);
/** What somebody else said, paths, and what is declared open. */
const OTHERS = new Set([
  'watch',
  'set.by',
  'fingerprint',
  'consulted.said',
  'open',
  'open.meanwhile',
  'open.options',
  'open.said',
]);

export const placeholderText = defineRule({
  id: 'governance/placeholder-text',
  severity: 'error',
  kind: 'prose',
  summary: 'No text is left to be written, and arguments are not copied from place to place.',
  sources: [gdpr('Art. 5(2)')],
  satisfy:
    'Write what holds here; where nobody knows yet, say so with `open` or `open question "…"`, which the report lists.',
  unwritten: ['default', 'nothing'],
  fix: 'Writes `open` in place of a text that is nothing but a placeholder.',
  messages: {
    default: '"{words}" stands where a text is still to be written.',
    nothing: '"{words}" is no argument.',
    elsewhere: '"{words}" points elsewhere; the argument has to stand here.',
    pasted: 'The same argument stands in {count} places, and so answers none of their questions.',
  },
  check(assessment, report) {
    const { text } = assessment.document;
    const found = new Set<number>();
    for (const { slot, path, prose } of assessment.prose) {
      if (OTHERS.has(slot)) continue;
      const sign = firstSign(text, prose);
      if (sign || WORDS.nothing.test(prose.text)) found.add(prose.start);
      if (sign)
        report('default', { at: sign.span, path, values: { words: sign.words }, fixes: openFor(slot, prose, sign) });
      else if (isArgument(slot) && WORDS.nothing.test(prose.text)) {
        const words = findWords(text, prose, /\S.*/);
        if (words)
          report('nothing', {
            at: words.span,
            path,
            values: { words: words.words },
            fixes: openFor(slot, prose, words),
          });
      }
    }
    for (const { finding, path, at, prose } of weaknesses(assessment)) {
      if (finding.kind !== 'placeholder' || found.has(prose.start)) continue;
      const message = finding.level === 'error' ? 'default' : 'elsewhere';
      report(message, { at, path, severity: finding.level, values: { words: finding.words } });
    }
    for (const [first, ...others] of pasted(assessment)) {
      if (!first) continue;
      const facts = others.map((other) => ({ text: `the same in ${other.path}`, at: other.prose }));
      report('pasted', {
        at: first.prose,
        path: first.path,
        values: { count: `${others.length + 1}` },
        facts,
        severity: 'warning',
      });
    }
  },
});

function isArgument(slot: string): boolean {
  return slot.endsWith('.because') || ARGUMENTS.has(slot);
}

/** An open point in place of a text that is nothing but a placeholder, where the language takes one. */
function openFor(slot: string, prose: Prose, found: FoundWords): Fix[] {
  if (found.words !== prose.text.trim() || !(slot.endsWith('.because') || TAKES_OPEN.has(slot))) return [];
  return [replace(prose, 'Write `open`, so that it is listed as an open point', 'open')];
}

/** The sign that stands first. */
function firstSign(text: string, prose: Prose): FoundWords | undefined {
  const found = WORDS.signs.map((sign) => findWords(text, prose, sign)).filter((sign) => sign !== undefined);
  return found.sort((a, b) => a.span.start - b.span.start)[0];
}

/** Arguments of five words or more that stand in three places or more, and under more than one question. */
function pasted(assessment: Assessment): Assessment['prose'][] {
  const byText = new Map<string, Assessment['prose'][number][]>();
  for (const one of assessment.prose) {
    // One reason may well hold for several periods, and data items have a rule of their own.
    if (!isArgument(one.slot) || one.slot === 'keep.because') continue;
    const words = wordsOf(one.prose.text.toLowerCase());
    if (words.length < 5) continue;
    const key = words.join(' ');
    byText.set(key, [...(byText.get(key) ?? []), one]);
  }
  return [...byText.values()].filter((same) => same.length >= 3 && new Set(same.map((one) => one.slot)).size > 1);
}
