/** Every type of entry that the journal admits, with its schema. */
import type { z } from 'zod'
import { accompanimentEntries } from '../accompaniment/entries.ts'
import { assistanceEntries } from '../assistance/entries.ts'
import { caseEntries } from '../cases/entries.ts'
import { outcomeEntries } from '../cases/outcomes.ts'
import { parentEntries } from '../cases/parents.ts'
import { voiceEntries } from '../cases/voice.ts'
import { sessionEntries } from '../commission/entries.ts'
import { deadlineEntries } from '../deadlines/entries.ts'
import { documentEntries } from '../documents/entries.ts'
import { familyEntries } from '../families/entries.ts'
import { aidEntries } from '../measures/aid.ts'
import { measureEntries } from '../measures/entries.ts'
import { modelEntries } from '../models/entries.ts'
import { personEntries } from '../people/entries.ts'
import { interestEntries } from '../people/interests.ts'
import { mergeEntries } from '../people/merge-entries.ts'
import { agreedEntries } from '../placements/agreed.ts'
import { placementEntries } from '../placements/entries.ts'
import { removalEntries } from '../placements/remove.ts'
import { proceedingEntries } from '../proceedings/entries.ts'
import { addressEntries } from '../proceedings/protection.ts'
import { proposalEntries } from '../proposals/entries.ts'
import { registerEntries } from '../registers/entries.ts'
import { releaseEntries } from '../releases/entries.ts'
import { seriesEntries } from '../series/entries.ts'
import { capacityEntries } from '../services/capacity.ts'
import { serviceEntries } from '../services/entries.ts'
import { fosterEntries } from '../services/foster.ts'
import { limitEntries } from '../services/limits.ts'
import { usageEntries } from '../services/use.ts'
import { waitingEntries } from '../services/waiting.ts'
import { signalEntries } from '../signals/entries.ts'
import { socialContractEntries } from '../social-contracts/entries.ts'
import { statusEntries } from '../status/entries.ts'
import { transferEntries } from '../transfers/entries.ts'
import { mendingEntries } from './mending-entries.ts'

export const entries = {
  ...mendingEntries,
  ...proposalEntries,
  ...deadlineEntries,
  ...personEntries,
  ...mergeEntries,
  ...interestEntries,
  ...familyEntries,
  ...signalEntries,
  ...caseEntries,
  ...parentEntries,
  ...voiceEntries,
  ...outcomeEntries,
  ...measureEntries,
  ...aidEntries,
  ...placementEntries,
  ...removalEntries,
  ...agreedEntries,
  ...proceedingEntries,
  ...addressEntries,
  ...serviceEntries,
  ...statusEntries,
  ...capacityEntries,
  ...fosterEntries,
  ...limitEntries,
  ...usageEntries,
  ...waitingEntries,
  ...accompanimentEntries,
  ...assistanceEntries,
  ...sessionEntries,
  ...registerEntries,
  ...socialContractEntries,
  ...modelEntries,
  ...releaseEntries,
  ...seriesEntries,
  ...transferEntries,
  ...documentEntries
} satisfies Record<string, z.ZodType>

export type EntryType = keyof typeof entries
export const entrySchema = (type: string): z.ZodType | undefined => (entries as Record<string, z.ZodType>)[type]
