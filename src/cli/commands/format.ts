import { createTwoFilesPatch } from 'diff';
import { Lines } from '../../base/lines';
import { format } from '../../format/format';
import { readSources, type Source, writeWhole } from '../files';
import { Exit, type Io } from '../io';

/** `lia format`: a file with faults is told and left alone. */
export async function formatFiles(
  paths: readonly string[],
  options: { readonly check?: boolean; readonly diff?: boolean },
  io: Io,
): Promise<number> {
  const dry = Boolean(options.check || options.diff);
  let changed = 0;
  let failed = 0;
  for await (const source of readSources(paths, undefined, io)) {
    const result = source && format(source.text);
    if (!source || !result || 'problems' in result) {
      if (source && result && 'problems' in result) tell(source, result.problems, io);
      failed++;
    } else if (paths.includes('-') && !dry) {
      io.out(result.text);
    } else if (result.text !== source.text) {
      changed++;
      show(source, result.text, options, io);
      if (!dry) writeWhole(source.path, result.text, io);
    }
  }
  if (failed > 0) return Exit.failed;
  return dry && changed > 0 ? Exit.findings : Exit.ok;
}

function show(
  source: Source,
  text: string,
  options: { readonly check?: boolean; readonly diff?: boolean },
  io: Io,
): void {
  if (options.diff) io.out(createTwoFilesPatch(source.path, source.path, source.text, text, 'now', 'formatted'));
  else io.out(`${source.path}\n`);
}

function tell(source: Source, problems: readonly { readonly start: number; readonly message: string }[], io: Io): void {
  const lines = new Lines(source.text);
  for (const problem of problems) {
    const { line, column } = lines.position(problem.start);
    io.err(`lia: ${source.path}:${line}:${column}: ${problem.message}\n`);
  }
}
