/** The first page of the day: the first of those that the role may see. */
import { Navigate } from '@tanstack/react-router'
import { usePlaces } from './places.ts'

export function Home() {
  const first = usePlaces()[0]
  return <Navigate to={first?.to ?? '/my-day'} replace />
}
