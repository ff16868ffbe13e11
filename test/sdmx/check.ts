/** What the schema of SDMX-JSON lets pass: keys outside their dimension, indexes outside their list, statuses that lie. */
import { readFileSync } from 'node:fs'
import { Ajv2019 } from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'

type Coded = { id?: string; value?: unknown; name?: string; names?: Record<string, string> }
type Component = {
  id: string
  name: string
  names?: Record<string, string>
  values?: Coded[]
  keyPosition?: number
  roles?: string[]
}
type Level = Record<string, Component[] | undefined>
export type Message = {
  meta: { contentLanguages: string[]; prepared: string }
  data: {
    structures: {
      name: string
      names: Record<string, string>
      dimensions: Level
      measures: Level
      attributes: Level
      dataSets: number[]
    }[]
    dataSets: {
      structure: number
      attributes: unknown[]
      series: Record<string, { attributes?: unknown[]; observations: Record<string, unknown[]> }>
    }[]
  }
}

// the schema says 2019-09; ids of formats it uses are plain RFC ones
const ajv = new Ajv2019({ strict: false, allErrors: true })
addFormats.default(ajv)
const valid = ajv.compile(JSON.parse(readFileSync(new URL('./sdmx-json-data-schema.json', import.meta.url), 'utf8')))

/** The faults of a message by the schema. */
export function schemaFaults(message: unknown): string[] {
  return valid(message) ? [] : (valid.errors ?? []).map(({ instancePath, message: why }) => `${instancePath} ${why}`)
}

/** The faults of a message in meaning, each with its place. */
export function meaningFaults({ meta, data }: Message): string[] {
  const faults: string[] = []
  const tell = (fault: string) => void faults.push(fault)
  for (const [at, structure] of data.structures.entries()) {
    const sets = data.dataSets.flatMap((set, place) => (set.structure === at ? [place] : []))
    if (JSON.stringify(sets) !== JSON.stringify(structure.dataSets))
      tell(`structure ${at}: is not that of its data sets`)
    checkStructure(structure, meta.contentLanguages, fault => tell(`structure ${at}: ${fault}`))
  }
  for (const [at, set] of data.dataSets.entries()) {
    const structure = data.structures[set.structure]
    if (structure) checkSet(set, structure, fault => tell(`data set ${at}: ${fault}`))
    else tell(`data set ${at}: no structure ${set.structure}`)
  }
  return faults
}

function checkStructure(
  { dimensions, attributes, measures }: Message['data']['structures'][number],
  languages: string[],
  tell: (fault: string) => void
) {
  const all = Object.values(dimensions).flatMap(list => list ?? [])
  const positions = all.map(({ keyPosition }) => keyPosition).sort((a, b) => (a ?? 0) - (b ?? 0))
  if (positions.some((position, at) => position !== at)) tell('key positions are not 0, 1, 2 …')
  const times = (dimensions.observation ?? []).filter(({ roles }) => roles?.includes('TIME_PERIOD'))
  if (times.length !== 1) tell('not one time dimension at the observation')
  const components = [
    ...all,
    ...Object.values(attributes).flatMap(list => list ?? []),
    ...Object.values(measures).flatMap(list => list ?? [])
  ]
  const ids = components.map(({ id }) => id)
  if (new Set(ids).size < ids.length) tell('an id stands twice')
  for (const { id, values = [], names } of components) {
    const codes = values.map(({ id: code, value }) => String(code ?? value))
    if (new Set(codes).size < codes.length) tell(`${id}: a code stands twice`)
    for (const one of [{ id, names }, ...values])
      if (languages.some(language => !one.names?.[language])) tell(`${id}: ${one.id ?? ''} has no name in a language`)
  }
}

function checkSet(
  set: Message['data']['dataSets'][number],
  structure: Message['data']['structures'][number],
  tell: (fault: string) => void
) {
  const { dimensions, attributes, measures } = structure
  checkValues('attributes', set.attributes, attributes.dataSet ?? [], tell)
  const perCell = attributes.observation ?? []
  const values = measures.observation ?? []
  for (const [key, { attributes: own = [], observations }] of Object.entries(set.series)) {
    checkKey(`series ${key}`, key, dimensions.series ?? [], tell)
    checkValues(`series ${key}`, own, attributes.series ?? [], tell)
    for (const [time, [value, ...marks]] of Object.entries(observations)) {
      const place = `series ${key} observation ${time}`
      checkKey(place, time, dimensions.observation ?? [], tell)
      if (values.length !== 1) tell('not one measure')
      checkValues(place, marks, perCell, tell)
      const codeOf = (id: string) => {
        const at = perCell.findIndex(one => one.id === id)
        return perCell[at]?.values?.[marks[at] as number]?.id
      }
      const missing = ['L', 'M', 'O', 'Q', 'H'].includes(codeOf('OBS_STATUS') ?? '')
      if (missing !== (value === null)) tell(`${place}: OBS_STATUS ${codeOf('OBS_STATUS')} with the value ${value}`)
      if (codeOf('CONF_STATUS') !== 'F' && value !== null) tell(`${place}: a value that is not free stands there`)
      if ((codeOf('OBS_STATUS') === 'Q') !== (codeOf('CONF_STATUS') !== 'F')) tell(`${place}: suppressed, and yet free`)
      if (!codeOf('OBS_STATUS') || !codeOf('CONF_STATUS')) tell(`${place}: no status`)
    }
  }
}

function checkKey(place: string, key: string, dims: readonly Component[], tell: (fault: string) => void) {
  const parts = key.split(':').map(Number)
  if (parts.length !== dims.length) tell(`${place}: ${parts.length} parts for ${dims.length} dimensions`)
  for (const [at, part] of parts.entries())
    if (!dims[at]?.values?.[part]) tell(`${place}: ${part} is outside ${dims[at]?.id ?? 'the dimensions'}`)
}

function checkValues(
  place: string,
  values: readonly unknown[],
  components: readonly Component[],
  tell: (fault: string) => void
) {
  if (values.length > components.length) tell(`${place}: more values than attributes`)
  for (const [at, value] of values.entries()) {
    const component = components[at]
    if (value !== null && component?.values && !component.values[value as number])
      tell(`${place}: ${value} is outside ${component.id}`)
  }
}
