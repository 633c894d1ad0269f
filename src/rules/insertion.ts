/** Where a new field goes in a block, and how it is indented there. */
import type { Entry } from '../language/syntax';
import type { TextEdit } from './fix';

/** The order in which readers expect the fields of a block; a field that is not listed comes last. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  assessment: `because law controller joint-controller status version author reviewer approver assessed starts
    earlier-version revised review language processing-record dpia public-task guidance excludes disclaimer description
    processing summary operations never frequency scale novelty place channel terminal-equipment soft-opt-in
    automated-decisions data-subjects recipient data keep previous-basis compatibility purpose necessity balancing
    safeguard applies rights decision`.split(/\s+/),
  processing: `because summary operations never frequency scale novelty place channel terminal-equipment soft-opt-in
    automated-decisions data-subjects recipient data keep`.split(/\s+/),
  purpose: 'because basis recognised-interest compelling interest'.split(' '),
  interest: 'because statement link fraud-type lawful present benefit importance if-not-done evidence'.split(' '),
  data: 'because about source told needed may-reveal sensitivity article-9 article-10 separable keep'.split(' '),
  necessity: 'because achieves proportionate limit alternative'.split(' '),
  balancing: `because right stake expectation factor benefit impact ruled-out best-interests consulted not-consulted
    conclusion`.split(/\s+/),
  rights: 'because notice shown-separately objection grants complaint balancing-summary'.split(' '),
};

/** The edit that adds lines to a block, at the place where readers expect their first word. */
export function insertion(text: string, parent: Entry, code: string): TextEdit {
  const lead = leadOf(text, parent.start);
  const lines = indented(code, `${lead}  `);
  const own = parent.entries.filter((entry) => entry.start >= parent.start && entry.end <= parent.end);
  const before = entryBefore(own, parent.key, /^\S+/.exec(code)?.[0] ?? '');
  const apart = parent.key === 'assessment' && code.includes('{') ? '\n' : '';
  if (before) return after(text, before, apart + lines, lead);
  const [first] = own;
  if (first) return ahead(text, first, lines);
  const end = parent.end - 1;
  return text[end] === '}'
    ? { start: end, end, newText: `\n${lines}\n${lead}` }
    : { start: parent.end, end: parent.end, newText: ` {\n${lines}\n${lead}}` };
}

/** The last field that stands where the new one should follow it. */
function entryBefore(own: readonly Entry[], block: string, word: string): Entry | undefined {
  const order = ORDER[block] ?? ['because'];
  const rank = (key: string): number => {
    const at = order.indexOf(key);
    return at < 0 ? order.length : at;
  };
  let last: Entry | undefined;
  for (const entry of own) if (rank(entry.key) <= rank(word)) last = entry;
  return last;
}

/** After a field: on the lines below it and its comment, or where it stands if the block goes on in the same line. */
function after(text: string, entry: Entry, lines: string, lead: string): TextEdit {
  const rest = /[^\r\n]*/.exec(text.slice(entry.end))?.[0] ?? '';
  const free = /^\s*(?:\/\/.*|\/\*[^*]*\*\/\s*)?$/.test(rest);
  const at = free ? entry.end + rest.length : entry.end;
  return { start: at, end: at, newText: free ? `\n${lines}` : `\n${lines}\n${lead}` };
}

/** Ahead of the first field and the comments above it. */
function ahead(text: string, entry: Entry, lines: string): TextEdit {
  let at = text.lastIndexOf('\n', entry.start - 1) + 1;
  if (text.slice(at, entry.start).trim() !== '')
    return { start: entry.start, end: entry.start, newText: `\n${lines}\n` };
  for (;;) {
    const above = text.lastIndexOf('\n', at - 2) + 1;
    if (at === 0 || !/^\s*(?:\/\/|\/\*|\*)/.test(text.slice(above, at))) break;
    at = above;
  }
  return { start: at, end: at, newText: `${lines}\n` };
}

/** The indentation of the line in which an offset lies. */
function leadOf(text: string, offset: number): string {
  return /[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))?.[0] ?? '';
}

/** Lines with this before each that is not empty. */
export function indented(code: string, lead: string): string {
  return code
    .split('\n')
    .map((line) => (line === '' ? '' : lead + line))
    .join('\n');
}
