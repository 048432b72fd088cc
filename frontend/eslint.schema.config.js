import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import { defineConfig } from 'eslint/config';

/** The contract of both sides. Run from the top of the repository: `npm run check:schema`. */
export default defineConfig({
  files: ['**/*.graphqls'],
  plugins: { '@graphql-eslint': graphqlPlugin },
  languageOptions: {
    parser: graphqlPlugin.parser,
    parserOptions: { graphQLConfig: { schema: process.env.JIAYI_SCHEMA ?? 'schema/*.graphqls' } },
  },
  rules: {
    '@graphql-eslint/known-type-names': 'error',
    '@graphql-eslint/known-directives': 'error',
    '@graphql-eslint/unique-field-definition-names': 'error',
    '@graphql-eslint/unique-enum-value-names': 'error',
    '@graphql-eslint/no-unreachable-types': 'error',
    '@graphql-eslint/no-hashtag-description': 'error',
    '@graphql-eslint/no-typename-prefix': 'error',
    '@graphql-eslint/no-scalar-result-type-on-mutation': 'error',
    '@graphql-eslint/require-deprecation-reason': 'error',
    '@graphql-eslint/require-description': [
      'error',
      {
        types: true,
        rootField: true,
        FieldDefinition: true,
        InputValueDefinition: true,
        EnumValueDefinition: true,
        DirectiveDefinition: true,
        // What `id`, `input`, `first` and `after` are is said once, at Node and in the design.
        ignoredSelectors: ['FieldDefinition > InputValueDefinition', 'FieldDefinition[name.value=id]'],
      },
    ],
    '@graphql-eslint/naming-convention': [
      'error',
      {
        types: 'PascalCase',
        FieldDefinition: 'camelCase',
        InputValueDefinition: 'camelCase',
        Argument: 'camelCase',
        DirectiveDefinition: 'camelCase',
        EnumValueDefinition: 'UPPER_CASE',
        'FieldDefinition[parent.name.value=Query]': { forbiddenPrefixes: ['get', 'query', 'list'] },
        'FieldDefinition[parent.name.value=Mutation]': { forbiddenPrefixes: ['update', 'set', 'create'] },
      },
    ],
    '@graphql-eslint/relay-page-info': 'error',
    '@graphql-eslint/relay-connection-types': 'error',
    '@graphql-eslint/input-name': ['error', { checkInputType: true, caseSensitiveInputType: false }],
  },
});
