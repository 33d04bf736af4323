import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const api = process.env.BUNDEL_API_URL ?? 'http://localhost:4080';

/** The portal is compiled from source, its libraries included; the build is served by the api. */
export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['@bundel/source', ...defaultClientConditions] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Nothing inline: the content security policy allows no data: addresses for fonts and scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
  },
  server: {
    strictPort: true,
    proxy: {
      '/graphql': { target: api, ws: true },
      '/auth': { target: api },
      '/downloads': { target: api },
      '/uploads': { target: api },
      '/.well-known': { target: api },
    },
  },
});
