/**
 * The same invented facts twice, made inside PostgreSQL: as the normal tables that anyone would design, and as postings
 * of the ledger. Every number comes from a hash of who and what, so that the same size gives the same rows everywhere.
 */
import type { Sql } from 'postgres'
import type { Law } from '#domain/law/pack.ts'

/** Nothing happens after this day; who is in care at its end stays in care. */
export const lastDay = '2023-12-31'
export const years = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023]

type Kind = { setting: string; kind: string | null; places: number; days: number }

/** Seven kinds of care: how many of an office's services are of it, and how many days a stay lasts on average. */
const kinds: readonly Kind[] = [
  { setting: 'kin', kind: null, places: 8, days: 530 },
  { setting: 'foster', kind: 'foster-family', places: 10, days: 510 },
  { setting: 'residential', kind: 'cnst', places: 8, days: 480 },
  { setting: 'residential', kind: 'crisis-centre', places: 2, days: 280 },
  { setting: 'residential', kind: 'transitional', places: 2, days: 330 },
  { setting: 'residential', kind: 'home-disability', places: 2, days: 520 },
  { setting: 'residential', kind: 'home-medical', places: 2, days: 400 }
]
const grounds = ['art-25-1-1', 'art-25-1-2', 'art-25-1-3', 'art-25-1-4', 'art-25-1-5']
export const exits = ['returned-home', 'adopted', 'of-age', 'other-office', 'died']
/** So many persons make one episode, after those that would begin too late are left out. */
const personsAnEpisode = 0.4728

const list = (values: readonly (string | null)[]) =>
  `array[${values.map(value => (value === null ? 'null' : `'${value}'`)).join(',')}]::text[]`
const numbers = (values: readonly number[]) => `array[${values.join(',')}]`

/** Offices where children are placed, each with the place it stands in and that place's oblast. */
export function officesOf(law: Law): { code: string; territory: string; oblast: string }[] {
  const { offices, territories } = law.pack
  const within = new Map(territories.map(one => [one.code, one.within]))
  const top = (code: string): string => {
    const above = within.get(code)
    return above ? top(above) : code
  }
  return offices
    .filter(office => !offices.some(one => one.within === office.code))
    .map(({ code, territory }) => ({ code, territory: territory ?? '', oblast: top(territory ?? '') }))
}

/**
 * Makes schema `plain`: `plain.episode`, a row for each stay (and one more for what a correction replaced), and
 * `plain.move`, what the ledger would have posted, with accounts by number in `plain.account`.
 */
export async function makeFacts(sql: Sql, law: Law, episodes: number): Promise<void> {
  await sql.unsafe(`
    drop schema if exists plain cascade;
    create schema plain;
    -- the same number between 0 and 1 for the same two keys
    create function plain.r(k bigint, seed int) returns float8 language sql immutable parallel safe return
      (hashint8extended(k, seed) & 4503599627370495)::float8 / 4503599627370496;
    create table plain.office (n int primary key, code text, territory text, oblast text);`)
  const offices = officesOf(law)
  await sql`insert into plain.office ${sql(offices.map((office, n) => ({ n, ...office })))}`
  const slots = kinds.flatMap(({ places }, n) => Array.from({ length: places }, () => n + 1))
  await sql.unsafe(`
    create table plain.service as
      select o.n * ${slots.length} + s.n as service, md5('service ' || o.n || ' ' || s.n)::uuid::text as id,
        o.code as office, o.territory, o.oblast, (${list(kinds.map(one => one.setting))})[s.kind] as setting,
        (${list(kinds.map(one => one.kind))})[s.kind] as kind, s.kind as k
      from plain.office o cross join (select n - 1 as n, (${numbers(slots)})[n] as kind
        from generate_series(1, ${slots.length}) n) s;
    alter table plain.service add primary key (service);`)
  await makeStays(sql, Math.round(episodes * personsAnEpisode), offices.length, slots.length)
  await makeEpisodes(sql)
  await makeMoves(sql, law.pack.timeZone)
  await sql.unsafe(`drop table plain.stay`)
  await makeAccounts(sql)
}

/** A child in one row with up to four stays, told again as one row for each stay that knows its neighbours. */
async function makeStays(sql: Sql, persons: number, offices: number, slots: number): Promise<void> {
  const each = (of: (n: number) => string, from = 1, to = 4) =>
    Array.from({ length: to - from + 1 }, (_, at) => of(from + at)).join(', ')
  const key = (n: number) => `p * 8 + ${n}`
  const slotKinds = numbers(kinds.flatMap(({ places }, n) => Array.from({ length: places }, () => n + 1)))
  const late = (n: number, seed: number) =>
    `interval '9 hours' + interval '1 second' * floor(plain.r(${key(n)}, ${seed + 1}) * 28800)
      + interval '1 day' * floor(case when plain.r(${key(n)}, ${seed}) < 0.02 then 14 + plain.r(${key(n)}, ${seed + 2}) * 106
        else plain.r(${key(n)}, ${seed + 2}) * 3 end)`
  await sql.unsafe(`
    create unlogged table plain.stay as
    -- offset 0: each step is worked out once, and not written out again in each that follows
    with child as (
      select p, 1 + p % 4 as stays, floor(plain.r(p, 2) * ${offices})::int as home,
        date '2013-01-01' + floor(plain.r(p, 3) * 4017)::int as first, floor(power(plain.r(p, 4), 1.2) * 14 * 365.25)::int as old,
        floor(plain.r(p, 5) * 2)::int as x, (plain.r(p, 6) < 0.12)::int as d,
        floor(plain.r(p, 7) * plain.r(p, 8) * 5)::int as g,
        case when plain.r(p, 9) < 0.0125 then 1 + floor(plain.r(p, 10) * (1 + p % 4))::int end as wrong,
        plain.r(p, 11) < 0.5 as wrong_day, 20 + floor(plain.r(p, 12) * 180)::int as found_after,
        ${each(n => `floor(plain.r(${key(n)}, 20) * ${slots})::int as slot${n}`)},
        ${each(n => `case when plain.r(${key(n)}, 21) < 0.05 then floor(plain.r(${key(n)}, 22) * ${offices})::int end as away${n}`)},
        ${each(n => `(plain.r(${key(n)}, 23) < 0.7)::int as b${n}`)},
        ${each(n => `plain.r(${key(n)}, 24) < 0.65 as move${n}`, 1, 3)},
        ${each(n => `30 + floor(plain.r(${key(n)}, 25) * 700)::int as gap${n}`, 1, 3)},
        ${each(n => `plain.r(${key(n)}, 26) as life${n}`)},
        ${each(n => `1 + floor(power(plain.r(${key(n)}, 27), 1.7) * ${exits.length})::int as exit${n}`)}
      from generate_series(0::bigint, ${persons - 1}) p offset 0),
    lasting as (
      select *, ${each(n => `12 + least(3000, floor(-ln(1 - life${n}) * (${numbers(kinds.map(one => one.days))})[(${slotKinds})[slot${n} + 1]]))::int as days${n}`)}
      from child offset 0),
    one as (select *, first as s1, first + days1 as e1 from lasting offset 0),
    two as (select *, e1 + case when move1 then 0 else gap1 end as s2 from one offset 0),
    three as (select *, s2 + days2 as e2, s2 + days2 + case when move2 then 0 else gap2 end as s3 from two offset 0),
    four as (select *, s3 + days3 as e3, s3 + days3 + case when move3 then 0 else gap3 end as s4 from three offset 0),
    known1 as (select *, s4 + days4 as e4, s1 + ${late(1, 30)} as rs1 from four offset 0),
    known2 as (select *, greatest(e1 + ${late(1, 40)}, rs1 + interval '1 minute') as re1 from known1 offset 0),
    known3 as (select *, case when move1 then re1 else greatest(s2 + ${late(2, 30)}, re1 + interval '1 minute') end as rs2 from known2 offset 0),
    known4 as (select *, greatest(e2 + ${late(2, 40)}, rs2 + interval '1 minute') as re2 from known3 offset 0),
    known5 as (select *, case when move2 then re2 else greatest(s3 + ${late(3, 30)}, re2 + interval '1 minute') end as rs3 from known4 offset 0),
    known6 as (select *, greatest(e3 + ${late(3, 40)}, rs3 + interval '1 minute') as re3 from known5 offset 0),
    known7 as (select *, case when move3 then re3 else greatest(s4 + ${late(4, 30)}, re3 + interval '1 minute') end as rs4 from known6 offset 0),
    known as (select *, greatest(e4 + ${late(4, 40)}, rs4 + interval '1 minute') as re4 from known7 offset 0),
    cared as (select *, s1 as c1, case when move1 then s1 else s2 end as c2 from known offset 0),
    cared3 as (select *, case when move2 then c2 else s3 end as c3 from cared offset 0),
    cared4 as (select *, case when move3 then c3 else s4 end as c4 from cared3 offset 0)
    select p, n, first - old as born, x, d, service, next_service, since, care_since,
      case when until <= date '${lastDay}' then until end as until, exit, rs at time zone 'UTC' as rs, re at time zone 'UTC' as re,
      came_direct, goes_direct, g, b, next_b,
      -- what was first written down wrong: the day the child came, or the ground
      case when n = wrong and wrong_day and not came_direct and not goes_direct then 'day' when n = wrong then 'ground' end as wrong,
      (rs + interval '1 day' * found_after) at time zone 'UTC' as found,
      goes_direct and coalesce(n + 1 = wrong, false) as next_wrong, (re + interval '1 day' * found_after) at time zone 'UTC' as next_found
    from cared4 cross join lateral (values ${each(
      n =>
        `(${n}, coalesce(away${n}, home) * ${slots} + slot${n}, ${n < 4 ? `coalesce(away${n + 1}, home) * ${slots} + slot${n + 1}` : 'null::int'}, s${n}, c${n}, e${n}, exit${n}, rs${n}, re${n},
          ${n > 1 ? `move${n - 1}` : 'false'}, ${n < 4 ? `stays > ${n} and move${n}` : 'false'}, b${n}, ${n < 4 ? `b${n + 1}` : 'null::int'})`
    )}) stay (n, service, next_service, since, care_since, until, exit, rs, re, came_direct, goes_direct, b, next_b)
    where n <= stays and since <= date '${lastDay}';
    analyze plain.stay;`)
}

/** The normal table. What a correction replaced stays as a row of its own, so that it too can say what was known when. */
async function makeEpisodes(sql: Sql): Promise<void> {
  await sql.unsafe(`
    create table plain.episode as
      select s.p::int as person, s.service, v.setting, v.kind, v.office, v.oblast, (array['female', 'male'])[s.x + 1] as sex,
        (array['none', 'yes'])[s.d + 1] as disability,
        (${list(grounds)})[1 + case when t.old and wrong = 'ground' then (g + 1) % 5 else g end] as ground, s.born,
        since - case when t.old and wrong = 'day' then 5 else 0 end as since,
        care_since - case when t.old and wrong = 'day' then 5 else 0 end as care_since, until,
        case when until is null then null when goes_direct then 'moved' else (${list(exits)})[exit] end as exit, came_direct,
        case when wrong is null or t.old then rs else found end as recorded_at,
        case when until is not null then re end as end_recorded_at, case when t.old then found end as superseded_at
      from plain.stay s join plain.service v using (service)
        cross join lateral (values (true), (false)) t (old)
      where not t.old or wrong is not null
      order by recorded_at;
    create index on plain.episode (since, until);
    create index on plain.episode (until);
    create index on plain.episode (person);
    create index on plain.episode (office);
    create index on plain.episode using gist (daterange(since, until));`)
  await sql.unsafe('vacuum analyze plain.episode')
}

/** One row for each posting, in the order in which they became known. `kind` tells what the posting is known by. */
async function makeMoves(sql: Sql, timeZone: string): Promise<void> {
  const account = (service: string, ground: string, basis: string) =>
    `(((${service} * 5 + ${ground}) * 2 + x) * 2 + d) * 2 + ${basis}`
  const wrongGround = `case when o.old and wrong = 'ground' then (g + 1) % 5 else g end`
  const at = (day: string, n: string) =>
    `(${day} + interval '8 hours' + interval '1 second' * floor(plain.r(p * 8 + ${n}, 50) * 7200)) at time zone '${timeZone}'`
  // as first written; and, where that was wrong and found later: taken back, and written again
  const versions = `(values (1, true, false), (-1, true, true), (1, false, true)) o (amount, old, later)`
  await sql.unsafe(`
    create unlogged table plain.move as
      select p, n * 16 + case when later then case amount when 1 then 2 else 1 end else 0 end as n, amount,
        ${at(`since - case when o.old and wrong = 'day' then 5 else 0 end`, 'n')} as at,
        case when later then found else rs end as recorded_at, -1 as out_of, ${account('service', wrongGround, 'b')} as into,
        born, since - case when o.old and wrong = 'day' then 5 else 0 end as since
      from plain.stay cross join lateral ${versions}
      where not came_direct and (wrong is not null or (amount = 1 and old))
      union all
      select p, n * 16 + 8 + case when later then case amount when 1 then 2 else 1 end else 0 end, amount, ${at('until', 'n + 4')},
        case when later then greatest(re, case when next_wrong then next_found else found end) else re end,
        ${account('service', wrongGround, 'b')},
        case when goes_direct then ${account('next_service', 'case when o.old and next_wrong then (g + 1) % 5 else g end', 'next_b')}
          else -1 - exit end,
        born, care_since - case when o.old and wrong = 'day' then 5 else 0 end
      from plain.stay cross join lateral ${versions}
      where until is not null
        and case when wrong is null and not next_wrong then amount = 1 and old
          -- found before it ended: the one posting that there is was right at once
          when wrong is not null and found <= re then amount = 1 and not old else true end
      order by recorded_at, p, n`)
}

/** The moves as rows of the ledger, in the installation's own table. */
export async function makePostings(sql: Sql): Promise<void> {
  await sql.begin(async tx => {
    await tx.unsafe(`set local work_mem = '512MB'`)
    await tx.unsafe(`
      insert into view.posting (subject, n, ledger, amount, at, recorded_at, from_account, to_account, how, born, since)
      select md5('child ' || p)::uuid, n, 'care', amount, at, recorded_at, a.codes, b.codes,
        coalesce(b.codes->>'beyond', a.codes->>'beyond', 'moved'), born, since
      from plain.move m join plain.account a on a.account = m.out_of join plain.account b on b.account = m.into`)
  })
  await sql.unsafe('vacuum analyze view.posting')
}

/** The accounts that the moves name by number, as the ledger writes them. */
async function makeAccounts(sql: Sql): Promise<void> {
  await sql.unsafe(`
    create table plain.account as
      select account, case when account < 0 then jsonb_build_object('beyond', (${list(['entered', ...exits])})[-account])
        else jsonb_strip_nulls(jsonb_build_object('setting', s.setting, 'serviceKind', s.kind,
          'service', case when s.kind is not null then s.id end, 'office', s.office,
          'basis', (array['order', 'court'])[account % 2 + 1], 'ground', (${list(grounds)})[account / 8 % 5 + 1],
          'sex', (array['female', 'male'])[account / 4 % 2 + 1], 'territory', s.territory,
          'disability', (array['none', 'yes'])[account / 2 % 2 + 1])) end as codes
      from (select out_of as account from plain.move union select "into" from plain.move) a
        left join plain.service s on s.service = a.account / 40 and a.account >= 0;
    alter table plain.account add primary key (account);
    analyze plain.account;`)
}
