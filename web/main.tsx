import '#web/shell/no-eval.ts'
import '#web/ui/base.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { queries } from '#web/api/queries.ts'
import { Gate } from '#web/shell/gate.tsx'
import { theme, variables } from '#web/ui/theme.ts'
import { LanguageProvider } from '#web/words/language.tsx'

// After an update the old page asks for parts that are gone: it loads itself anew, once; drafts wait on the server.
addEventListener('vite:preloadError', event => {
  const place = 'opora.reloaded'
  if (Date.now() - Number(sessionStorage.getItem(place) ?? 0) < 20_000) return
  sessionStorage.setItem(place, String(Date.now()))
  event.preventDefault()
  location.reload()
})

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
        <QueryClientProvider client={queries}>
          <Suspense fallback={null}>
            <LanguageProvider>
              <Gate />
            </LanguageProvider>
          </Suspense>
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>
  )
