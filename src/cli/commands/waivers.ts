import pc from 'picocolors';
import { Lines } from '../../base/lines';
import type { SuppressedFinding } from '../../check/finding';
import type { Waiver } from '../../model/types';
import { Checking, type CheckingOptions } from '../checking';
import { readEach } from '../files';
import { harmless } from '../formats/visible';
import { Exit, type Io } from '../io';
import { plural } from '../plural';

export interface WaiversCommand extends CheckingOptions {
  readonly format: 'human' | 'json';
}

/** A waiver, and what has become of it. */
interface Listed {
  readonly file: string;
  readonly line: number;
  readonly assessment: string;
  readonly rule: string;
  readonly on?: string;
  readonly because?: string;
  readonly until?: string;
  /** `holds`, or the rule of the finding that says why it does not. */
  readonly state: string;
  /** What is wrong with it, where it does not hold. */
  readonly message?: string;
  /** The findings that it sets aside. */
  readonly findings: readonly { readonly path?: string; readonly message: string }[];
}

/** `lia waivers`: all waivers in one list, with what each sets aside. It fails only where a file cannot be read. */
export async function waivers(paths: readonly string[], options: WaiversCommand, io: Io): Promise<number> {
  const checking = new Checking(io, options);
  const listed: Listed[] = [];
  let files = 0;
  let unreadable = 0;
  for await (const source of readEach(paths, undefined, io)) {
    if ('problem' in source) {
      unreadable++;
      continue;
    }
    files++;
    const { model, findings, waived } = (await checking.open(source)).check();
    const lines = new Lines(source.text);
    for (const assessment of model.assessments) {
      for (const waiver of assessment.waivers) {
        const { line } = lines.position(waiver.entry.start);
        const fault = findings.find(
          (one) => one.rule.startsWith('language/waiver-') && one.range.start.line === line && one.test === 'language',
        );
        const own = waived.filter((one) => one.assessment === assessment.name && isOf(one, line));
        listed.push({
          file: source.path,
          line,
          assessment: assessment.name,
          ...facts(waiver),
          state: fault ? fault.rule.slice('language/waiver-'.length) : 'holds',
          ...(fault && { message: fault.message }),
          findings: own.map(({ path, message }) => ({ ...(path !== undefined && { path }), message })),
        });
      }
    }
  }
  io.out(options.format === 'json' ? json(listed) : list(listed, files, io));
  return unreadable > 0 ? Exit.failed : Exit.ok;
}

function isOf({ suppressed }: SuppressedFinding, line: number): boolean {
  return suppressed.kind === 'waiver' && suppressed.range.start.line === line;
}

function facts({ rule, on, because, until }: Waiver): Pick<Listed, 'rule' | 'on' | 'because' | 'until'> {
  return {
    rule,
    ...(on && { on: on.name }),
    ...(because && { because: because.text }),
    ...(until && { until: until.date }),
  };
}

function json(listed: readonly Listed[]): string {
  return `${JSON.stringify({ schemaVersion: 1, waivers: listed }, undefined, 2)}\n`;
}

function list(listed: readonly Listed[], files: number, io: Io): string {
  const colors = pc.createColors(io.color);
  const blocks = listed.map((one) => {
    const state = one.state === 'holds' ? colors.green(one.state) : colors.yellow(one.state);
    const until = one.until === undefined ? '' : ` until ${one.until}`;
    const on = one.on === undefined ? '' : ` on ${one.on}`;
    return [
      `${colors.bold(`${one.rule}${on}`)}: ${state}${until}`,
      colors.dim(`  ${one.file}:${one.line}, ${one.assessment}`),
      ...(one.because === undefined ? [] : [`  Because  ${harmless(one.because.replace(/\s+/g, ' '))}`]),
      ...(one.message === undefined ? [] : [`  But      ${harmless(one.message)}`]),
      ...one.findings.map(
        ({ path, message }) => `  Waives   ${harmless(message)}${path === undefined ? '' : ` (${path})`}`,
      ),
      '',
    ].join('\n');
  });
  const held = listed.filter(({ state }) => state === 'holds').length;
  const sum = `${plural(listed.length, 'waiver')} in ${plural(files, 'file')}, ${held} of them in force.`;
  return `${blocks.length > 0 ? `${blocks.join('\n')}\n` : ''}${listed.length > 0 ? sum : `No waivers in ${plural(files, 'file')}.`}\n`;
}
