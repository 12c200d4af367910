import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

// Rendered through render.ts, which sets the output folder and the public address.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  output: 'static',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // Line breaks between words are spaces, as in HTML: our sentences are written over several lines.
  compressHTML: true,
  // Only where the site's own address is known. A strategy's short address is not listed: its permanent one is.
  integrations: [sitemap({ filter: (page) => !/\/plano\/[^/]+\/$/.test(page) })],
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_site' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rollupOptions: { output: { assetFileNames: 'estilo.[hash][extname]' } },
    },
  },
});
