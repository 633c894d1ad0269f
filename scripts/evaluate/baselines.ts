/** What is used instead of an analyser: lists of words. A text on which a list fires counts as warned. */
import { hedges } from 'hedges';
import { weasels } from 'weasels';
import writeGood from 'write-good';
import lists from './lists.json';
import type { System } from './systems';
import type { LabelledText } from './texts';

type Lists = Readonly<Record<string, readonly string[]>>;

/** Each in the languages that it exists for. */
export const BASELINES: readonly System[] = [
  list('hedge and weasel words', { en: [...hedges, ...weasels], ...lists.hedges }),
  { name: 'write-good', languages: ['en'], kinds: false, findings: ({ text }) => fired(writeGood(text).length > 0) },
  list('literal phrases', lists.phrases),
];

function list(name: string, words: Lists): System {
  const patterns = new Map(Object.entries(words).map(([language, list]) => [language, patternOf(list)]));
  const findings = ({ text, language }: LabelledText) => fired(patterns.get(language)?.test(text) ?? false);
  return { name, languages: [...patterns.keys()], kinds: false, findings };
}

/** Any of the words, as whole words, in either case. */
function patternOf(words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

function fired(does: boolean): ReturnType<System['findings']> {
  return does ? [{ kind: 'word', level: 'warning' }] : [];
}
