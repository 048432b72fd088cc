import { serverAudits } from 'graphql-http';

const address = `${process.env['JIAYI_URL'] ?? 'http://localhost:8080'}/graphql`;
const audits = serverAudits({ url: address }).filter(({ name }) => /^(MUST|SHOULD)/.test(name));
const results = await Promise.all(audits.map((audit) => audit.fn()));
const failed = results.filter(({ status }) => status !== 'ok');
for (const result of failed) {
  process.stderr.write(`✗ ${result.id} ${result.name}\n${'reason' in result ? `  ${result.reason}\n` : ''}`);
}
process.stdout.write(
  `GraphQL over HTTP: ${audits.length - failed.length} of ${audits.length} MUST and SHOULD audits pass at ${address}\n`,
);
if (audits.length === 0 || failed.length > 0) process.exitCode = 1;
