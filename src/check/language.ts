/** Faults of writing: syntax, imports, names, doubled fields, values of the wrong kind, deceiving characters. */
import { closest } from '../base/closest';
import { hiddenIn, numberOf } from '../base/hidden';
import { listed } from '../base/listed';
import type { Entry, Ref, Span, Value } from '../language/syntax';
import type { LoadedFile } from '../model/files';
import { declarationsOf } from '../model/names';
import { SINGLE } from '../model/single';
import { KIND_CATEGORY, type Slot, slotName, slotOfField, slotOfPart } from '../model/slots';
import { type Fix, replace } from '../rules/fix';
import { languageRules } from '../rules/language/rules';
import type { Rule } from '../rules/rule';
import { Vocabulary } from '../vocabulary/vocabulary';

export interface LanguageFault {
  readonly rule: Rule;
  readonly message: string;
  readonly values: Readonly<Record<string, string>>;
  readonly at: Span;
  readonly fixes?: readonly Fix[];
}

/** The rules of the group `language`, by the second half of their ids. */
type Name =
  | 'syntax'
  | 'import'
  | 'unknown-name'
  | 'duplicate-name'
  | 'duplicate-field'
  | 'invalid-value'
  | 'hidden-characters'
  | 'waiver-unknown'
  | 'waiver-without-reason'
  | 'waiver-refused'
  | 'waiver-lapsed'
  | 'waiver-unused';

const RULE = new Map<string, Rule>(languageRules.map((rule) => [rule.id.slice('language/'.length), rule]));

/** A fault, in the words of its rule. */
export function faultOf(
  name: Name,
  values: Readonly<Record<string, string>>,
  at: Span,
  fixes: readonly Fix[] = [],
): LanguageFault {
  return { rule: RULE.get(name) as Rule, message: 'default', values, at, fixes };
}

/** Finds every fault of writing in a file, in no particular order. */
export function languageFaults(file: LoadedFile): LanguageFault[] {
  return new LanguageCheck(file).run();
}

/** How many faults of one kind are told; more would bury them. */
const MOST = 100;

class LanguageCheck {
  private readonly faults: LanguageFault[] = [];
  private readonly locals = new Map<Entry, ReadonlyMap<string, readonly Entry[]>>();

  constructor(private readonly file: LoadedFile) {}

  run(): LanguageFault[] {
    const { tree, importProblems } = this.file;
    for (const { message, start, end } of tree.problems.slice(0, MOST)) this.add('syntax', { message }, { start, end });
    const next = tree.problems[MOST];
    if (next)
      this.add(
        'syntax',
        { message: `${tree.problems.length - MOST} more faults follow. Correct those before first.` },
        next,
      );
    for (const { message, start, end } of importProblems) this.add('import', { message }, { start, end });
    this.names(tree.entries, 'in this file');
    for (const entry of tree.entries) this.entry(entry, undefined, entry);
    this.hidden(tree.text);
    return this.faults;
  }

  private hidden(text: string): void {
    let count = 0;
    for (const { character, offset } of hiddenIn(text)) {
      // A mark of the byte order may begin a file.
      if (offset === 0 && character === '\ufeff') continue;
      if (count++ >= MOST) return;
      const at = { start: offset, end: offset + character.length };
      const number = numberOf(character);
      const fix = replace(at, `Remove the invisible character ${number}`, '');
      this.add('hidden-characters', { character: number }, at, [fix]);
    }
  }

  private add(name: Name, values: Readonly<Record<string, string>>, at: Span, fixes: readonly Fix[] = []): void {
    this.faults.push(faultOf(name, values, at, fixes));
  }

  private entry(entry: Entry, parent: Entry | undefined, top: Entry): void {
    const category = entry.key === 'kind' ? undefined : KIND_CATEGORY[entry.key];
    if (category !== undefined) for (const ref of entry.kinds) this.listed(ref, category);
    if (entry.key === 'kind') this.kind(entry);
    this.values(entry.values, slotOfField(entry.key, parent?.key), entry.key, top);
    for (const part of entry.parts) this.values(part.values, slotOfPart(entry.key, part.word), part.word, top);
    this.doubled(entry);
    if (entry.key === 'assessment') this.names(declarationsOf(entry), `in the assessment \`${entry.name}\``);
    for (const below of entry.entries) this.entry(below, entry, top);
  }

  /** @param word The word of the field or part, for messages. */
  private values(values: readonly Value[], slot: Slot | undefined, word: string, top: Entry): void {
    let at: Slot | undefined = slot;
    for (const value of values) {
      if (value.$type === 'Day') this.day(value.date, value);
      else if (value.$type === 'Amount' && value.unit && word !== 'scale') this.listed(value.unit, 'unit');
      else if (value.$type === 'Ref' && value.to !== 'open')
        this.ref(value, at && 'first' in at ? at.first : at, word, top);
      if (at && 'first' in at) at = at.then;
    }
  }

  private ref(ref: Ref, slot: Slot | undefined, word: string, top: Entry): void {
    if (!slot) {
      this.add(
        'invalid-value',
        { message: `${quoted(word)} takes a text in quotes, or \`open\`, not the name \`${ref.to}\`.` },
        ref,
      );
    } else if ('vocabulary' in slot) {
      this.listed(ref, slot.vocabulary);
    } else if ('path' in slot) {
      this.path(ref, slot.path, top);
    } else if ('declared' in slot) {
      if (slot.or !== undefined && this.file.vocabulary.find(slot.or, ref.to)) return;
      this.declared(ref, slot, word, top);
    }
  }

  private listed(ref: Ref, category: string): void {
    const { vocabulary } = this.file;
    if (ref.to === 'open' || vocabulary.find(category, ref.to)) return;
    const names = vocabulary.names(category);
    const near = this.meant(ref.to, category) ?? closest(ref.to, names);
    const few = names.length <= 8 ? ` It takes ${listed(names, 'or')}.` : ` \`lia vocabulary ${category}\` lists them.`;
    this.add(
      'unknown-name',
      {
        message: `There is no ${category.replaceAll('-', ' ')} \`${ref.to}\`.${near ? ` Did you mean \`${near}\`?` : few}`,
      },
      ref,
      meantInstead(ref, near),
    );
  }

  /** An entry that is also known by this name, or whose name holds all its words: `theft-prevention`. */
  private meant(name: string, category: string): string | undefined {
    const words = name.toLowerCase().split('-');
    const kinds = this.file.vocabulary.kinds(category);
    const alias = kinds.find((kind) =>
      kind.texts.alias
        ?.toLowerCase()
        .split(/[\s,;:()]+/)
        .includes(name.toLowerCase()),
    );
    return (alias ?? kinds.find((kind) => words.every((word) => kind.name.split('-').includes(word))))?.name;
  }

  /** What an assessment and the defaults of its file declare, by name; made once for each assessment. */
  private local(top: Entry): ReadonlyMap<string, readonly Entry[]> {
    if (top.key !== 'assessment' && top.key !== 'defaults') return NOTHING;
    const known = this.locals.get(top);
    if (known) return known;
    const defaults = this.file.tree.entries.filter((entry) => entry.key === 'defaults' && entry !== top);
    const names = new Map<string, Entry[]>();
    for (const entry of [top, ...defaults].flatMap((entry) => declarationsOf(entry))) {
      const name = entry.name ?? '';
      names.set(name, [...(names.get(name) ?? []), entry]);
    }
    this.locals.set(top, names);
    return names;
  }

  private declared(ref: Ref, slot: Extract<Slot, { declared: unknown }>, word: string, top: Entry): void {
    const local = this.local(top);
    const found = local.get(ref.to) ?? [];
    const shared = this.file.shared.get(ref.to)?.entry;
    const all = shared ? [...found, shared] : found;
    if (all.some((entry) => slot.declared.includes(entry.key))) return;
    const other = all[0];
    if (other) {
      return this.add(
        'unknown-name',
        { message: `\`${ref.to}\` is ${article(other.key)}; ${quoted(word)} takes ${slotName(slot)}.` },
        ref,
      );
    }
    const names = [...[...local.values()].flat(), ...[...this.file.shared.values()].map((one) => one.entry)]
      .filter((entry) => slot.declared.includes(entry.key))
      .map((entry) => entry.name ?? '');
    const near = closest(ref.to, names);
    this.add(
      'unknown-name',
      {
        message: `There is no ${slot.declared.slice(0, 2).join(' or ')} \`${ref.to}\` here.${near ? ` Did you mean \`${near}\`?` : ' Declare it, or import the file that does.'}`,
      },
      ref,
      meantInstead(ref, near),
    );
  }

  /** `recordings.keep` or `data.recordings.keep`: the first name of the path is something declared. */
  private path(ref: Ref, words: readonly string[], top: Entry): void {
    const steps = ref.to.split('.');
    const name = (steps.length > 1 && words.includes(steps[0] ?? '') ? steps[1] : steps[0]) ?? '';
    const names = [...declarationsOf(top), ...[...this.file.shared.values()].map((one) => one.entry)].map(
      (entry) => entry.name ?? '',
    );
    if (names.includes(name) || words.includes(ref.to)) return;
    const near = closest(name, names);
    const hint = near ? ` Did you mean \`${near}\`?` : ' Declare it, or correct the path.';
    this.add(
      'unknown-name',
      { message: `There is no ${words.slice(0, 2).join(' or ')} \`${name}\` here.${hint}` },
      ref,
      meantInstead(ref, near && steps.map((step) => (step === name ? near : step)).join('.')),
    );
  }

  private kind(entry: Entry): void {
    const category = entry.kinds[0];
    if (!category) return;
    const categories = new Vocabulary().categories();
    if (!categories.includes(category.to) || category.to === entry.name) {
      const near = closest(category.to, categories);
      this.add(
        'unknown-name',
        { message: `There is no list \`${category.to}\` to extend.${near ? ` Did you mean \`${near}\`?` : ''}` },
        category,
        meantInstead(category, near),
      );
    }
    const parent = entry.parts.find((part) => part.word === 'extends')?.values[0];
    if (parent?.$type === 'Ref') this.listed(parent, category.to);
  }

  private day(date: string, at: Span): void {
    const [year = 0, month = 0, day = 1] = date.split('-').map(Number);
    const days =
      [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][
        month - 1
      ] ?? 0;
    if (day < 1 || day > days)
      this.add(
        'invalid-value',
        { message: `\`${date}\` is no day of the calendar. Write a date as 2026-11-20 or 2026-11.` },
        at,
      );
  }

  private names(entries: readonly Entry[], place: string): void {
    const first = new Map<string, Entry>();
    for (const entry of entries) {
      if (entry.name === undefined || !entry.nameSpan) continue;
      const key = entry.key === 'kind' ? `kind ${entry.kinds[0]?.to} ${entry.name}` : entry.name;
      const before = first.get(key);
      if (before)
        this.add('duplicate-name', { name: entry.name, place, line: this.lineOf(before.start) }, entry.nameSpan);
      else first.set(key, entry);
    }
  }

  private doubled(parent: Entry): void {
    if (parent.entries.length < 2) return;
    const first = new Map<string, Entry>();
    for (const entry of parent.entries) {
      // A controller that changes on an event stands twice.
      if (!SINGLE.has(entry.key) || entry.parts.some((part) => part.word === 'from')) continue;
      const before = first.get(entry.key);
      if (before)
        this.add(
          'duplicate-field',
          { field: entry.key, line: this.lineOf(before.start) },
          { start: entry.start, end: entry.keyEnd },
        );
      else first.set(entry.key, entry);
    }
  }

  private lineOf(offset: number): string {
    let line = 1;
    const { text } = this.file.tree;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
    return String(line);
  }
}

/** Puts the likely name in the place of an unknown one. */
function meantInstead(ref: Ref, near: string | undefined): Fix[] {
  return near === undefined ? [] : [replace(ref, `Change \`${ref.to}\` to \`${near}\``, near)];
}

const NOTHING: ReadonlyMap<string, readonly Entry[]> = new Map();

function quoted(word: string): string {
  return word === 'met' ? '`met by`' : `\`${word}\``;
}

function article(word: string): string {
  if (word === 'data') return 'a data item';
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}
