// What a schema cannot see, in the peers' hand-written checks: names, dates, and facts that do not fit each other.

/** @returns {[path: (string | number)[], message: string][]} */
export function semantic(record, shared, safeCountries) {
  const found = [];
  const report = (path, message) => found.push([path, message]);
  const names = namesOf(record, shared, report);
  references(record, names, report);
  dates(record, report);
  transfers(record, shared, safeCountries, report);
  const compelling = (record.purpose?.interests ?? []).some((one) =>
    ['compelling', 'fundamental-right'].includes(one.importance),
  );
  for (const [index, one] of (record.balancing?.expectations ?? []).entries()) {
    if (one.answer === 'not-expected' && !compelling)
      report(['balancing', 'expectations', index, 'answer'], 'not expected, and no interest is compelling');
  }
  return found;
}

/** The names that may be referred to, by what they stand for. */
function namesOf(record, shared, report) {
  const seen = new Set();
  const collect = (path, items, add = []) => {
    const own = new Set(add.map((one) => one.name));
    for (const [index, { name }] of (items ?? []).entries()) {
      if (seen.has(name)) report([...path, index, 'name'], `${name} is declared twice`);
      seen.add(name);
      own.add(name);
    }
    return own;
  };
  return {
    data: collect(['processing', 'data'], record.processing?.data),
    interests: collect(['purpose', 'interests'], record.purpose?.interests),
    alternatives: collect(['necessity', 'alternatives'], record.necessity?.alternatives),
    impacts: collect(['balancing', 'impacts'], record.balancing?.impacts),
    safeguards: collect(['safeguards'], record.safeguards, shared.safeguards),
    groups: new Set(shared.groups.map((one) => one.name)),
    parties: new Set(shared.parties.map((one) => one.name)),
    organisations: new Set(shared.organisations.map((one) => one.name)),
  };
}

function references(record, names, report) {
  const all = (path, values, known) => {
    for (const [index, name] of (values ?? []).entries())
      if (!known.has(name)) report([...path, index], `nothing is called ${name}`);
  };
  const one = (path, value, known) => {
    if (value !== undefined && !known.has(value)) report(path, `nothing is called ${value}`);
  };
  one(['controller'], record.controller, names.organisations);
  all(['processing', 'data-subjects'], record.processing?.['data-subjects'], names.groups);
  for (const [index, item] of (record.processing?.data ?? []).entries())
    all(['processing', 'data', index, 'about'], item.about, names.groups);
  for (const [index, item] of (record.processing?.recipients ?? []).entries()) {
    one(['processing', 'recipients', index, 'name'], item.name, names.parties);
    all(['processing', 'recipients', index, 'gets'], item.gets, names.data);
  }
  for (const [index, item] of (record.purpose?.interests ?? []).entries())
    one(['purpose', 'interests', index, 'of'], item.of, names.organisations);
  for (const [index, item] of (record.necessity?.alternatives ?? []).entries())
    one(['necessity', 'alternatives', index, 'adopted', 'as'], item.adopted?.as, names.safeguards);
  all(['balancing', 'of'], record.balancing?.of, names.groups);
  for (const [index, item] of (record.balancing?.expectations ?? []).entries())
    all(['balancing', 'expectations', index, 'of'], item.of, names.groups);
  for (const [index, item] of (record.balancing?.impacts ?? []).entries()) {
    all(['balancing', 'impacts', index, 'on'], item.on, names.groups);
    all(['balancing', 'impacts', index, 'met'], item.met, names.safeguards);
  }
  all(['balancing', 'conclusion', 'rests-on'], record.balancing?.conclusion?.['rests-on'], names.safeguards);
  all(['rights', 'notice', 'to'], record.rights?.notice?.to, names.groups);
}

function dates(record, report) {
  if (record.assessed > record.starts) report(['assessed'], 'assessed after the start');
}

function transfers(record, shared, safeCountries, report) {
  const countries = new Map(shared.parties.map((one) => [one.name, one.country]));
  for (const [index, item] of (record.processing?.recipients ?? []).entries()) {
    const country = countries.get(item.name);
    if (country && !safeCountries.includes(country) && !item.transfer)
      report(['processing', 'recipients', index], `no transfer mechanism for ${country}`);
  }
}
