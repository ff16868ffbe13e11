import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  base: '/',
  plugins: [react()],
  // A font inlined as data would be refused by the content policy.
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        // A few files of a fair size load sooner than many small ones.
        codeSplitting: {
          groups: [
            {
              name: 'fields',
              test: /node_modules\/(@mantine\/(core|hooks)|@floating-ui|react-remove-scroll|react-number-format)/
            },
            { name: 'domain', test: /\/domain\/|node_modules\/zod/ }
          ]
        }
      }
    }
  },
  server: { proxy: { '/api': process.env.OPORA_API ?? 'http://127.0.0.1:4180' } }
})
