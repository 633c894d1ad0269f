/** When people are told about data, for the rules on notices that come late. */
import { collectedData } from '../../model/questions';
import type { Assessment, DataItem, Item, Notice, Term } from '../../model/types';
import type { Vocabulary } from '../../vocabulary/vocabulary';

/** One place that says when people are told about a data item, or should. */
export interface Telling {
  readonly data: DataItem;
  /** Where it is said: the field `told`, the notice, or the data item where nothing says it. */
  readonly at: Item;
  readonly timing: Term | undefined;
  readonly notice: Notice | undefined;
}

/** When people are told, for each data item: by its own `told`, else by the notices to its people, else by their group. */
export function tellingsOf(assessment: Assessment): Telling[] {
  return collectedData(assessment).flatMap((data): Telling[] => {
    if (data.told) return [{ data, at: data.told, timing: data.told.terms[0], notice: undefined }];
    const people = data.about.length > 0 ? data.about : assessment.groups;
    const names = new Set(people.map(({ name }) => name));
    const notices = (assessment.rights?.notices ?? []).filter(
      ({ to }) => to.length === 0 || to.some(({ name }) => names.has(name)),
    );
    if (notices.length > 0) return notices.map((notice) => ({ data, at: notice, timing: notice.timing, notice }));
    // A group may be declared in another file: the line that names it here stands for it.
    const group = assessment.groups.find(({ name, told }) => names.has(name) && told);
    return [{ data, at: group ?? data, timing: group?.told?.terms[0], notice: undefined }];
  });
}

/** Whether data come from elsewhere than from the people, so that Art. 14 GDPR applies. */
export function isIndirect({ sources }: DataItem, vocabulary: Vocabulary): boolean {
  return sources.some(({ category, name }) => vocabulary.fact(category, name, 'indirect').includes('yes'));
}

/** Findings of one message at one place, with the data that they are about. */
export interface Late<Message extends string> {
  readonly message: Message;
  readonly at: Item;
  readonly timing: Term | undefined;
  readonly data: readonly DataItem[];
}

/** Joins what was found of several data items at one place. */
export function byPlace<Message extends string>(
  tellings: readonly Telling[],
  faultOf: (telling: Telling) => Message | undefined,
): Late<Message>[] {
  const found = new Map<string, Late<Message>>();
  for (const telling of tellings) {
    const message = faultOf(telling);
    if (!message) continue;
    const { at, timing, data } = telling;
    // What nothing says is missing once, however many data items there are.
    const key = at === data ? message : `${message} ${at.entry.start}`;
    const known = found.get(key);
    found.set(key, known ? { ...known, data: [...known.data, data] } : { message, at, timing, data: [data] });
  }
  return [...found.values()];
}
