/** What `lia guard --signed` compares: each assessment with the state that was last signed. */

import { type AssessmentComparison, compareAssessments } from '../../compare/comparison';
import type { Comparison } from '../../compare/states';
import type { Assessment, SignedPart } from '../../model/types';
import { Checking } from '../checking';
import type { States, StatesOptions } from '../compare/states';
import { readEach } from '../files';
import { openRepository } from '../git/repository';
import { cause } from '../git/revisions';
import type { Io } from '../io';
import { signedState } from './history';

/**
 * Compares assessments with the state under their last signature. Those without a fingerprint are left out.
 * @throws CliError where there is no repository.
 */
export async function sinceSigned(
  paths: readonly string[],
  options: StatesOptions,
  io: Io,
): Promise<{ readonly comparison: Comparison; readonly states: States }> {
  const repository = openRepository(io.cwd);
  const checking = new Checking(io, options);
  const today = options.today ?? io.today;
  const assessments: AssessmentComparison[] = [];
  const after: States['after'][number][] = [];
  const faulty: string[] = [];
  const texts = new Map<string, string>();
  for await (const source of readEach(paths, undefined, io)) {
    if ('problem' in source) {
      faulty.push(`\`${source.path}\` ${source.problem}`);
      continue;
    }
    const file = (await checking.open(source)).check();
    texts.set(source.path, source.text);
    after.push(file);
    for (const assessment of file.model.assessments) {
      const signed = lastSigned(assessment);
      const before = signedState(repository, signed, today, io);
      if (before) assessments.push(compareAssessments(before, { assessment, file }, today, () => source.path));
      else if (signed.length > 0)
        faulty.push(`git holds no state of \`${assessment.name}\` that fits its last signature.${cause(repository)}`);
    }
  }
  const states = { from: 'the last signature', to: 'working tree', before: [], after, faulty, unchangedFiles: 0 };
  return {
    comparison: { assessments, files: [] },
    states: { ...states, place: (path) => path, read: (path) => texts.get(path) },
  };
}

/** All parts of the newest signature that has a fingerprint: the state that was signed fits each of them. */
function lastSigned({ signOffs }: Assessment): readonly SignedPart[] {
  const dated = signOffs
    .filter((one) => one.fingerprints.length > 0)
    .sort((a, b) => ((a.on?.date ?? '') < (b.on?.date ?? '') ? 1 : -1));
  return dated[0]?.fingerprints ?? [];
}
