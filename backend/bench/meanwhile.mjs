// Asks for pages, one after the other, while the application renews what ends tonight, and takes its longest list as a file; prints
// how long each waits. Started by backend/bench/meanwhile.
import { randomUUID } from 'node:crypto';
import { CONTRACTS, COVERAGE, graphQl, HOUSEHOLD, issuer, keys, origin, setting, start, token } from './application.mjs';

const RUN_START = `mutation Renew($input: RenewalRunStartInput!) { renewalRunStart(input: $input) { __typename } }`;
const RUNS = `query Runs { renewalRuns(first: 1) { edges { node { state } } } }`;

const application = await start();
process.once('exit', () => application.kill());
try {
  const asked = keys();
  const [commission] = asked.commission;
  const as = (role, { by }) => ({ authorization: `Bearer ${token(by, role)}` });
  const ask = async (role, key, query, variables) => {
    const { path, headers, ...rest } = graphQl(query, variables);
    const answer = await fetch(origin + path, { ...rest, headers: { ...headers, ...as(role, key) } });
    const text = await answer.text();
    if (!answer.ok || text.includes('"errors"')) throw new Error(text);
    return text;
  };
  const any = (list) => list[Math.floor(Math.random() * list.length)];
  const pages = {
    'a household': (each = any(asked.households)) => ask('TEAM_LEADER', each, HOUSEHOLD, { id: each.key }),
    'a page of 50 contracts': (each = any(asked.contracts)) => ask('TEAM_LEADER', each, CONTRACTS, { after: each.key }),
    'the coverage page': () => ask('COMMISSION', commission, COVERAGE, { year: +commission.key }),
  };

  // one round of all pages after the other until something is over
  async function watch(isOver) {
    const waited = Object.fromEntries(Object.keys(pages).map((page) => [page, []]));
    for (let round = 1; round % 10 || !(await isOver()); round++) {
      for (const [page, read] of Object.entries(pages)) {
        const from = performance.now();
        await read();
        waited[page].push(performance.now() - from);
        await new Promise((next) => setTimeout(next, 20));
      }
    }
    return waited;
  }
  const at = (list, part) => list.toSorted((a, b) => a - b)[Math.floor((list.length - 1) * part)].toFixed(1);
  const row = (title, ...cells) => console.log(`${title.padEnd(26)} ${cells.map((cell) => `${cell}`.padStart(22)).join('')}`);

  await watch(lasting(+setting('WARM_UP_SECONDS', 60)));
  const quiet = await watch(lasting(20));
  const began = performance.now();
  await ask('COMMISSION', commission, RUN_START, { input: { idempotencyKey: randomUUID() } });
  const busy = await watch(async () => !(await ask('COMMISSION', commission, RUNS)).includes('RUNNING'));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`one reader; all that ends tonight was renewed in ${seconds} s meanwhile; milliseconds, median / p99 (number)`);
  row('', 'before', 'meanwhile');
  for (const page of Object.keys(pages)) {
    row(page, ...[quiet, busy].map(({ [page]: list }) => `${at(list, 0.5)} / ${at(list, 0.99)} (${list.length})`));
  }

  const from = performance.now();
  const file = await fetch(`${origin}/files/contracts.xlsx`, { headers: as('COMMISSION', commission) });
  let first = 0;
  let bytes = 0;
  for await (const part of file.body) {
    first ||= performance.now() - from;
    bytes += part.length;
  }
  const all = performance.now() - from;
  console.log(`all contracts as a file: first byte after ${first.toFixed(0)} ms, ${(bytes / 1e6).toFixed(1)} MB in ${(all / 1000).toFixed(1)} s`);
} finally {
  application.kill();
  issuer.close();
}

function lasting(seconds) {
  const until = performance.now() + seconds * 1000;
  return async () => performance.now() > until;
}
