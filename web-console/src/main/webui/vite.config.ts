import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// `npm start` serves the pages by itself and asks a running console for everything else.
const console = process.env.PARCOURS_CONSOLE ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react()],
  server: { proxy: Object.fromEntries(['/api', '/live', '/login', '/logout'].map((path) => [path, console])) },
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 600 },
  test: {
    environment: 'jsdom',
    globals: true,
    setupFiles: ['src/test/setup.ts'],
    css: false,
  },
});
