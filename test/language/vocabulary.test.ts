/** The built-in vocabulary holds together: names that it refers to exist, and every list that the language uses is there. */
import { expect, it } from 'vitest';
import { KIND_CATEGORY, SLOTS, type Slot } from '../../src/model/slots';
import { Vocabulary } from '../../src/vocabulary/vocabulary';

const vocabulary = new Vocabulary();
const kinds = vocabulary.categories().flatMap((category) => vocabulary.kinds(category));

/** The list that the names of a fact come from. */
const FACT_LIST: Readonly<Record<string, string>> = {
  sensitivity: 'sensitivity',
  'may-reveal': 'data',
  'typical-impact': 'impact',
  'dpia-criterion': 'dpia-criterion',
  addresses: 'impact',
  baseline: 'baseline',
  protects: 'protection',
  vulnerable: 'vulnerability',
  prefers: 'alternative',
  measure: 'measure',
};

it('every name that an entry refers to is an entry', () => {
  const missing = kinds.flatMap((kind) => [
    ...(kind.extends === undefined || vocabulary.find(kind.category, kind.extends)
      ? []
      : [`${kind.category} ${kind.name} extends ${kind.extends}`]),
    ...Object.entries(kind.facts).flatMap(([fact, names]) =>
      names
        .filter((name) => fact in FACT_LIST && !vocabulary.find(FACT_LIST[fact] ?? '', name))
        .map((name) => `${kind.category} ${kind.name}: ${fact} ${name}`),
    ),
  ]);
  expect(missing).toEqual([]);
});

it('no entry stands twice, and each says what it means', () => {
  const keys = kinds.map((kind) => `${kind.category} ${kind.name}`);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(kinds.filter((kind) => kind.title === '').map((kind) => kind.name)).toEqual([]);
});

it('every list that a field takes its names from is there', () => {
  const lists = (slot: Slot): string[] => {
    if ('vocabulary' in slot) return [slot.vocabulary];
    if ('first' in slot) return [...lists(slot.first), ...lists(slot.then)];
    return 'declared' in slot && slot.or !== undefined ? [slot.or] : [];
  };
  const used = [...Object.values(SLOTS).flatMap(lists), ...Object.values(KIND_CATEGORY), 'unit'];
  expect(used.filter((category) => vocabulary.names(category).length === 0)).toEqual([]);
});
