/** Writes a record in the LIA language, as a person would: a field a line, prose in three quotes where it is long. */
import type { AssessmentRecord, DataItem, SharedDeclarations } from './record';

const WIDTH = 110;

/** An assessment with its imports. */
export function writeLia(record: AssessmentRecord): string {
  const out = new Lines();
  for (const path of record.imports) out.line(`import ${quoted(`${path}.lia`)}`);
  out.line();
  out.block(`assessment ${record.assessment} ${quoted(record.title)}`, () => {
    header(out, record);
    processing(out, record.processing);
    purpose(out, record.purpose);
    necessity(out, record.necessity);
    balancing(out, record.balancing);
    safeguards(out, record.safeguards);
    rights(out, record.rights);
    const { consulted, decision } = record;
    out.line(`consulted ${consulted.who} on ${consulted.on} said ${quoted(consulted.said)} followed`);
    out.line();
    out.block(`decision ${decision.answer}`, () => {
      out.prose('because', decision.because);
      out.line(`decided by ${quoted(decision.by)} on ${decision.on}`);
    });
  });
  return out.text();
}

/** The file that all records import. */
export function writeSharedLia(shared: SharedDeclarations): string {
  const out = new Lines();
  for (const one of [...shared.organisations.map(of('organisation')), ...shared.parties.map(of('party'))]) {
    out.block(`${one.word} ${one.name} : ${one.kind} ${quoted(one.title)}`, () => {
      out.fields({ country: one.country, sector: one.sector });
      if (one.word === 'organisation') out.line(`contact ${quoted(`privacy@${one.name}.example`)}`);
      if (one.word === 'organisation') out.line('dpo "Group data protection officer"');
    });
    out.line();
  }
  for (const group of shared.groups) {
    out.block(`group ${group.name} : ${group.kind} ${quoted(group.title)}`, () => {
      out.line(`relationship ${group.relationship} strength ${group.strength}`);
      out.line('age adult because "An account can be opened from 18; the date of birth is asked once and not kept."');
    });
    out.line();
  }
  safeguards(out, shared.safeguards);
  return out.text();
}

function header(out: Lines, record: AssessmentRecord): void {
  out.fields({
    law: record.law,
    controller: record.controller,
    status: record.status,
    version: quoted(record.version),
  });
  out.fields({ author: quoted(record.author), reviewer: quoted(record.reviewer), approver: quoted(record.approver) });
  out.fields({ assessed: record.assessed, starts: record.starts });
  out.line(`review every ${record.review.every}`);
  out.line(`review on change of ${record.review.on.join(', ')}`);
  out.fields({ 'processing-record': quoted(record['processing-record']) });
  out.prose(`dpia ${record.dpia.answer} because`, record.dpia.because);
  out.line();
}

function processing(out: Lines, processing: AssessmentRecord['processing']): void {
  out.block('processing', () => {
    out.prose('summary', processing.summary);
    out.fields({ operations: processing.operations.join(', '), frequency: processing.frequency });
    out.line(`scale ${processing.scale.size} ${quoted(processing.scale.text)}`);
    out.fields({ novelty: processing.novelty, place: processing.place });
    out.fields({
      'terminal-equipment': processing['terminal-equipment'],
      'automated-decisions': processing['automated-decisions'],
    });
    out.fields({ 'data-subjects': processing['data-subjects'].join(', ') });
    for (const { name, gets, for: purpose, transfer } of processing.recipients) {
      const line = `recipient ${name} gets ${gets.join(', ')} for ${quoted(purpose)}`;
      if (transfer) out.block(line, () => out.fields({ transfer }));
      else out.line(line);
    }
    for (const item of processing.data) dataItem(out, item);
  });
  out.line();
}

function dataItem(out: Lines, item: DataItem): void {
  out.block(`data ${item.name} : ${item.kind} ${quoted(item.title)}`, () => {
    out.fields({ about: item.about.join(', '), source: item.source, told: item.told, 'article-9': item['article-9'] });
    out.prose('needed because', item.needed);
    if (item.keep) out.prose(`keep ${item.keep.for} then ${item.keep.then} because`, item.keep.because);
  });
}

function purpose(out: Lines, purpose: AssessmentRecord['purpose']): void {
  out.block(`purpose ${quoted(purpose.text)}`, () => {
    for (const interest of purpose.interests) {
      out.block(`interest ${interest.name} : ${interest.kind} of ${interest.of}`, () => {
        out.prose('statement', interest.statement);
        if (interest.lawful) out.prose(`lawful ${interest.lawful.answer} because`, interest.lawful.because);
        out.line(`present ${interest.present.answer} { evidence ${quoted(interest.present.evidence)} }`);
        out.fields({ importance: interest.importance });
        out.prose('benefit', interest.benefit);
        out.prose('if-not-done', interest['if-not-done']);
      });
    }
    for (const basis of purpose.bases) out.prose(`basis ${basis.answer} rejected because`, basis.because);
  });
  out.line();
}

function necessity(out: Lines, necessity: AssessmentRecord['necessity']): void {
  out.block('necessity', () => {
    out.prose('because', necessity.because);
    out.prose('achieves because', necessity.achieves);
    out.prose('proportionate because', necessity.proportionate);
    for (const one of necessity.alternatives) {
      out.block(`alternative ${one.name} : ${one.kind} ${quoted(one.title)}`, () => {
        out.fields({ intrusion: one.intrusion, effectiveness: one.effectiveness });
        if (one.rejected?.because !== undefined) out.prose('rejected because', one.rejected.because);
        else if (one.rejected) out.line('rejected');
        if (one.adopted) out.line(`adopted as ${one.adopted.as}`);
      });
    }
  });
  out.line();
}

function balancing(out: Lines, balancing: AssessmentRecord['balancing']): void {
  out.block('balancing', () => {
    out.line(`right ${balancing.rights.join(', ')} of ${balancing.of.join(', ')}`);
    for (const one of balancing.expectations) {
      out.block(`expectation of ${one.of.join(', ')} : ${one.answer}`, () => {
        out.prose('because', one.because);
        out.prose('at-collection', one['at-collection']);
      });
    }
    for (const impact of balancing.impacts) {
      out.block(`impact ${impact.name} : ${impact.kinds.join(', ')} on ${impact.on.join(', ')}`, () => {
        out.prose('because', impact.because);
        out.line(`before severity ${impact.before.severity}, likelihood ${impact.before.likelihood}`);
        out.line(`met by ${impact.met.join(', ')}`);
        out.line(`after severity ${impact.after.severity}, likelihood ${impact.after.likelihood}`);
      });
    }
    out.block(`conclusion ${balancing.conclusion.answer}`, () => {
      out.prose('because', balancing.conclusion.because);
      out.line(`rests on ${balancing.conclusion['rests-on'].join(', ')}`);
    });
  });
  out.line();
}

function safeguards(out: Lines, safeguards: SharedDeclarations['safeguards']): void {
  for (const one of safeguards) {
    out.block(`safeguard ${one.name} : ${one.kind} ${quoted(one.title)}`, () => {
      out.line(`status ${one.status} since ${one.since}`);
      out.line(`owner ${quoted(one.owner)}`);
    });
  }
  out.line();
}

function rights(out: Lines, rights: AssessmentRecord['rights']): void {
  const { notice, objection } = rights;
  out.block('rights', () => {
    out.prose(`notice to ${notice.to.join(', ')} ${notice.told}`, notice.text, ` page ${quoted(notice.page)}`);
    out.prose('shown-separately', rights['shown-separately']);
    out.block('objection', () => {
      out.prose('route', objection.route);
      out.line(`owner ${quoted(objection.owner)}`);
      out.line(`within ${objection.within}`);
      out.line(`then ${objection.then.join(', ')}`);
    });
    out.line(`grants ${rights.grants.join(', ')} within 1 month`);
    out.prose('complaint', rights.complaint);
    out.prose('balancing-summary', rights['balancing-summary']);
  });
  out.line();
}

/** Lines with their indentation. */
class Lines {
  private readonly lines: string[] = [];
  private indent = '';

  line(text = ''): void {
    this.lines.push(text === '' ? '' : this.indent + text);
  }

  block(opening: string, inside: () => void): void {
    this.line(`${opening} {`);
    const { indent } = this;
    this.indent += '  ';
    inside();
    this.indent = indent;
    this.line('}');
  }

  /** A field a line; those without a value are left out. */
  fields(fields: Readonly<Record<string, string | undefined>>): void {
    for (const [word, value] of Object.entries(fields))
      if (value !== undefined) this.line(`${word.padEnd(18)} ${value}`);
  }

  /** A field with prose; left out where there is none. */
  prose(word: string, text: string | undefined, after = ''): void {
    if (text === undefined) return;
    if (this.indent.length + word.length + text.length + 3 <= WIDTH)
      return this.line(`${word} ${quoted(text)}${after}`);
    this.line(`${word} """`);
    for (const sentence of text.split(/(?<=[.]) (?=\S)/)) this.line(`  ${sentence}`);
    this.line(`  """${after}`);
  }

  text(): string {
    return `${this.lines.join('\n').trimEnd()}\n`;
  }
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

function of<Word extends string>(word: Word): <One extends object>(one: One) => One & { word: Word } {
  return (one) => ({ ...one, word });
}
