import js from '@eslint/js';
import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import boundaries from 'eslint-plugin-boundaries';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

const WORDS = 'Words belong in the texts.ts of the feature, in both languages.';

/** Words in a component would never be translated: no Chinese in any literal, no words in JSX. */
const noWords = [
  { selector: 'Literal[value=/[\\u3400-\\u9fff]/]', message: WORDS },
  { selector: 'TemplateElement[value.raw=/[\\u3400-\\u9fff]/]', message: WORDS },
  { selector: 'JSXText[value=/\\p{L}{2,}/u]', message: WORDS },
  {
    selector: 'JSXAttribute[name.name=/^(title|label|placeholder|alt|aria-label)$/] > Literal[value=/\\p{L}{2,}/u]',
    message: WORDS,
  },
];

/** Each audience loads one component library at most: antd at the desk, antd-mobile on residents' phones, neither in public. */
const antd = { regex: '^(antd|@ant-design/icons)(/|$)', message: 'antd is for staff pages.' };
const antdMobile = {
  regex: '^antd-mobile(-icons)?(/|$)',
  message: 'antd-mobile is for residents’ pages (features/*/resident).',
};

/**
 * The rules for a source tree; its own tests lay them over a tree of bad examples.
 * @param {string} here the folder of the tree
 */
export const rulesFor = (here) =>
  defineConfig(
    globalIgnores(['dist', 'coverage', 'test-results', 'src/shared/api/gql', 'lint/bad/**']),
    {
      files: ['**/*.{ts,tsx}'],
      extends: [js.configs.recommended, ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
      languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: here } },
      linterOptions: { reportUnusedDisableDirectives: 'error' },
      rules: {
        '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
        '@typescript-eslint/switch-exhaustiveness-check': 'error',
        '@typescript-eslint/consistent-type-imports': 'error',
        '@typescript-eslint/dot-notation': 'off', // noPropertyAccessFromIndexSignature's spelling is kept
        'no-console': 'error',
        eqeqeq: ['error', 'always', { null: 'ignore' }],
      },
    },
    {
      files: ['src/**/*.{ts,tsx}'],
      extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.flatConfigs.strict],
      plugins: { boundaries },
      settings: {
        'boundaries/elements': [
          { type: 'shared', pattern: 'src/shared' },
          { type: 'feature', pattern: 'src/features/*', capture: ['name'] },
          { type: 'app', pattern: 'src/app' },
        ],
        'boundaries/root-path': here,
        'boundaries/include': ['src/**/*'],
        'import/resolver': { typescript: { project: `${here}/tsconfig.app.json` } },
      },
      rules: {
        // a wide table scrolls by keyboard: WCAG 2.1.1
        'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['tabpanel', 'region'], tags: [] }],
        'no-restricted-syntax': ['error', ...noWords],
        'no-restricted-imports': ['error', { patterns: [antd, antdMobile] }],
        'boundaries/dependencies': [
          'error',
          {
            default: 'disallow',
            message: 'shared ← features ← app, one way; features do not import each other.',
            policies: [
              { from: { element: { type: 'shared' } }, allow: { to: { element: { type: 'shared' } } } },
              { from: { element: { type: 'feature' } }, allow: { to: { element: { type: 'shared' } } } },
              {
                from: { element: { type: 'feature' } },
                allow: { to: { element: { type: 'feature', captured: { name: '{{ from.element.captured.name }}' } } } },
              },
              {
                from: { element: { type: 'app' } },
                allow: { to: { element: { types: { anyOf: ['shared', 'feature', 'app'] } } } },
              },
            ],
          },
        ],
        'boundaries/no-unknown-files': 'error',
      },
    },
    {
      files: ['src/features/**/*.{ts,tsx}', 'src/shared/ui/staff/**', 'src/app/pages/[Ss]tyleGuide*.{ts,tsx}'],
      ignores: ['src/features/*/resident/**', 'src/features/*/public/**'],
      rules: { 'no-restricted-imports': ['error', { patterns: [antdMobile] }] },
    },
    {
      files: ['src/features/*/resident/**', 'src/shared/ui/resident/**'],
      rules: { 'no-restricted-imports': ['error', { patterns: [antd] }] },
    },
    {
      // Where words live, and where tests quote them.
      files: [
        'src/**/{texts,*Texts}.ts',
        'src/shared/i18n/**',
        'src/shared/format/**',
        'src/shared/ui/LanguageSwitch.tsx',
        'src/shared/testing/**',
        '**/*.test.{ts,tsx}',
      ],
      rules: { 'no-restricted-syntax': 'off' },
    },
    {
      files: ['src/**/*.{ts,tsx}'],
      processor: graphqlPlugin.processor,
    },
    {
      files: ['src/**/*.graphql'],
      plugins: { '@graphql-eslint': graphqlPlugin },
      languageOptions: {
        parser: graphqlPlugin.parser,
        parserOptions: {
          graphQLConfig: {
            schema: `${here}/../schema/*.graphqls`,
            documents: [`${here}/src/**/*.{ts,tsx}`, `!${here}/src/shared/api/gql/**`, `!${here}/src/**/*.test.tsx`],
            extensions: { pluckConfig: { globalGqlIdentifierName: ['graphql'], gqlMagicComment: 'GraphQL' } },
          },
        },
      },
      rules: {
        '@graphql-eslint/no-anonymous-operations': 'error',
        '@graphql-eslint/unique-operation-name': 'error',
        '@graphql-eslint/unique-fragment-name': 'error',
        '@graphql-eslint/no-duplicate-fields': 'error',
        '@graphql-eslint/no-deprecated': 'error',
        '@graphql-eslint/require-selections': 'error',
        '@graphql-eslint/selection-set-depth': ['error', { maxDepth: 12 }],
        '@graphql-eslint/naming-convention': [
          'error',
          {
            VariableDefinition: 'camelCase',
            OperationDefinition: {
              style: 'PascalCase',
              forbiddenPrefixes: ['Query', 'Get'],
              forbiddenSuffixes: ['Query', 'Mutation', 'Subscription'],
            },
            FragmentDefinition: { requiredPattern: /^[A-Z][A-Za-z]*_[a-z][A-Za-z]*$/ },
          },
        ],
      },
    },
  );

export default rulesFor(import.meta.dirname);
