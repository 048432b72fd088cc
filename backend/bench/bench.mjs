// Drives the application and the limit in turn with autocannon, and prints one table. Started by backend/bench/run.
import { createSign, generateKeyPairSync } from 'node:crypto';
import { spawn } from 'node:child_process';
import { createWriteStream, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const autocannon = createRequire(import.meta.url)('autocannon');
const setting = (name, otherwise) => process.env[`JIAYI_BENCH_${name}`] ?? otherwise;
const rounds = +setting('ROUNDS', 5);
const seconds = +setting('SECONDS', 5);
const clients = setting('CLIENTS', '1,8,32').split(',').map(Number);
const wanted = setting('CASES', 'household,contracts,coverage').split(',');
const port = +setting('PORT', 8199);
const origin = `http://127.0.0.1:${port}`;
const bench = new URL('./', import.meta.url).pathname;
const target = new URL('../target/bench/', import.meta.url).pathname;

// ---- the issuer: a key of our own, whose public half the application fetches ----

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'bench', alg: 'RS256', use: 'sig' };
const issuer = createServer((_, answer) =>
  answer.setHeader('Content-Type', 'application/json').end(JSON.stringify({ keys: [jwk] })),
).listen(0, '127.0.0.1');
await new Promise((listening) => issuer.once('listening', listening));
const issuerUrl = `http://127.0.0.1:${issuer.address().port}`;

const base64 = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const tokens = new Map();
function token(subject, role) {
  if (!tokens.has(subject)) {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: issuerUrl, aud: 'jiayi-api', sub: subject, roles: [role], iat: now, exp: now + 36000 };
    const signed = `${base64({ alg: 'RS256', typ: 'JWT', kid: 'bench' })}.${base64(claims)}`;
    tokens.set(subject, `${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey, 'base64url')}`);
  }
  return tokens.get(subject);
}

// ---- what is asked ----

const graphQl = (query, variables) => ({
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
  body: JSON.stringify({ query, variables }),
});
const plain = (path, parameters) => ({ method: 'GET', path: `${path}?${new URLSearchParams(parameters)}`, headers: {} });

const HOUSEHOLD = `query Household($id: ID!) {
  node(id: $id) {
    ... on Household {
      id number address residingSince
      gridArea { id code name }
      contract { id number state signedOn team { id name } currentTerm { number firstDay lastDay } }
      members { relation since resident { id name sex birthDate } }
    }
  }
}`;
const CONTRACTS = `query Contracts($after: String) {
  contracts(first: 50, after: $after) {
    edges { node {
      id number state signedOn
      household { id number address head { resident { id name } } gridArea { id name } }
      team { id name }
      currentTerm { number firstDay lastDay }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const FIGURES = `population task signedPersons signedHouseholds signedInKeyGroups signedPersonsLastMonth coveragePercent donePercent`;
const COVERAGE = `query Coverage($year: Int!) {
  coverage(year: $year) { rows { key name ${FIGURES} } totals { key ${FIGURES} } }
}`;

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
};

// ---- the application ----

async function start() {
  rmSync(`${target}keys.json`, { force: true });
  const log = createWriteStream(`${target}application.log`);
  const product = `. '${bench}settings'; product cn.jiayi.JiayiApplication "$@"`;
  const application = spawn('sh', [
    '-euc',
    product,
    `${bench}settings`,
    '--jiayi.embedded.issuer.enabled=false',
    '--jiayi.graphql.introspection=false',
    `--jiayi.issuer=${issuerUrl}`,
    `--jiayi.issuer-keys=${issuerUrl}/keys`,
    `--jiayi.bench.keys=${target}keys.json`,
  ], { env: { ...process.env, JIAYI_PORT: port } });
  application.stdout.pipe(log);
  application.stderr.pipe(log);
  let ended = false;
  application.once('exit', () => (ended = true));
  for (let waited = 0; waited < 600; waited++) {
    const ready = await fetch(`${origin}/actuator/health/readiness`).then((answer) => answer.ok, () => false);
    if (ready) return application;
    if (ended) break;
    await new Promise((next) => setTimeout(next, 500));
  }
  application.kill();
  throw new Error(`the application did not start, see ${target}application.log`);
}

// ---- one run ----

const shuffled = (list) => list.map((each) => [Math.random(), each]).sort(([a], [b]) => a - b).map(([, each]) => each);

function requests(asked, side, keys) {
  return keys.map(({ leader, key }) => {
    const { headers, ...request } = asked[side](key);
    return { ...request, headers: { ...headers, authorization: `Bearer ${token(leader, asked.role)}` } };
  });
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

function run(all, connections, limits) {
  const before = processorMicros();
  let next = Math.floor(Math.random() * all.length);
  return autocannon({
    url: origin,
    connections,
    ...limits,
    requests: [{ setupRequest: (request) => ({ ...request, ...all[next++ % all.length] }) }],
  }).then((result) => {
    if (result.non2xx || result.errors) throw new Error(`${result.non2xx} answers and ${result.errors} connections failed`);
    const { total } = result.requests;
    return { rate: total / result.duration, p99: result.latency.p99, micros: (processorMicros() - before) / total };
  });
}

async function sameBytes(asked, keys) {
  const ask = async (side, key) => {
    const [{ path, ...request }] = requests(asked, side, [key]);
    const answer = await fetch(origin + path, request);
    return answer.text();
  };
  for (const key of keys.slice(0, 200)) {
    const [ours, limit] = [await ask('ours', key), await ask('limit', key)];
    if (ours === limit) continue;
    const at = [...ours].findIndex((character, index) => character !== limit[index]);
    const around = [ours, limit].map((answer) => answer.slice(Math.max(0, at - 200), at + 200));
    throw new Error([`${asked.title}: not the same answer`, ...around].join('\n'));
  }
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

async function compare(asked, keys) {
  const shuffledKeys = shuffled(keys[asked.keys]);
  await sameBytes(asked, shuffledKeys);
  const sides = { ours: requests(asked, 'ours', shuffledKeys), limit: requests(asked, 'limit', shuffledKeys) };
  // by their number, so that the compiler has seen as much of both on a slow machine as on a fast one
  for (const all of Object.values(sides)) await run(all, 8, { amount: +setting('WARM_UP', 20_000) });
  for (const connections of clients) {
    const seen = { ours: [], limit: [] };
    for (let round = 0; round < rounds; round++) {
      for (const side of ['ours', 'limit']) seen[side].push(await run(sides[side], connections, { duration: seconds }));
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
try {
  const keys = JSON.parse(readFileSync(`${target}keys.json`, 'utf8'));
  row('', 'clients', 'ours/s', 'limit/s', 'ratio', 'p99 ms', 'cpu µs');
  for (const name of wanted.filter((each) => cases[each])) await compare(cases[name], keys);
} finally {
  application.kill();
  issuer.close();
}
