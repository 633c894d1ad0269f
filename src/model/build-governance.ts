import { textOf } from '../language/prose';
import type { Entry, Value } from '../language/syntax';
import type { Context } from './context';
import { child, children, dated, NONE, part, references, refs, saysOpen, texts } from './entries';
import { ItemNode } from './item';
import type { Place } from './places';
import type {
  Dated,
  Note,
  OpenPoint,
  Prose,
  Reference,
  Review,
  SignedPart,
  SignOff,
  Statement,
  Term,
  Tripwire,
  Waiver,
} from './types';

/** What is open anywhere in an assessment: `open question …`, `open decision …`, and every field whose value is `open`. */
export function buildOpenPoints(context: Context, places: readonly Place[]): OpenPoint[] {
  return places
    .filter(({ entry }) => entry.key === 'open' || (entry.key !== 'conclusion' && saysOpen(entry)))
    .map((place) => new OpenPointNode(context, place.entry, place.path));
}

class OpenPointNode extends ItemNode implements OpenPoint {
  private get isValue(): boolean {
    return this.source.key !== 'open';
  }

  get what(): string {
    return this.isValue ? 'value' : (this.source.kinds[0]?.to ?? '');
  }

  get name(): string | undefined {
    return this.source.name;
  }

  get text(): string {
    return this.isValue ? (this.source.name ?? this.source.key) : (texts(this.source)[0]?.text ?? '');
  }

  get of(): string | undefined {
    return this.isValue ? undefined : words(part(this.source, 'of')?.values);
  }

  get owner(): string | undefined {
    return this.isValue ? undefined : ownerOf(this.source);
  }

  get by(): Dated | undefined {
    if (this.isValue) return undefined;
    return dated(part(this.source, 'by')) ?? dated(part(this.field('owner'), 'by'));
  }

  get meanwhile(): string | undefined {
    return this.isValue ? undefined : words(part(this.source, 'meanwhile')?.values);
  }

  get metBy(): readonly Reference[] {
    return this.isValue ? NONE : this.behind('met');
  }

  get answered(): Dated | undefined {
    return this.isValue ? undefined : dated(part(this.source, 'answered'));
  }
}

/** An assumption, action or indicator. */
export class NoteNode extends ItemNode implements Note {
  constructor(context: Context, entry: Entry) {
    super(context, entry, entry.name === undefined ? entry.key : `${entry.key}.${entry.name}`);
  }

  get name(): string | undefined {
    return this.source.name;
  }

  get text(): string {
    return texts(this.source)[0]?.text ?? '';
  }

  get owner(): string | undefined {
    return ownerOf(this.source);
  }

  get by(): Dated | undefined {
    return dated(part(this.source.key === 'assumption' ? this.field('check') : this.source, 'by'));
  }

  get details(): Readonly<Record<string, string>> {
    const details: Record<string, string> = {};
    for (const { word, values } of this.source.parts)
      if (word !== 'because' && word !== 'owner') details[word] = words(values) ?? '';
    for (const { key, values } of this.source.entries)
      if (key !== 'because' && key !== 'owner') details[key] = words(values) ?? '';
    return details;
  }
}

export class TripwireNode extends NoteNode implements Tripwire {
  get breaks(): readonly Reference[] {
    return this.each('breaks', references).flat();
  }

  get watches(): readonly Prose[] {
    return this.each('watch', texts).flat();
  }
}

export class ReviewNode extends ItemNode implements Review {
  get on(): Dated | undefined {
    return dated(part(this.source, 'on'));
  }

  get by(): string | undefined {
    return words(part(this.source, 'by')?.values);
  }

  get of(): readonly Term[] {
    return this.context.partTerms(this.source, 'of');
  }
}

export class SignOffNode extends ItemNode implements SignOff {
  get required(): boolean {
    return refs(this.source)[0]?.to === 'required';
  }

  get role(): string {
    return this.required ? (words(part(this.source, 'of')?.values) ?? '') : (refs(this.source)[0]?.to ?? '');
  }

  get who(): string | undefined {
    return texts(this.source)[0]?.text;
  }

  get on(): Dated | undefined {
    return dated(part(this.source, 'on'));
  }

  get before(): string | undefined {
    return words(part(this.source, 'before')?.values);
  }

  get opinion(): Statement | undefined {
    return this.statementOf('opinion');
  }

  get covers(): readonly Term[] {
    return this.listedIn('covers');
  }

  get fingerprints(): readonly SignedPart[] {
    return children(this.source, 'fingerprint').map(
      (field, index, all) =>
        new SignedPartNode(this.context, field, `${this.path}.fingerprint${all.length > 1 ? `.${index + 1}` : ''}`),
    );
  }
}

class SignedPartNode extends ItemNode implements SignedPart {
  get part(): string {
    return refs(this.source)[0]?.to ?? 'all';
  }

  get written(): string {
    return texts(this.source)[0]?.text ?? '';
  }
}

export class WaiverNode extends ItemNode implements Waiver {
  constructor(context: Context, entry: Entry) {
    super(context, entry, `waive.${refs(entry)[0]?.to ?? ''}`);
  }

  get rule(): string {
    return refs(this.source)[0]?.to ?? '';
  }

  get on(): Reference | undefined {
    return this.behind('on')[0];
  }

  get until(): Dated | undefined {
    return dated(part(this.source, 'until'));
  }
}

function ownerOf(entry: Entry): string | undefined {
  return words(part(entry, 'owner')?.values) ?? words(child(entry, 'owner')?.values);
}

/** Values as they read, separated by commas. */
function words(values: readonly Value[] | undefined): string | undefined {
  return values?.map(wordsOf).join(', ');
}

function wordsOf(value: Value): string {
  if (value.$type === 'Text') return textOf(value);
  if (value.$type === 'Ref') return value.to;
  if (value.$type === 'Day') return value.date;
  return value.unit ? `${value.number} ${value.unit.to}` : value.number;
}
