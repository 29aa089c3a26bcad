import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'
import { handbook } from './handbook'

export default defineConfig({
  plugins: [svelte(), handbook()],
  clearScreen: false,
  build: {
    // WebKitGTK 2.50, WebView2 and the tablets' browsers are all newer than this.
    target: 'safari16',
    modulePreload: { polyfill: false },
    // Nothing inlined: the content security policy lets in files only.
    assetsInlineLimit: 0,
    // Which libraries are in the page, and under which licences: for the packages (`cargo xtask package`).
    license: { fileName: 'licences.json' },
  },
  server: {
    host: '127.0.0.1',
    port: 1420,
    strictPort: true,
    // `packdesk serve` answers the calls while the page is worked on in a browser.
    proxy: { '/api': { target: process.env.PACKDESK_SERVE ?? 'http://127.0.0.1:4180', ws: true } },
  },
  resolve: process.env.VITEST ? { conditions: ['browser'] } : undefined,
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'] },
})
