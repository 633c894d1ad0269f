/** Writes a corpus: the same records as `.lia` and as YAML, and the truth about the faults in them. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FAULTS, type Fault } from './faults';
import { generate } from './generate';
import { SHARED } from './shared';
import { writeLia, writeSharedLia } from './write-lia';
import { writeYaml } from './write-yaml';

export interface Corpus {
  readonly count: number;
  /** The folder of the `.lia` files, and of the YAML files. */
  readonly lia: string;
  readonly yaml: string;
  readonly truth: readonly TrueFault[];
  readonly sizes: { readonly lia: Size; readonly yaml: Size };
}

/** A fault that is in a file, and the rule that must find it. */
export interface TrueFault {
  /** Without folder of the corpus and ending: `00/lia-00004`. */
  readonly file: string;
  readonly fault: string;
  readonly rule: string;
}

interface Size {
  bytes: number;
  lines: number;
}

/** Bytes and lines are sums over the records. */
type Sizes = Corpus['sizes'];

/** Every tenth record holds a fault; the kinds take turns. */
const FAULT_EVERY = 10;
const FAULT_AT = 4;

/** Writes `count` records below `folder`. The records of a smaller corpus are the first ones of a larger. */
export function writeCorpus(folder: string, count: number, seed: number): Corpus {
  const corpus = { count, lia: join(folder, `${count}`), yaml: join(folder, `${count}-yaml`) };
  const truth: TrueFault[] = [];
  const sizes: Sizes = { lia: { bytes: 0, lines: 0 }, yaml: { bytes: 0, lines: 0 } };
  for (const old of [corpus.lia, corpus.yaml]) rmSync(old, { recursive: true, force: true });
  for (let number = 1; number <= count; number++) {
    const file = fileOf(number);
    const fault = faultOf(number);
    if (fault) truth.push({ file, fault: fault.name, rule: fault.rule });
    const record = write(number, seed, fault);
    save(join(corpus.lia, `${file}.lia`), record.lia, sizes.lia);
    save(join(corpus.yaml, `${file}.yaml`), record.yaml, sizes.yaml);
  }
  save(join(corpus.lia, 'shared.lia'), writeSharedLia(SHARED));
  save(join(corpus.yaml, 'shared.yaml'), writeYaml(SHARED));
  const whole: Corpus = { ...corpus, truth, sizes };
  writeFileSync(join(folder, `${count}-truth.json`), `${JSON.stringify({ seed, ...whole }, undefined, 2)}\n`);
  return whole;
}

function write(number: number, seed: number, fault: Fault | undefined): { lia: string; yaml: string } {
  const record = generate(seed, number);
  fault?.change?.(record);
  const slip = fault?.slip ?? ((text: string) => text);
  return {
    lia: slip(writeLia(record)),
    yaml: slip(writeYaml({ ...record, imports: record.imports.map((path) => `${path}.yaml`) })),
  };
}

function faultOf(number: number): Fault | undefined {
  return number % FAULT_EVERY === FAULT_AT ? FAULTS[Math.floor(number / FAULT_EVERY) % FAULTS.length] : undefined;
}

function fileOf(number: number): string {
  const folder = String(Math.floor((number - 1) / 100)).padStart(2, '0');
  return `${folder}/lia-${String(number).padStart(5, '0')}`;
}

function save(path: string, text: string, size?: Size): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  if (!size) return;
  size.bytes += Buffer.byteLength(text);
  size.lines += text.split('\n').length - 1;
}

/** The first record without a fault, for the measurements with one file. */
export function oneFile(corpus: Corpus): { readonly lia: string; readonly yaml: string } {
  const file = fileOf(1);
  return { lia: join(corpus.lia, `${file}.lia`), yaml: join(corpus.yaml, `${file}.yaml`) };
}
