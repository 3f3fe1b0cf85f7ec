import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// `npm start` serves the pages by itself and asks a running console for everything else, under its own name: the console
// takes changes only from pages of the host that it was asked for.
const target = process.env.PARCOURS_CONSOLE ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react()],
  server: { proxy: Object.fromEntries(['/api', '/live', '/login', '/logout'].map((path) => [path, { target }])) },
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 600 },
  test: {
    environment: 'jsdom',
    globals: true,
    setupFiles: ['src/test/setup.ts'],
    css: false,
    // A machine may have much else to do.
    testTimeout: 30_000,
  },
});
