// @vitest-environment node
import { readFileSync } from 'node:fs';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity, type Finding } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, it } from 'vitest';

const template = readFileSync(new URL('default.conf.template', import.meta.url), 'utf8');
const policy = /map \$of_ours \$content_security_policy \{\s*yes "([^"]+)";/.exec(template)?.[1] ?? '';

/** What the evaluator is sure or nearly sure of; the rest is advice. */
function faults(text: string): string[] {
  return new CspEvaluator(new CspParser(text).csp)
    .evaluate()
    .filter((finding: Finding) => finding.severity <= Severity.HIGH_MAYBE)
    .map((finding) => `${finding.directive}: ${finding.description}`);
}

describe('the content policy of the pages behind nginx', () => {
  it('forbids what it does not name', () => {
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  it('has no weakness that csp_evaluator knows of', () => {
    expect(faults(policy)).toEqual([]);
  });

  it.each([
    ['inline scripts', "script-src 'self'", "script-src 'self' 'unsafe-inline'"],
    ['scripts from anywhere', "script-src 'self'", 'script-src https:'],
    ['plug-ins', "object-src 'none'", 'object-src *'],
    ['another base address', "base-uri 'none'", 'base-uri *'],
  ])('would be told of %s', (_, from, to) => {
    expect(faults(policy.replace(from, to))).not.toEqual([]);
  });
});
