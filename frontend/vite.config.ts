import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { leaveOutFonts } from './scripts/leave-out-fonts.ts';
import { inlineDocuments } from './scripts/inline-documents.ts';

const backend = process.env['JIAYI_URL'] ?? 'http://localhost:8080';
const proxied = [
  '/graphql',
  '/files',
  '/config.json',
  '/oauth2',
  '/.well-known',
  '/login',
  '/logout',
  '/connect',
  '/userinfo',
];

export default defineConfig({
  plugins: [inlineDocuments(join(import.meta.dirname, 'src/')), leaveOutFonts('graphiql/dist/style.css'), react()],
  server: { port: 5173, proxy: Object.fromEntries(proxied.map((path) => [path, { target: backend, xfwd: true }])) },
  build: {
    target: 'es2022',
    manifest: true,
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      onLog(level, log, handle) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
  test: {
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pages',
          environment: 'jsdom',
          include: ['src/**/*.test.{ts,tsx}'],
          setupFiles: ['src/shared/testing/setup.ts'],
          css: false,
        },
      },
      {
        test: {
          name: 'rules',
          environment: 'node',
          include: ['lint/*.test.ts', 'scripts/*.test.ts', 'nginx/*.test.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
