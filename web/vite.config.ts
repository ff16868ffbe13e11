import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { constants, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Each text of the page is laid down compressed as well, so that no request waits for it. */
function compressed(): Plugin {
  return {
    name: 'opora-compressed',
    apply: 'build',
    writeBundle({ dir = 'dist' }, bundle) {
      for (const file of Object.keys(bundle).filter(name => /\.(js|css|svg)$/.test(name))) {
        const text = readFileSync(join(dir, file))
        if (text.length > 1024)
          writeFileSync(join(dir, `${file}.gz`), gzipSync(text, { level: constants.Z_BEST_COMPRESSION }))
      }
    }
  }
}

export default defineConfig({
  base: '/',
  plugins: [react(), compressed()],
  build: {
    outDir: 'dist',
    // a page opened before an upgrade still loads the rest of itself: whoever starts the build clears away what is older
    emptyOutDir: false,
    // A font inlined as data would be refused by the content policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      // The rules of the domain serve nearly every page: one file, kept by the browser while pages change.
      output: { codeSplitting: { groups: [{ name: 'domain', test: /\/domain\/|node_modules\/zod/ }] } }
    }
  },
  // web/api/ holds files of the page itself, which are not asked of the program
  server: { proxy: { '^/(api/(?!\\w+\\.ts)|public/)': process.env.OPORA_API ?? 'http://127.0.0.1:4180' } }
})
