// Starts the application on a loaded schema, with an issuer of our own; shared by the programs of this folder.
import { spawn } from 'node:child_process';
import { createSign, generateKeyPairSync } from 'node:crypto';
import { createWriteStream, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';

export const setting = (name, otherwise) => process.env[`JIAYI_BENCH_${name}`] ?? otherwise;
const port = +setting('PORT', 8199);
export const origin = `http://127.0.0.1:${port}`;
export const bench = new URL('./', import.meta.url).pathname;
const target = new URL('../target/bench/', import.meta.url).pathname;

// ---- the issuer: a key of our own, whose public half the application fetches ----

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'bench', alg: 'RS256', use: 'sig' };
export const issuer = createServer((_, answer) =>
  answer.setHeader('Content-Type', 'application/json').end(JSON.stringify({ keys: [jwk] })),
).listen(0, '127.0.0.1');
await new Promise((listening) => issuer.once('listening', listening));
const issuerUrl = `http://127.0.0.1:${issuer.address().port}`;

const base64 = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const tokens = new Map();
export function token(subject, role) {
  if (!tokens.has(subject)) {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: issuerUrl, aud: 'jiayi-api', sub: subject, roles: [role], iat: now, exp: now + 36000 };
    const signed = `${base64({ alg: 'RS256', typ: 'JWT', kid: 'bench' })}.${base64(claims)}`;
    tokens.set(subject, `${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey, 'base64url')}`);
  }
  return tokens.get(subject);
}

// ---- what the pages ask for ----

export const graphQl = (query, variables) => ({
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
  body: JSON.stringify({ query, variables }),
});

export const HOUSEHOLD = `query Household($id: ID!) {
  node(id: $id) {
    ... on Household {
      id number address residingSince
      gridArea { id code name }
      contract { id number state signedOn team { id name } currentTerm { number firstDay lastDay } }
      members { relation since resident { id name sex birthDate } }
    }
  }
}`;
export const CONTRACTS = `query Contracts($after: String) {
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
export const COVERAGE = `query Coverage($year: Int!) {
  coverage(year: $year) { rows { key name ${FIGURES} } totals { key ${FIGURES} } }
}`;

// ---- the application ----

export async function start() {
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
    `--jiayi.bench.fresh=${setting('FRESH', 150_000)}`,
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

// which records are asked for, and by whom, as the application has written down at its start
export const keys = () => JSON.parse(readFileSync(`${target}keys.json`, 'utf8'));
