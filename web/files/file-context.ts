import { createContext, useContext } from 'react'
import type { Opened } from './streams.ts'

export const FileContext = createContext<Opened | null>(null)

export function useFile(): Opened {
  const file = useContext(FileContext)
  if (!file) throw new Error('no file is open')
  return file
}
