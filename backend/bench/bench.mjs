// Drives the application and the limit in turn with autocannon, and prints one table. Started by backend/bench/run.
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bench, CONTRACTS, COVERAGE, graphQl, HOUSEHOLD, issuer, keys, origin, setting, start, token } from './application.mjs';

const autocannon = createRequire(import.meta.url)('autocannon');
const rounds = +setting('ROUNDS', 5);
const seconds = +setting('SECONDS', 5);
const clients = setting('CLIENTS', '1,8,32').split(',').map(Number);
const wanted = setting('CASES', 'household,contracts,coverage,sign,confirm').split(',');

// ---- what is asked ----

const plain = (path, parameters) => ({ method: 'GET', path: `${path}?${new URLSearchParams(parameters)}`, headers: {} });
const posted = (path, body) => ({
  method: 'POST',
  path,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

const SIGN = `mutation SignHousehold($input: ContractSignInput!) {
  contractSign(input: $input) {
    __typename
    ... on ContractSigned { isTeamOverAdvised contract { id } }
    ... on ContractSignRefused { message }
  }
}`;
const CONFIRM = `mutation ConfirmReferral($input: ReferralConfirmInput!) {
  referralConfirm(input: $input) {
    __typename
    ... on ReferralAnswered { referral { id number state hospitalNote } }
    ... on ReferralAnswerRefused { message }
  }
}`;

// a name of three characters, as long as the one that the sample people draw
const drawn = JSON.stringify(
  Array.from({ length: 15 }, (_, stroke) =>
    Array.from({ length: 6 }, (_, point) => [106 + 130 * (stroke % 5) + 40 * point, 101 + 60 * (stroke % 3) + 8 * point]),
  ),
);
const signing = (key) => {
  const [household, signer] = key.split(' ');
  return {
    idempotencyKey: randomUUID(),
    householdId: `Household_${household}`,
    signerId: `Resident_${signer}`,
    householdSignature: drawn,
    teamSignature: drawn,
  };
};
const confirming = (key) => ({
  idempotencyKey: randomUUID(),
  referralId: `Referral_${key}`,
  note: '请空腹前来，带好身份证和以往的检查报告。',
});

/* once: what is asked for is written, and cannot be a second time; done: what an answer says of it */
const cases = {
  household: {
    title: 'a household with members, grid area, team, contract',
    keys: 'households',
    role: 'TEAM_LEADER',
    ours: (id) => graphQl(HOUSEHOLD, { id }),
    limit: (id) => plain('/files/limit/household', { id }),
  },
  contracts: {
    title: 'a page of 50 contracts',
    keys: 'contracts',
    role: 'TEAM_LEADER',
    ours: (after) => graphQl(CONTRACTS, { after }),
    limit: (after) => plain('/files/limit/contracts', { after }),
  },
  coverage: {
    title: "the commission's coverage page",
    keys: 'commission',
    role: 'COMMISSION',
    ours: (year) => graphQl(COVERAGE, { year: +year }),
    limit: (year) => plain('/files/limit/coverage', { year }),
  },
  sign: {
    title: 'signing a contract',
    keys: 'unsigned',
    role: 'TEAM_LEADER',
    once: true,
    done: '"__typename":"ContractSigned"',
    ours: (key) => graphQl(SIGN, { input: signing(key) }),
    limit: (key) => posted('/files/limit/sign', signing(key)),
  },
  confirm: {
    title: 'confirming a slot',
    keys: 'waiting',
    role: 'HOSPITAL_COORDINATOR',
    once: true,
    done: '"state":"CONFIRMED"',
    ours: (key) => graphQl(CONFIRM, { input: confirming(key) }),
    limit: (key) => posted('/files/limit/confirm', confirming(key)),
  },
};

// ---- one run ----

const shuffled = (list) => list.map((each) => [Math.random(), each]).sort(([a], [b]) => a - b).map(([, each]) => each);

function request(asked, side, { by, key }) {
  const { headers, ...rest } = asked[side](key);
  return { ...rest, headers: { ...headers, authorization: `Bearer ${token(by, asked.role)}` } };
}

// one key after the other, and from the first again, unless what it names is written by then
function supply(asked, keys) {
  let next = 0;
  return () => {
    if (asked.once && next >= keys.length) throw new Error(`${asked.title}: all ${keys.length} are written, see JIAYI_BENCH_FRESH`);
    return keys[next++ % keys.length];
  };
}

// the application's own time on a processor, which does not know what else the machine does; on Linux alone
function processorMicros() {
  try {
    const fields = readFileSync(`/proc/${application.pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (+fields[11] + +fields[12]) * 10_000;
  } catch {
    return NaN;
  }
}

function run(asked, side, nextKey, connections, limits) {
  const before = processorMicros();
  return autocannon({
    url: origin,
    connections,
    ...limits,
    verifyBody: (body) => body.includes(asked.done ?? '"data":{'),
    requests: [{ setupRequest: (base) => ({ ...base, ...request(asked, side, nextKey()) }) }],
  }).then((result) => {
    const { non2xx, errors, mismatches } = result;
    if (non2xx || errors || mismatches) {
      throw new Error(`${asked.title}, ${side}: ${non2xx} answers and ${errors} connections failed, ${mismatches} refused`);
    }
    const { total } = result.requests;
    return { rate: total / result.duration, p99: result.latency.p99, micros: (processorMicros() - before) / total };
  });
}

async function ask(asked, side, key) {
  const { path, ...rest } = request(asked, side, key);
  return (await fetch(origin + path, rest)).text();
}

function same(asked, ours, limit) {
  if (ours === limit) return;
  const at = [...ours].findIndex((character, index) => character !== limit[index]);
  const around = [ours, limit].map((answer) => answer.slice(Math.max(0, at - 200), at + 200));
  throw new Error([`${asked.title}: not the same answer`, ...around].join('\n'));
}

async function sameBytes(asked, keys) {
  for (const key of keys.slice(0, 200)) same(asked, await ask(asked, 'ours', key), await ask(asked, 'limit', key));
}

// a program of this folder, with what it prints
function program(name) {
  const { stdout, stderr, status } = spawnSync(
    'sh',
    ['-euc', `. '${bench}settings'; program ${name} "$server" "$schema"`, `${bench}settings`],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

// Both answer the same and write the same rows, the counts by the server's own statistics. Each has the object as it was before, and as
// the product's jobs write too, it may take another try.
async function sameRows(asked, keys) {
  for (const key of keys.slice(0, 3)) {
    for (let tries = 1; ; tries++) {
      const written = [];
      for (const side of ['ours', 'limit']) {
        program('Fresh');
        const before = JSON.parse(program('Written')).counts;
        const answer = await ask(asked, side, key);
        const { counts, rows } = JSON.parse(program('Written'));
        written.push(JSON.stringify({ answer: masked(answer), counts: increase(before, counts), rows: rows.map(masked) }, null, 1));
      }
      if (written[0] === written[1] || tries === 3) {
        same(asked, ...written);
        break;
      }
    }
  }
  program('Fresh');
}

// what differs from one time to the next: ids, instants, the number of a contract, and what follows from the text that they stand in
const masked = (text) =>
  text
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')
    .replace(/\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}\.\d+/g, 'instant')
    .replace(/\d{6}-\d{8}-[0-9A-Z]{7}/g, 'number');

function increase(before, after) {
  const since = (table) => after[table].map((count, each) => count - (before[table]?.[each] ?? 0));
  const rows = Object.keys(after).map((table) => [table, since(table)]);
  return Object.fromEntries(rows.filter(([, counts]) => counts.some((count) => count > 0)));
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

async function compare(asked, keys) {
  const shuffledKeys = shuffled(keys[asked.keys]);
  const nextKey = supply(asked, shuffledKeys);
  if (asked.once) await sameRows(asked, shuffledKeys);
  else await sameBytes(asked, shuffledKeys);
  // by their number, so that the compiler has seen as much of both on a slow machine as on a fast one
  const amount = +setting('WARM_UP', 50_000) / (asked.once ? 5 : 1);
  for (const side of ['ours', 'limit']) await run(asked, side, nextKey, 8, { amount });
  for (const connections of clients) {
    const seen = { ours: [], limit: [] };
    for (let round = 0; round < rounds; round++) {
      for (const side of ['ours', 'limit']) seen[side].push(await run(asked, side, nextKey, connections, { duration: seconds }));
    }
    const of = (side, what) => median(seen[side].map((each) => each[what]));
    row(
      asked.title,
      connections,
      of('ours', 'rate').toFixed(0),
      of('limit', 'rate').toFixed(0),
      (of('ours', 'rate') / of('limit', 'rate')).toFixed(2),
      `${of('ours', 'p99').toFixed(0)}/${of('limit', 'p99').toFixed(0)}`,
      `${of('ours', 'micros').toFixed(0)}/${of('limit', 'micros').toFixed(0)}`,
    );
  }
}

function row(title, connections, ...figures) {
  const cells = figures.map((figure) => `${figure}`.padStart(9)).join(' ');
  console.log(`${title.padEnd(52)} ${`${connections}`.padStart(7)} ${cells}`);
}

const application = await start();
process.once('exit', () => application.kill());
try {
  const asked = keys();
  row('', 'clients', 'ours/s', 'limit/s', 'ratio', 'p99 ms', 'cpu µs');
  for (const name of wanted.filter((each) => cases[each])) await compare(cases[name], asked);
} finally {
  application.kill();
  issuer.close();
}
