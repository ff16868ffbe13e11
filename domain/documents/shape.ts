/** What a snapshot can hold, told to the check of a pack. The groups and lists of `snapshot.ts` are named here and nowhere else. */
import type { Known, KnownField } from '../law/known.ts'

const texts = (...paths: string[]): KnownField[] => paths.map(path => ({ path, kind: 'other', required: false }))
const code = (path: string, vocabulary: string): KnownField => ({ path, kind: 'code', vocabulary, required: false })

const person = texts(
  'name',
  'given',
  'middle',
  'family',
  'birth',
  'age',
  'sex',
  'identifier',
  'numbers',
  'address',
  'currentAddress',
  'permanentAddress',
  'phone',
  'territory'
)
const member = [...person, code('as', 'family-roles')]

/** The kinds of stream in which papers are issued and received. */
export const paperKinds = ['case', 'signal', 'person', 'family', 'service', 'session'] as const

export const papers: Known['papers'] = {
  on: paperKinds,
  person,
  service: texts('name', 'kind'),
  family: texts('name'),
  everyEntry: texts('date', 'moment', 'author', 'authorRole', 'paperBy', 'paperNumber', 'paperDated'),
  groups: new Map([
    ['document', texts('number', 'date', 'title')],
    ['office', texts('name', 'region', 'agency', 'territory')],
    ['author', texts('name', 'role')],
    ['child', person],
    ['service', texts('name', 'kind')],
    ['answer', texts('due')],
    [
      'case',
      [code('type', 'case-types'), ...texts('opened', 'closed', 'lead', 'office', 'outcome'), code('risks', 'risks')]
    ],
    [
      'signal',
      [
        ...texts('registered', 'worker', 'office', 'concluded'),
        code('kinds', 'signal-kinds'),
        code('urgency', 'urgencies'),
        code('result', 'check-results'),
        code('risks', 'risks')
      ]
    ],
    [
      'placement',
      [
        code('setting', 'settings'),
        code('basis', 'stay-bases'),
        ...texts('place', 'placeKind', 'carerAddress', 'since', 'order', 'until')
      ]
    ]
  ]),
  lists: new Map([
    ['members', member],
    ['parents', member],
    ['children', member],
    ['siblings', member],
    [
      'stays',
      [
        code('setting', 'settings'),
        code('basis', 'stay-bases'),
        code('end', 'stay-ends'),
        ...texts('from', 'to', 'place', 'order')
      ]
    ],
    ['clocks', texts('name', 'since', 'due', 'basis')],
    ['chronology', texts('date', 'moment', 'what', 'text', 'author', 'paper')],
    ['attachments', texts('n', 'title', 'number', 'date', 'child', 'pages', 'from', 'to')]
  ])
}
