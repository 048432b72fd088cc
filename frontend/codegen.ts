import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types, documents and cache knowledge from the one contract in ../schema; nothing of it is committed. */
const config: CodegenConfig = {
  schema: '../schema/*.graphqls',
  documents: ['src/**/*.{ts,tsx}', '!src/**/*.test.{ts,tsx}', '!src/shared/api/gql/**'],
  ignoreNoDocuments: true,
  generates: {
    'src/shared/api/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        defaultScalarType: 'unknown',
        scalars: { ID: 'string', Date: 'string', DateTime: 'string', Money: 'string', GeoJson: 'geojson#Geometry' },
      },
    },
    'src/shared/api/gql/cache.ts': { plugins: ['./scripts/codegen-cache.ts'] },
  },
};

export default config;
