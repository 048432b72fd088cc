import { ESLint } from 'eslint';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rulesFor } from '../eslint.config.js';

const bad = join(import.meta.dirname, 'bad/frontend');
const schema = join(import.meta.dirname, 'bad/schema');

const source = new ESLint({ cwd: bad, overrideConfigFile: true, overrideConfig: rulesFor(bad) });

async function findingsIn(file: string): Promise<string[]> {
  const [result] = await source.lintFiles([`src/${file}`]);
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'parser'}: ${message}`);
}

/** Each rule of the architecture is proven once against an example that breaks it, in `lint/bad`. */
test.each([
  ['shared does not know features', 'shared/looksUp.ts', 'boundaries/dependencies'],
  ['features do not import each other', 'features/grid/looksAside.ts', 'boundaries/dependencies'],
  ['features do not know the app', 'features/grid/looksUp.ts', 'boundaries/dependencies'],
  ['every file belongs to app, features or shared', 'stray.ts', 'boundaries/no-unknown-files'],
  ['residents’ pages do not load antd', 'features/team/resident/Portrait.tsx', "no-restricted-imports: 'antd'"],
  ['staff pages do not load antd-mobile', 'features/team/Desk.tsx', "no-restricted-imports: 'antd-mobile'"],
  ['words stand in texts.ts', 'features/team/Words.tsx', 'no-restricted-syntax'],
  ['a picture says what it shows', 'features/team/Picture.tsx', 'jsx-a11y/alt-text'],
  ['hooks are not called sometimes', 'features/team/Sometimes.tsx', 'react-hooks/rules-of-hooks'],
  ['a switch over an enum knows every value', 'features/team/forgetful.ts', 'switch-exhaustiveness-check'],
  ['a promise is waited for', 'features/team/forgetful.ts', 'no-floating-promises'],
  ['an operation has a name', 'features/team/operations.ts', '@graphql-eslint/no-anonymous-operations'],
  ['an operation is named by its screen', 'features/team/operations.ts', '@graphql-eslint/naming-convention: Query'],
  ['a fragment is named Component_prop', 'features/team/operations.ts', '@graphql-eslint/naming-convention: Fragment'],
  ['a selection asks for the id', 'features/team/operations.ts', '@graphql-eslint/require-selections'],
])('%s', async (_, file, rule) => {
  expect(await findingsIn(file)).toContainEqual(expect.stringContaining(rule));
});

test.each(['shared/clock.ts', 'features/grid/areas.ts', 'app/page.ts'])(
  'finds nothing in the good example %s',
  async (file) => {
    expect(await findingsIn(file)).toEqual([]);
  },
);

test('the contract is described and named by the rules', async () => {
  process.env['JIAYI_SCHEMA'] = `${schema}/*.graphqls`;
  const eslint = new ESLint({
    cwd: schema,
    overrideConfigFile: join(import.meta.dirname, '../eslint.schema.config.js'),
  });
  const results = await eslint.lintFiles(['bad.graphqls']);
  const rules = new Set(results.flatMap((result) => result.messages.map(({ ruleId }) => ruleId)));
  expect([...rules].sort()).toEqual(
    [
      '@graphql-eslint/input-name',
      '@graphql-eslint/naming-convention',
      '@graphql-eslint/no-scalar-result-type-on-mutation',
      '@graphql-eslint/no-typename-prefix',
      '@graphql-eslint/no-unreachable-types',
      '@graphql-eslint/relay-connection-types',
      '@graphql-eslint/relay-page-info',
      '@graphql-eslint/require-description',
    ].sort(),
  );
});
