import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Chunk {
  file: string;
  imports?: string[];
  isEntry?: boolean;
}

const dist = join(import.meta.dirname, '../dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;

/** A chunk and all that must be there before it can run. */
function needed(key: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`No chunk ${key}: has the file moved? Then mend this check.`);
  if (!seen.has(key)) {
    seen.add(key);
    for (const other of chunk.imports ?? []) needed(other, seen);
  }
  return seen;
}

function code(keys: Iterable<string>): string {
  return [...keys].map((key) => readFileSync(join(dist, manifest[key]?.file ?? ''), 'utf8')).join('\n');
}

/* The class prefixes stand in each library's code as literals. */
const antd = /["'`]ant["'`]/;
const antdMobile = /adm-tab-bar\b/;
const limits: readonly [page: string, kilobytes: number, without: RegExp[]][] = [
  ['index.html', 215, [antd, antdMobile]],
  ['src/app/pages/LandingPage.tsx', 215, [antd, antdMobile]],
  ['src/app/shells/ResidentShell.tsx', 240, [antd]],
  ['src/app/shells/StaffShell.tsx', 380, [antdMobile]],
];

/* The proof that the patterns bite: each library is found where it belongs. */
if (!antd.test(code(needed('src/app/shells/StaffShell.tsx')))) throw new Error('antd is not recognised in staff pages');
if (!antdMobile.test(code(needed('src/app/shells/ResidentShell.tsx'))))
  throw new Error('antd-mobile is not recognised in residents’ pages');

const screens = Object.keys(manifest).filter((key) => /^src\/features\/\w+\/(resident|public)\//.test(key));

const faults: string[] = [];
for (const [page, kilobytes, without] of [...limits, ...screens.map((key) => [key, 260, [antd]] as const)]) {
  const text = code(needed(page));
  const size = Math.round(gzipSync(text).length / 1024);
  process.stdout.write(`${String(size).padStart(5)} kB gzip  ${page}\n`);
  if (size > kilobytes) faults.push(`${page} needs ${size} kB, more than ${kilobytes} kB`);
  for (const pattern of without)
    if (pattern.test(text)) faults.push(`${page} carries a library that it must not: ${pattern.source}`);
}
if (faults.length > 0) {
  process.stderr.write(`${faults.join('\n')}\n`);
  process.exitCode = 1;
}
