/** What a name in the text stands for, and where else it stands. */
import type { Entry, Ref, Span } from '../../language/syntax';
import { type Declaration, declaredAs, eachNameOf, type NameSite, namesIn } from '../../model/names';
import type { Slot } from '../../model/slots';
import type { View } from '../workspace/view';
import { placeAt } from './place';

/** A name at a place of the text, with all that it may stand for. */
export interface Named {
  /** The name alone: of a path, only the step that was meant. */
  readonly name: string;
  readonly span: Span;
  readonly declarations: readonly Declaration[];
}

/** The name at an offset, where it is declared or used; undefined where there is none that is declared. */
export function namedAt(view: View, offset: number): Named | undefined {
  const place = placeAt(view.file.tree, offset);
  const top = place?.around[0];
  if (!place || !top) return undefined;
  const { at, entry } = place;
  if (at?.kind === 'name' && entry.name !== undefined) {
    const within = place.around.length > 1 ? top : undefined;
    return { name: entry.name, span: at.span, declarations: [{ entry, file: view.path, within }] };
  }
  if (!at || !('value' in at) || at.value.$type !== 'Ref') return undefined;
  const ref = at.value;
  let found: Named | undefined;
  eachNameOf({ ...view.file.tree, entries: [top] }, (site) => {
    if (site.ref === ref) found = namesOf(view, site).find(({ span }) => span.start <= offset && offset <= span.end);
  });
  return found;
}

/** The names that a use holds, each with what it stands for: one, or the steps of a path. */
export function namesOf(view: View, { ref, slot, top }: NameSite): Named[] {
  if (!slot || ref.to === 'open') return [];
  if ('vocabulary' in slot) return single(ref, kindsNamed(view, slot.vocabulary, ref.to));
  if ('declared' in slot) return single(ref, ofWords(declaredAs(view.file, top, ref.to), slot));
  if ('path' in slot || 'free' in slot) return pathSteps(view, ref, top);
  return [];
}

/** What `kind` declarations of this file and its imports add to a list under this name. */
function kindsNamed(view: View, category: string, name: string): Declaration[] {
  return view.file.kinds
    .filter(({ entry }) => entry.name === name && entry.kinds[0]?.to === category)
    .map(({ entry, file }) => ({ entry, file, within: undefined }));
}

function ofWords(found: readonly Declaration[], slot: Extract<Slot, { declared: unknown }>): Declaration[] {
  return found.filter(({ entry }) => slot.declared.includes(entry.key)).slice(0, 1);
}

function single(ref: Ref, declarations: Declaration[]): Named[] {
  return declarations.length > 0 ? [{ name: ref.to, span: ref, declarations }] : [];
}

/** The steps of `recordings.keep` or `impact.blocked.before` that name something. */
function pathSteps(view: View, ref: Ref, top: Entry): Named[] {
  const steps: Named[] = [];
  let start = ref.start;
  const words = ref.to.split('.');
  for (const [index, name] of words.entries()) {
    const span = { start, end: start + name.length };
    start = span.end + 1;
    const word = words[index - 1];
    const found = declaredAs(view.file, top, name).filter(
      ({ entry }) => word === undefined || entry.key === word || word === 'expectation' || word === 'notice',
    );
    const [first] = found;
    if (first && (words.length === 1 || index > 0 || !isWordOf(top, name)))
      steps.push({ name, span, declarations: [first] });
  }
  return steps;
}

/** Whether the first step of a path is the word of a block rather than a name: `impact.blocked`. */
function isWordOf(top: Entry, step: string): boolean {
  return [...namesIn(top).values()].flat().some((entry) => entry.key === step) && !namesIn(top).has(step);
}

/** Every place of a file where one of these declarations is named: uses, and declarations themselves. */
export function placesOf(
  view: View,
  wanted: readonly Declaration[],
): { readonly span: Span; readonly declares: boolean }[] {
  const found: { span: Span; declares: boolean }[] = [];
  for (const { entry, file } of wanted) {
    if (file === view.path && entry.nameSpan) found.push({ span: entry.nameSpan, declares: true });
  }
  eachNameOf(view.file.tree, (site) => {
    for (const { span, declarations } of namesOf(view, site)) {
      if (declarations.some((one) => wanted.some((other) => isSame(one, other)))) found.push({ span, declares: false });
    }
  });
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Told by place, as each reading of a file makes a tree of its own. */
function isSame(one: Declaration, other: Declaration): boolean {
  return one.file === other.file && one.entry.start === other.entry.start && one.entry.name === other.entry.name;
}
