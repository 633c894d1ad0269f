/** What a file says once names, imports, defaults and own kinds are resolved, and what follows from it. */
import { describe, expect, it } from 'vitest';
import { buildModel } from '../../src/model/build';
import { Loader } from '../../src/model/files';
import { isA } from '../../src/model/questions';
import type { Assessment } from '../../src/model/types';

function load(text: string, others: Readonly<Record<string, string>> = {}): Assessment {
  const file = new Loader({ read: (path) => others[path] }).load('a/test.lia', text);
  const assessment = file && buildModel(file).assessments[0];
  if (!assessment) throw new Error('The text has no assessment');
  return assessment;
}

describe('defaults', () => {
  const assessment = load(`
defaults {
  law    uk-gdpr
  status draft
  author "Team"
  review every 12 months
  rights {
    notice to people "We count."
    objection { route "a@x.example" }
  }
  decision rely
}
group people : customer "People"
assessment a {
  status in-review
  author "Anna"
  rights {
    objection { route "b@x.example" }
  }
}
`);

  it('give way where the assessment has its own single value, and add to lists', () => {
    expect(assessment.header.status?.terms.map((term) => term.name)).toEqual(['in-review']);
    expect(assessment.header.authors.map((author) => author.text)).toEqual(['Team', 'Anna']);
    expect(assessment.header.reviews.map((review) => review.every?.amount)).toEqual([12]);
    expect(assessment.rights?.objection?.route?.texts.map((text) => text.text)).toEqual(['b@x.example']);
    expect(assessment.rights?.notices.map((notice) => notice.text?.text)).toEqual(['We count.']);
  });

  it('never decide', () => {
    expect(assessment.decision).toBeUndefined();
  });
});

it('a period for all data holds where an item has none of its own', () => {
  const { data } = load('assessment a {\n keep 30 days then delete\n data x : name\n data y : log { keep 2 weeks }\n}');
  expect(data.map((item) => item.keeps.map((keep) => keep.period?.days))).toEqual([[30], [14]]);
});

describe('imports', () => {
  it('bring what the imported files declare, through several files', () => {
    const assessment = load('import "../b.lia"\nassessment a { controller shop\n applies locks }', {
      'b.lia': 'import "deep/c.lia"\norganisation shop : private "Shop Ltd" { country DK }',
      'deep/c.lia': 'safeguard locks : encryption "Locked" { status in-place since 2025-01 }',
    });
    expect(assessment.header.controller).toMatchObject({
      title: 'Shop Ltd',
      country: { name: 'DK', title: 'Denmark' },
    });
    expect(assessment.safeguards).toMatchObject([
      { name: 'locks', shared: true, baseline: 'yes', since: { date: '2025-01' } },
    ]);
  });

  it('a leading / means the root, and a path never leaves it', () => {
    expect(
      load('import "/b.lia"\nassessment a { controller shop }', { 'b.lia': 'organisation shop' }).header.controller
        ?.name,
    ).toBe('shop');
    const file = new Loader({ read: () => '' }).load('a/test.lia', 'import "../../b.lia"');
    expect(file?.importProblems.map((problem) => problem.kind)).toEqual(['outside']);
  });

  it('a host may say what a path means', () => {
    const host = {
      read: (path: string) => (path === 'root/b.lia' ? 'organisation shop' : undefined),
      resolve: (_: string, target: string) => (target.startsWith('/') ? `root${target}` : undefined),
    };
    const file = new Loader(host).load('a/test.lia', 'import "/b.lia"\nimport "b.lia"');
    expect([...(file?.shared.keys() ?? [])]).toEqual(['shop']);
    expect(file?.importProblems.map((problem) => problem.kind)).toEqual(['outside']);
  });

  it('a file that is missing further down is told at the import', () => {
    const files: Record<string, string> = {
      'b.lia': 'import "c.lia"\nimport "../out.lia"',
      'c.lia': 'import "none.lia"',
    };
    const file = new Loader({ read: (path) => files[path] }).load('test.lia', 'import "b.lia"');
    expect(file?.importProblems.map((problem) => problem.message)).toEqual([
      '`c.lia`, which is imported here, imports `none.lia`, which is not there or cannot be read. Correct it in that file.',
      '`b.lia`, which is imported here, imports `../out.lia`, which is not there or cannot be read. Correct it in that file.',
    ]);
  });

  it('each file of many layers is read once, and a circle is still found', () => {
    const files: Record<string, string> = { 'a40.lia': 'party last', 'b40.lia': 'party other' };
    for (let layer = 0; layer < 40; layer++) {
      for (const side of ['a', 'b'])
        files[`${side}${layer}.lia`] = `import "a${layer + 1}.lia"\nimport "b${layer + 1}.lia"`;
    }
    const reads: string[] = [];
    const read = (path: string) => {
      reads.push(path);
      return files[path];
    };
    const load = () => new Loader({ read }).load('test.lia', 'import "a0.lia"\nimport "b0.lia"');
    expect(load()?.importProblems).toEqual([]);
    expect(reads.sort()).toEqual(Object.keys(files).sort());
    files['b40.lia'] = 'import "test.lia"';
    expect(load()?.importProblems.map((problem) => problem.kind)).toEqual(['circular', 'circular']);
  });
});

it('an assessment that names no law has that of the project', () => {
  const file = new Loader({ read: () => undefined, law: () => ['uk-gdpr'] }).parsed(
    'test.lia',
    'assessment a\nassessment b { law denmark }',
  );
  const laws = buildModel(file).assessments.map(({ header }) => header.laws.map((law) => law.lineage[0]));
  expect(laws).toEqual([['uk-gdpr'], ['denmark']]);
});

it('a kind of one’s own inherits the legal effect of what it extends', () => {
  const assessment = load(`
kind safeguard vault extends encryption "Our vault"
kind data badge extends biometric-identifying "A face at the door"
assessment a {
  data face : badge "Face"
  safeguard box : vault "In the vault"
}
`);
  expect(assessment.safeguards[0]?.baseline).toBe('yes');
  expect(isA(assessment.data[0]?.kinds[0], 'special-category-data')).toBe(true);
});

describe('derived facts', () => {
  const assessment = load(`
group staff : employee "Staff" { relationship employment }
group pupils : pupil "Pupils" { age under-13 }
assessment a {
  processing {
    operations    monitor, score
    frequency     continuous
    scale         large
    place         publicly-accessible
    data-subjects staff, pupils
    data heart : health "Pulse" {
      about staff
    }
  }
}
`);

  it('power imbalance and children, with reasons', () => {
    expect(assessment.derived.powerImbalance.map((reason) => reason.text)).toContain('staff: employment');
    expect(assessment.derived.children.map((reason) => reason.text)).toEqual(
      expect.arrayContaining(['pupils: under-13']),
    );
  });

  it('the criteria of WP248 and the cases of Art. 35(3)', () => {
    expect(assessment.derived.dpiaCriteria.map((one) => one.criterion).sort()).toEqual([
      'evaluation-or-scoring',
      'large-scale',
      'sensitive-data',
      'systematic-monitoring',
      'vulnerable-people',
    ]);
    expect(assessment.derived.dpiaCases.map((one) => one.point)).toEqual(['b', 'c']);
  });
});

it('prose is read without quotes, escapes and indentation, paragraph by paragraph', () => {
  const assessment = load(`
assessment a {
  necessity {
    because """
      One sentence.
      Another \\ sentence.

      - a point
      - a second
      """
    achieves because "She said \\"yes\\"."
  }
}
`);
  expect(assessment.necessity?.because?.text).toBe('One sentence. Another \\ sentence.\n\n- a point\n- a second');
  expect(assessment.necessity?.achieves?.because?.text).toBe('She said "yes".');
});

it('whatever says open is an open point', () => {
  const assessment = load(`
assessment a {
  starts open
  processing {
    scale open
    data x : name {
      keep open
    }
  }
  open question minors "How many?" owner "Ops" by 2026-12-01
}
`);
  expect(assessment.openPoints.map((point) => [point.path, point.what, point.text])).toEqual([
    ['starts', 'value', 'starts'],
    ['processing.scale', 'value', 'scale'],
    ['data.x.keep', 'value', 'keep'],
    ['open.minors', 'question', 'How many?'],
  ]);
});

it('retention has its second period, the day of its end and the stages of its schedule', () => {
  const { data } = load(`
retention books "The books" {
  keep 2 years then archive
  keep 8 years then delete
}
assessment a {
  data x : name { keep 1 year or 2 years whichever later }
  data y : name { keep until 2027-01-31 }
  data z : name { keep as books }
  data w : image { incidental because "They stand behind." }
}
`);
  const [x, y, z, w] = data;
  expect(x?.keeps.map((keep) => [keep.or?.days, keep.whichever])).toEqual([[730, 'later']]);
  expect(y?.keeps.map((keep) => keep.untilDay?.date)).toEqual(['2027-01-31']);
  expect(z?.keeps.map((keep) => keep.scheduleKeeps.map((stage) => stage.period?.days))).toEqual([[730, 2920]]);
  expect(w?.incidental?.because?.text).toBe('They stand behind.');
});
