/**
 * The schema, written once for PostgreSQL 15 and newer so that it can also be spread over a cluster:
 * every table names its distribution column, which stands in each of its keys; no triggers, no serial keys,
 * row rules from columns and session settings alone. One statement a string.
 */

/** The column each table would be distributed by; `reference` tables are copied whole to every node. */
export const distribution: Readonly<Record<string, string>> = {
  'journal.stream': 'stream',
  'journal.entry': 'stream',
  'journal.command': 'command',
  'register.person': 'person',
  'register.identifier': 'value',
  'register.act_number': 'number',
  'register.note': 'stream',
  'register.reporter': 'signal',
  'register.sender_key': 'reference',
  'register.identity_link': 'person',
  'view.exit': 'service',
  'view.file': 'subject',
  'view.person': 'person',
  'view.signal': 'office',
  'view.case_work': 'office',
  'view.family': 'family',
  'view.due': 'office',
  'view.irregularity': 'office',
  'view.proposal': 'office',
  'view.service': 'service',
  'view.request': 'office',
  'view.social_contract': 'office',
  'view.standing': 'office',
  'view.model_state': 'service',
  'view.session': 'office',
  'view.agenda': 'office',
  'view.posting': 'subject',
  'view.release': 'release',
  'view.series_import': 'import',
  'register.release_draft': 'release',
  'register.release_file': 'release',
  'access.account': 'login',
  'access.session': 'token',
  'access.invitation': 'token',
  'access.draft': 'login',
  'access.audit': 'subject',
  'access.deputy': 'login',
  'access.duty': 'office',
  'access.reset': 'token',
  'access.handover': 'office',
  'register.document': 'stream',
  'register.sequence': 'office',
  'register.erasure': 'stream',
  'view.step': 'office',
  'access.notice_read': 'login',
  'access.mail': 'login',
  'access.installation': 'reference'
}

const offices = `string_to_array(current_setting('app.offices', true), ',')`
/** Rows are seen by the offices they name; '*' in the session stands for every office, save on rows that are sealed. */
const byOffice = `(offices && ${offices} or ('*' = any(${offices}) and not 'sealed' = any(offices)))`
const byRight = (right: string) => `'${right}' = any(string_to_array(current_setting('app.rights', true), ','))`

/** Those that got the column `barred` by one statement each below: statements that have run are neither added to nor moved. */
const firstAside: readonly string[] = [
  'view.file',
  'view.person',
  'view.signal',
  'view.case_work',
  'view.due',
  'view.irregularity',
  'view.proposal',
  'view.posting'
]
/** Views that tell of people: a row names in `barred` who stands aside from its stream, and is hidden from them. */
export const asideTables: readonly string[] = [
  ...firstAside,
  'view.step',
  'view.exit',
  'view.request',
  'view.social_contract',
  'view.standing',
  'view.family'
]
/** An account of this transaction that a row names as standing aside sees nothing of it. */
const notAside = `coalesce(not coalesce(current_setting('app.login', true), '') = any(barred), false)`

/** A search meets the person: something else is known of it than signals that found nothing, or the reader is told of those too. */
const met = (person: string) =>
  `(${person}.only_signals is null or ${byRight('dispatch')} or not exists (select from view.signal where keep_until is not null)
    or not view.without_trace(${person}.person, null))`

const views = ['file', 'person', 'signal', 'case_work', 'due', 'irregularity', 'proposal'] as const

export const schema: readonly string[] = [
  `create schema journal`,
  `create schema register`,
  `create schema view`,
  `create schema access`,

  `create table journal.stream (stream uuid primary key, kind text not null, version int not null, head bytea not null)`,
  `create table journal.entry (
     stream uuid not null, version int not null, kind text not null, type text not null,
     at timestamptz not null, recorded_at timestamptz not null, actor text not null, office text not null,
     command uuid not null, pack text not null, document jsonb, data jsonb not null, hash bytea not null,
     primary key (stream, version))`,
  `create table journal.command (command uuid primary key, identity bytea not null, answer jsonb not null, recorded_at timestamptz not null)`,

  `create table register.person (
     person uuid primary key, given text, middle text, family text, sealed boolean not null default false,
     past jsonb not null default '[]')`,
  `create table register.identifier (kind text not null, value text not null, person uuid not null, primary key (kind, value))`,
  `create index identifier_of on register.identifier (person)`,
  `create table register.note (stream uuid not null, note uuid not null, text text not null, salt text not null, primary key (stream, note))`,
  `create table register.reporter (signal uuid primary key, name text, contact text, offices text[] not null)`,

  `create table view.file (
     subject uuid not null, stream uuid not null, kind text not null, version int not null, offices text[] not null,
     facts jsonb not null, notes jsonb not null, primary key (subject, stream))`,
  `create table view.person (
     person uuid primary key, given text, middle text, family text, search text not null, birth date, birth_year int,
     sex text, territory text, sealed boolean not null, identifiers jsonb not null, offices text[] not null)`,
  `create index person_search on view.person using gin (search gin_trgm_ops)`,
  `create table view.signal (
     office text not null, signal uuid not null, state text not null, urgency text not null, at timestamptz not null,
     kinds text[] not null, channel text not null, source text not null, anonymous boolean not null,
     worker text, result text, due timestamptz, children uuid[] not null, offices text[] not null,
     primary key (office, signal))`,
  `create index signal_open on view.signal (office, due, signal) where state = 'open'`,
  `create index signal_recent on view.signal (office, at desc, signal)`,
  `create table view.case_work (
     office text not null, work uuid not null, type text not null, state text not null, opened_at timestamptz not null,
     closed_at timestamptz, outcome text, lead text, subject_kind text not null, subject uuid not null, due timestamptz,
     offices text[] not null, primary key (office, work))`,
  `create index case_lead on view.case_work (office, lead) where state = 'open'`,
  `create index case_recent on view.case_work (office, state, opened_at desc, work)`,
  `create table view.due (
     office text not null, stream uuid not null, stream_kind text not null, item text not null, code text not null, n int not null,
     started_at timestamptz not null, due timestamptz not null, state text not null, ended_at timestamptz, late_hours int not null,
     whose text not null, lead text, subject_kind text, subject uuid, offices text[] not null,
     primary key (office, stream, item, code, n))`,
  `create index due_running on view.due (office, due, stream, item, code, n) where state = 'running'`,
  `create index due_lead on view.due (office, lead, due, stream, item, code, n) where state = 'running'`,
  `create table view.irregularity (
     office text not null, stream uuid not null, version int not null, stream_kind text not null, requirement text not null, act text not null,
     at timestamptz not null, owner text not null, unknown boolean not null, resolved boolean not null,
     subject_kind text, subject uuid, offices text[] not null, primary key (office, stream, version))`,
  `create index irregularity_open on view.irregularity (office, at desc, stream, version) where not resolved`,
  `create table view.proposal (
     office text not null, stream uuid not null, version int not null, stream_kind text not null, act text not null, at timestamptz not null,
     made_by text not null, state text not null, roles text[] not null, since timestamptz not null, reason text,
     subject_kind text, subject uuid, offices text[] not null, primary key (office, stream, version))`,
  `create index proposal_waiting on view.proposal (office, since, stream, version)`,
  `create table view.service (
     service uuid primary key, name text not null, kind text not null, territory text not null, office text not null,
     state text not null, places int not null, taken int not null)`,
  `create index service_kind on view.service (kind, name, service)`,
  `create table view.posting (
     subject uuid not null, n int not null, stream_kind text not null, side text not null, amount int not null, at timestamptz not null,
     recorded_at timestamptz not null, ledger text not null, account jsonb not null, primary key (subject, n))`,
  `create index posting_ledger on view.posting (ledger, at)`,
  `create table view.release (
     release uuid primary key, template text not null, since date not null, until date not null, state text not null,
     known_at timestamptz not null, drafted_by text not null, signed_by text, signed_at timestamptz, manifest text, figures jsonb not null)`,

  `create table access.account (
     login text primary key, name text not null, office text not null, roles text[] not null, secret text, persona boolean not null default false,
     ended_at timestamptz)`,
  `create index account_office on access.account (office)`,
  `create table access.session (token bytea primary key, login text not null, created_at timestamptz not null, expires_at timestamptz not null)`,
  `create table access.invitation (token bytea primary key, created_at timestamptz not null)`,
  `create table access.draft (login text not null, key text not null, draft jsonb not null, saved_at timestamptz not null, primary key (login, key))`,
  `create table access.audit (
     subject text not null, id uuid not null, at timestamptz not null, login text not null, office text not null, act text not null,
     outcome text not null, reason text, primary key (subject, id))`,
  `create index audit_time on access.audit (subject, at desc)`,
  `create table access.installation (one boolean primary key, pack text not null, demo boolean not null, ready boolean not null, today timestamptz)`,

  // the context of one transaction: who reads, for which offices, with which rights
  `create function app_context(login text, offices text, rights text) returns void language plpgsql as $$
   begin
     execute format('set local app.login = %L', login);
     execute format('set local app.offices = %L', offices);
     execute format('set local app.rights = %L', rights);
   end $$`,

  // the same with the trace of a look: what was seen and who saw it commit together
  `create function app_look(login text, offices text, rights text, subject text, id uuid, at timestamptz, office text, act text, reason text)
   returns void language plpgsql as $$
   begin
     perform app_context(login, offices, rights);
     insert into access.audit (subject, id, at, login, office, act, outcome, reason) values (subject, id, at, login, office, act, 'seen', reason);
   end $$`,

  // one more setting of the transaction, in the form that a cluster hands on to its nodes
  `create function app_set(name text, value text) returns void language plpgsql as $$ begin execute format('set local %I = %L', name, value); end $$`,

  // the one narrow road across offices: name, birth year and office of persons like the one asked for
  `create function view.find_people(wanted text, number text, threshold real, up_to int)
     returns table (person uuid, given text, family text, birth_year int, offices text[], likeness real)
     language sql stable security definer set search_path = pg_catalog, public as $$
     select p.person, p.given, p.family, coalesce(p.birth_year, extract(year from p.birth)::int), p.offices, similarity(p.search, wanted)
     from view.person p
     where wanted <> '' and p.search % wanted and similarity(p.search, wanted) >= threshold and not p.sealed
     union all
     select p.person, p.given, p.family, coalesce(p.birth_year, extract(year from p.birth)::int), p.offices, 1::real
     from register.identifier i join view.person p on p.person = i.person
     where number <> '' and i.value = number and not p.sealed
     order by 6 desc, 3, 2, 1 limit up_to $$`,
  // which offices work or have worked with a subject, without a word about it
  `create function view.offices_of(wanted uuid) returns text[] language sql stable security definer set search_path = pg_catalog, public as $$
     select coalesce((select array_agg(distinct o) from (
       select unnest(p.offices) as o from view.person p where p.person = wanted
       union all select unnest(f.offices) from view.file f where f.subject = wanted and f.stream = wanted) own), '{}') $$`,
  `create function access.session_of(hash bytea, present timestamptz)
     returns table (login text, name text, office text, roles text[]) language sql stable security definer set search_path = pg_catalog, public as $$
     select a.login, a.name, a.office, a.roles from access.session s join access.account a on a.login = s.login
     where s.token = hash and s.expires_at > present and a.ended_at is null $$`,

  `revoke execute on all functions in schema view, access from public`,
  `grant usage on schema view, register, access to opora_reader`,
  `grant usage on schema journal, view, register, access to opora_writer`,
  `grant execute on function app_context(text, text, text), app_set(text, text) to opora_reader, opora_writer`,
  `grant execute on function view.find_people(text, text, real, int), view.offices_of(uuid), access.session_of(bytea, timestamptz) to opora_reader`,

  // the reader sees views under row rules, writes only the trace of its looking
  `grant select on view.file, view.person, view.signal, view.case_work, view.due, view.irregularity, view.proposal, view.service, view.posting, view.release to opora_reader`,
  `grant select on register.reporter to opora_reader`,
  `grant select (login, name, office, roles, persona, ended_at) on access.account to opora_reader`,
  `grant select, insert on access.audit to opora_reader`,
  `grant select on access.installation to opora_reader, opora_writer`,

  // the writer appends: it may neither change nor delete an entry, an answer or an audit row
  `grant select, insert on journal.entry, journal.command, register.note to opora_writer`,
  `grant select, insert, update on journal.stream, register.person, register.reporter to opora_writer`,
  `grant select, insert, update, delete on register.identifier to opora_writer`,
  `grant insert on access.audit to opora_writer`,
  `grant select, insert, update on access.account to opora_writer`,
  `grant select, insert, delete on access.session, access.invitation to opora_writer`,
  `grant select, insert, update, delete on all tables in schema view to opora_writer`,

  ...views.flatMap(table => [
    `alter table view.${table} enable row level security`,
    `create policy read_${table} on view.${table} for select to opora_reader using (${byOffice})`,
    `create policy write_${table} on view.${table} to opora_writer using (true) with check (true)`
  ]),
  `alter table view.posting enable row level security`,
  `create policy read_posting on view.posting for select to opora_reader using (${byRight('figures')})`,
  `create policy write_posting on view.posting to opora_writer using (true) with check (true)`,
  `alter table register.reporter enable row level security`,
  `create policy read_reporter on register.reporter for select to opora_reader using (${byOffice} and ${byRight('reporter')})`,
  `create policy write_reporter on register.reporter to opora_writer using (true) with check (true)`,
  `grant select, insert, update, delete on access.draft to opora_reader`,
  `alter table access.draft enable row level security`,
  `create policy own_draft on access.draft to opora_reader
     using (login = current_setting('app.login', true)) with check (login = current_setting('app.login', true))`,
  `alter table access.audit enable row level security`,
  `create policy trace on access.audit for insert to opora_reader, opora_writer with check (true)`,
  `create policy read_trace on access.audit for select to opora_reader
     using (subject = current_setting('app.looked_at', true) or ${byRight('audit')})`,

  // a conflict of interest: who stands aside from the stream behind a row
  ...firstAside.map(table => `alter table ${table} add column barred text[] not null default '{}'`),
  ...views.flatMap(table => [
    `drop policy read_${table} on view.${table}`,
    `create policy read_${table} on view.${table} for select to opora_reader using (${byOffice} and ${notAside})`
  ]),
  `create or replace function view.find_people(wanted text, number text, threshold real, up_to int)
     returns table (person uuid, given text, family text, birth_year int, offices text[], likeness real)
     language sql stable security definer set search_path = pg_catalog, public as $$
     select p.person, p.given, p.family, coalesce(p.birth_year, extract(year from p.birth)::int), p.offices, similarity(p.search, wanted)
     from view.person p
     where wanted <> '' and p.search % wanted and similarity(p.search, wanted) >= threshold and not p.sealed and ${notAside}
     union all
     select p.person, p.given, p.family, coalesce(p.birth_year, extract(year from p.birth)::int), p.offices, 1::real
     from register.identifier i join view.person p on p.person = i.person
     where number <> '' and i.value = number and not p.sealed and ${notAside}
     order by 6 desc, 3, 2, 1 limit up_to $$`,
  // does the account of this transaction stand aside from a subject?
  `create function view.stands_aside(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
     select exists (select from view.file f where f.subject = wanted and f.stream = wanted and not ${notAside}) $$`,
  `revoke execute on function view.stands_aside(uuid) from public`,
  `grant execute on function view.stands_aside(uuid) to opora_reader`,

  // people at work: an account moves from a day, may be locked, and has a phone that stands nowhere else
  `alter table access.account add column phone text, add column locked_at timestamptz, add column next_office text,
     add column next_roles text[], add column next_from timestamptz`,
  `grant select (phone, locked_at, next_office, next_roles, next_from) on access.account to opora_reader`,
  // where everybody works at a moment, a move that has come of age applied
  `create function access.people_at(moment timestamptz)
     returns table (login text, name text, office text, roles text[], phone text, persona boolean, locked_at timestamptz, ended_at timestamptz,
       next_office text, next_roles text[], next_from timestamptz) language sql stable as $$
     select a.login, a.name, case when a.next_from <= moment then a.next_office else a.office end,
       case when a.next_from <= moment then a.next_roles else a.roles end, a.phone, a.persona, a.locked_at, a.ended_at,
       case when a.next_from > moment then a.next_office end, case when a.next_from > moment then a.next_roles end,
       case when a.next_from > moment then a.next_from end
     from access.account a $$`,
  `create table access.deputy (
     login text not null, id uuid not null, deputy text not null, office text not null, roles text[] not null,
     since timestamptz not null, until timestamptz not null, reason text not null,
     made_by text not null, made_at timestamptz not null, ended_at timestamptz, ended_by text, primary key (login, id))`,
  `create index deputy_standing on access.deputy (deputy, until)`,
  `create table access.duty (
     office text not null, id uuid not null, login text not null, kind text not null, since timestamptz not null, until timestamptz not null,
     made_by text not null, made_at timestamptz not null, ended_at timestamptz, ended_by text, primary key (office, id))`,
  `create index duty_of on access.duty (login, until)`,
  `create index duty_roster on access.duty (office, until)`,
  `create table access.reset (token bytea primary key, login text not null, created_at timestamptz not null, expires_at timestamptz not null)`,
  `create table access.handover (
     office text not null, id uuid not null, login text not null, at timestamptz not null, made_by text not null, made_at timestamptz not null,
     plan jsonb not null, results jsonb not null default '{}', stopped_at timestamptz, primary key (office, id))`,
  // who acts in whose stead
  `alter table access.audit add column stood_for text`,
  // what someone leads, wherever it is
  `create index case_of_lead on view.case_work (lead) where state = 'open'`,
  `create index signal_of_worker on view.signal (worker) where state = 'open'`,

  // an account with what it stands in for and its duties at a moment: sessions end by the world's clock, these by the installation's
  `drop function access.session_of(bytea, timestamptz)`,
  `create function access.session_of(hash bytea, present timestamptz, moment timestamptz)
     returns table (login text, name text, office text, roles text[], stands json, duties json)
     language sql stable security definer set search_path = pg_catalog, public as $$
     select a.login, a.name, a.office, a.roles,
       coalesce((select json_agg(json_build_object('login', p.login, 'name', p.name, 'until', d.until,
           'roles', (select coalesce(json_agg(r), '[]') from unnest(d.roles) r where r = any(p.roles))) order by p.login)
         from access.deputy d join access.people_at(moment) p on p.login = d.login and p.office = a.office and p.ended_at is null
         where d.deputy = a.login and d.office = a.office and d.since <= moment and least(d.until, d.ended_at) > moment), '[]'),
       coalesce((select json_agg(json_build_object('kind', u.kind, 'until', u.until) order by u.kind, u.until)
         from access.duty u where u.login = a.login and u.office = a.office and u.since <= moment and least(u.until, u.ended_at) > moment), '[]')
     from access.session s join access.people_at(moment) a on a.login = s.login
     where s.token = hash and s.expires_at > present and a.ended_at is null and a.locked_at is null $$`,
  `revoke execute on function access.session_of(bytea, timestamptz, timestamptz), access.people_at(timestamptz) from public`,
  `grant execute on function access.session_of(bytea, timestamptz, timestamptz) to opora_reader`,
  `grant execute on function access.people_at(timestamptz) to opora_reader, opora_writer`,
  `grant select on access.deputy, access.duty to opora_reader`,
  `grant select, insert, update on access.deputy, access.duty, access.handover to opora_writer`,
  `grant select, insert, delete on access.reset to opora_writer`,
  ...['deputy', 'duty'].flatMap(table => [
    `alter table access.${table} enable row level security`,
    `create policy read_${table} on access.${table} for select to opora_reader
       using (office = any(${offices}) or '*' = any(${offices}) or ${byRight('accounts')})`,
    `create policy write_${table} on access.${table} to opora_writer using (true) with check (true)`
  ]),
  // where a person lives and can be called: in the register alone
  ...['register.person', 'view.person'].map(
    table =>
      `alter table ${table} add column current_address text, add column permanent_address text, add column phone text`
  ),
  // papers: each file in pieces, so that a large one is never one text in memory; a kept file is never changed
  `create table register.document (
     stream uuid not null, document uuid not null, part text not null, n int not null, media text not null, bytes bytea not null,
     offices text[] not null, barred text[] not null, primary key (stream, document, part, n))`,
  `create index document_of on register.document (document)`,
  `create table register.sequence (office text not null, year int not null, series text not null, last int not null, primary key (office, year, series))`,
  `grant select on register.document to opora_reader`,
  `grant select, insert, update (offices, barred) on register.document to opora_writer`,
  `grant select, insert, update on register.sequence to opora_writer`,
  `alter table register.document enable row level security`,
  `create policy read_document on register.document for select to opora_reader using (${byOffice} and ${notAside})`,
  `create policy write_document on register.document to opora_writer using (true) with check (true)`,

  // work offered to another office, which finds it by its own code
  ...['signal', 'case_work'].flatMap(table => [
    `alter table view.${table} add column offered_to text, add column offered_at timestamptz`,
    `create index ${table}_offered on view.${table} (offered_to) where offered_to is not null`
  ]),

  // a deadline that was moved keeps its first day; one that stands still has no day
  `alter table view.due alter column due drop not null, add column first timestamptz, add column expected timestamptz`,
  `update view.due set first = due`,
  `alter table view.due alter column first set not null`,

  // what deadlines and birthdays make known to whom; who has read it and to whom it was mailed
  `create table view.step (
     office text not null, stream uuid not null, stream_kind text not null, item text not null, code text not null, n int not null,
     step text not null, at timestamptz not null, role text not null, started_at timestamptz, due timestamptz, ended_at timestamptz,
     whose text not null, lead text, subject_kind text, subject uuid, offices text[] not null, barred text[] not null default '{}',
     primary key (office, stream, item, code, n, step, at, role))`,
  `create index step_told on view.step (office, role, at desc, stream, item, code, n, step)`,
  `create index step_open on view.step (at) where ended_at is null`,
  `create table access.notice_read (
     login text not null, stream uuid not null, item text not null, code text not null, n int not null, step text not null,
     at timestamptz not null, read_at timestamptz not null, primary key (login, stream, item, code, n, step, at))`,
  `alter table access.account add column email text`,
  `create table access.mail (
     login text not null, stream uuid not null, item text not null, code text not null, n int not null, step text not null,
     at timestamptz not null, office text not null, due timestamptz, whose text not null, written_at timestamptz not null, tries int not null default 0,
     next_at timestamptz not null, taken_at timestamptz, sent_at timestamptz, failure text,
     primary key (login, stream, item, code, n, step, at))`,
  `create index mail_waiting on access.mail (next_at) where sent_at is null`,
  `grant select on view.step to opora_reader`,
  `grant select (email) on access.account to opora_reader`,
  `grant select, insert, update, delete on view.step to opora_writer`,
  `grant select, insert, update on access.mail to opora_writer`,
  `grant select, insert, delete on access.notice_read to opora_reader`,
  `alter table view.step enable row level security`,
  `create policy read_step on view.step for select to opora_reader using (${byOffice} and ${notAside})`,
  `create policy write_step on view.step to opora_writer using (true) with check (true)`,
  `alter table access.notice_read enable row level security`,
  `create policy own_read on access.notice_read to opora_reader
     using (login = current_setting('app.login', true)) with check (login = current_setting('app.login', true))`,

  // a sealed identity and the one after it: read by a right of its own alone
  `create table register.identity_link (person uuid not null, other uuid not null, side text not null, at timestamptz not null, primary key (person, other))`,
  `grant select on register.identity_link to opora_reader`,
  `grant select, insert on register.identity_link to opora_writer`,
  `alter table register.identity_link enable row level security`,
  `create policy read_link on register.identity_link for select to opora_reader using (${byRight('sealed')})`,
  `create policy write_link on register.identity_link to opora_writer using (true) with check (true)`,
  // the closing of a home: each child who lives there, and what its way out still wants
  `create table view.exit (
     service uuid not null, child uuid not null, since timestamptz not null, assessed_at timestamptz, planned_at timestamptz,
     target text, target_service uuid, target_by date, offices text[] not null, barred text[] not null default '{}', primary key (service, child))`,
  `grant select on view.exit to opora_reader`,
  `grant select, insert, update, delete on view.exit to opora_writer`,
  `alter table view.exit enable row level security`,
  `create policy read_exit on view.exit for select to opora_reader using (${byOffice} and ${notAside})`,
  `create policy write_exit on view.exit to opora_writer using (true) with check (true)`,
  `alter table view.service add column frozen_at timestamptz, add column closes_on date`,

  // one person, once: a number leads to the entry that remains; an entry merged into another is met by no search
  `alter table view.person add column merged_into uuid, add column families uuid[] not null default '{}', add column distinct_from uuid[] not null default '{}'`,
  `create or replace function view.find_people(wanted text, number text, threshold real, up_to int)
     returns table (person uuid, given text, family text, birth_year int, offices text[], likeness real)
     language sql stable security definer set search_path = pg_catalog, public as $$
     select p.person, p.given, p.family, coalesce(p.birth_year, extract(year from p.birth)::int), p.offices, similarity(p.search, wanted)
     from view.person p
     where wanted <> '' and p.search % wanted and similarity(p.search, wanted) >= threshold and not p.sealed and ${notAside}
     union all
     select p.person, p.given, p.family, coalesce(p.birth_year, extract(year from p.birth)::int), p.offices, 1::real
     from register.identifier i join view.person o on o.person = i.person join view.person p on p.person = coalesce(o.merged_into, o.person)
     where number <> '' and i.value = number and not p.sealed and ${notAside.replaceAll('barred', 'p.barred')}
     order by 6 desc, 3, 2, 1 limit up_to $$`,

  // numbers of orders: given once and never again, whatever becomes of the order
  `create table register.act_number (number text primary key, stream uuid not null)`,
  `grant select, insert on register.act_number to opora_writer`,

  // waiting lists and the papers of foster families
  `alter table view.service add column waiting int not null default 0, add column foster_type text, add column profile jsonb`,
  // the same sender again, without a name: hashes under a key that only the writer reads
  `create table register.sender_key (one boolean primary key, key bytea not null)`,
  `insert into register.sender_key values (true, decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'))`,
  `grant select on register.sender_key to opora_writer`,
  `alter table register.reporter add column contact_key bytea, add column name_key bytea`,
  `create index reporter_contact on register.reporter (contact_key)`,
  `create index reporter_name on register.reporter (name_key)`,
  `create index step_unsettled on view.step (office, role, at desc, stream, item, code, n, step) where ended_at is null`,

  // names that are near, looked up by their index: a row rule would have every row read for each of them
  `create function view.near_people(wanted uuid[], threshold real, up_to int) returns table (one uuid, other uuid)
     language sql stable security definer set search_path = pg_catalog, public as $$
     select p.person, d.person from
       (select person as id, search as words, distinct_from as apart from view.person where person = any(wanted) and ${byOffice} and ${notAside}) m
       join view.person p on p.person = m.id
       cross join lateral (
         select n.person from (
           select * from view.person where search % m.words and person > m.id and not sealed and merged_into is null
             and not person = any(m.apart) and ${byOffice} and ${notAside}) n
         where similarity(n.search, m.words) >= threshold order by similarity(n.search, m.words) desc, n.person limit up_to) d
     order by 1, 2 $$`,
  `revoke execute on function view.near_people(uuid[], real, int) from public`,
  `grant execute on function view.near_people(uuid[], real, int) to opora_reader`,

  // the ledger in double entry: one row is one move, an amount out of one account into another; views are made again after it
  `drop table view.posting`,
  `create table view.posting (
     subject uuid not null, n int not null, ledger text not null, amount int not null, at timestamptz not null, recorded_at timestamptz not null,
     from_account jsonb not null, to_account jsonb not null, how text not null, person uuid, born date, since date, barred text[] not null default '{}',
     written xid8 not null default pg_current_xact_id(), primary key (subject, ledger, n))`,
  `create index posting_written on view.posting (written)`,
  `grant select on view.posting to opora_reader`,
  `grant select, insert, update, delete on view.posting to opora_writer`,
  `alter table view.posting enable row level security`,
  `create policy read_posting on view.posting for select to opora_reader using (${byRight('figures')} and ${notAside})`,
  `create policy write_posting on view.posting to opora_writer using (true) with check (true)`,

  // published figures and denominators as imported: they tell of nobody, so every office reads all
  `create table view.series_import (
     import uuid primary key, source text not null, as_at date not null, published date, series text[] not null, rows jsonb not null,
     recorded_at timestamptz not null, imported_by text not null, withdrawn_at timestamptz, withdrawn_by text, reason text)`,
  `create index series_import_of on view.series_import using gin (series)`,
  `grant select on view.series_import to opora_reader`,
  `grant select, insert, update, delete on view.series_import to opora_writer`,

  // releases: what was computed for a draft, and the frozen files of what is signed, which are never changed
  `alter table view.release add column content text not null default '', add column asks int[] not null default '{}',
     add column answers jsonb not null default '{}', add column corrects uuid, add column corrects_reason text,
     add column superseded_by uuid, add column superseded_reason text`,
  `create table register.release_draft (release uuid primary key, bytes bytea not null)`,
  `create table register.release_file (
     release uuid not null, name text not null, media text not null, bytes bytea not null, sha256 text not null, primary key (release, name))`,
  `grant select on register.release_draft, register.release_file to opora_reader`,
  `grant select, insert, delete on register.release_draft to opora_writer`,
  `grant select, insert on register.release_file to opora_writer`,

  // whoever reads without signing in: signed releases, their files (which are written with the signature and not before)
  // and what others published; of the people behind them nothing
  `grant usage on schema view, register to opora_public`,
  `grant select (release, template, since, until, state, known_at, signed_at, manifest, superseded_by, superseded_reason) on view.release to opora_public`,
  `grant select on register.release_file to opora_public`,
  `grant select (import, source, as_at, published, series, rows, recorded_at, withdrawn_at) on view.series_import to opora_public`,
  ...(
    [
      ['view', 'release', `state = 'signed'`],
      ['view', 'series_import', 'withdrawn_at is null'],
      ['register', 'release_file', 'true']
    ] as const
  ).flatMap(([schema, table, shown]) => [
    `alter table ${schema}.${table} enable row level security`,
    `create policy public_${table} on ${schema}.${table} for select to opora_public using (${shown})`,
    `create policy read_${table} on ${schema}.${table} for select to opora_reader using (true)`,
    `create policy write_${table} on ${schema}.${table} to opora_writer using (true) with check (true)`
  ]),

  // assistance asked of agencies: read by the office that asks, and by the desk of the agency that is asked
  `create table view.request (
     office text not null, request uuid not null, version int not null, work uuid not null, person uuid not null, kind text not null,
     level text not null, to_office text not null, agency text not null, state text not null, lead text, consent boolean not null,
     asked_at timestamptz not null, due timestamptz, late boolean not null, received_at timestamptz, reminders int not null,
     reminded_at timestamptz, escalated_at timestamptz, ended_at timestamptz, result text, matter text, reply text,
     offices text[] not null, barred text[] not null default '{}', primary key (office, request))`,
  `create index request_of_desk on view.request (to_office, due)`,
  `create index request_of_case on view.request (work)`,
  `create index request_by_id on view.request (request)`,
  `grant select on view.request to opora_reader`,
  `grant select, insert, update, delete on view.request to opora_writer`,
  `alter table view.request enable row level security`,
  `create policy read_request on view.request for select to opora_reader using (${byOffice} and ${notAside})`,
  `create policy write_request on view.request to opora_writer using (true) with check (true)`,
  // the narrow road again: name and birth year of whom the reader's own desk was asked about, and of nobody else
  `create function view.asked_about() returns table (request uuid, given text, family text, birth_year int)
     language sql stable security definer set search_path = pg_catalog, public as $$
     select r.request, p.given, p.family, coalesce(p.birth_year, extract(year from p.birth)::int)
     from view.request r join view.person o on o.person = r.person join view.person p on p.person = coalesce(o.merged_into, o.person)
     where 'desk:' || r.to_office = any(${offices}) and not o.sealed and not p.sealed
       and ${notAside.replaceAll('barred', 'p.barred')} $$`,
  `revoke execute on function view.asked_about() from public`,
  `grant execute on function view.asked_about() to opora_reader`,

  // sessions of collegial bodies and what stands on their agendas: of the office whose body sits
  `create table view.session (
     office text not null, session uuid not null, body text not null, state text not null, on_at timestamptz not null, held_at timestamptz,
     number text, secretary text not null, invited int not null, present int not null, items int not null, open int not null,
     offices text[] not null, primary key (office, session))`,
  `create index session_by_day on view.session (office, state, on_at)`,
  `create index session_by_id on view.session (session)`,
  `create table view.agenda (
     office text not null, session uuid not null, item int not null, body text not null, question text not null, subject_kind text not null,
     subject uuid not null, due date not null, received date not null, decision text, number text, decided_on date, dissent boolean not null,
     measures jsonb not null, offices text[] not null, primary key (office, session, item))`,
  `create index agenda_of on view.agenda (session)`,
  `create index agenda_of_subject on view.agenda (subject)`,
  ...(['session', 'agenda'] as const).flatMap(table => [
    `grant select on view.${table} to opora_reader`,
    `grant select, insert, update, delete on view.${table} to opora_writer`,
    `alter table view.${table} enable row level security`,
    `create policy read_${table} on view.${table} for select to opora_reader using (${byOffice})`,
    `create policy write_${table} on view.${table} to opora_writer using (true) with check (true)`
  ]),

  // social contracts with their money, of the office that leads the case
  `create table view.social_contract (
     office text not null, work uuid not null, subject_kind text not null, subject uuid not null, lead text, kind text not null,
     state text not null, currency text not null, number text, applied_at timestamptz not null, signed_at timestamptz, until date,
     prolonged int not null, ended_at timestamptz, result text, sum numeric(12, 2) not null, paid numeric(12, 2) not null,
     proved numeric(12, 2) not null, report_due timestamptz, claimed numeric(12, 2), repaid numeric(12, 2), outstanding numeric(12, 2),
     offices text[] not null, barred text[] not null default '{}', primary key (office, work))`,
  `create index social_contract_list on view.social_contract (office, state, applied_at desc)`,
  `grant select on view.social_contract to opora_reader`,
  `grant select, insert, update, delete on view.social_contract to opora_writer`,
  `alter table view.social_contract enable row level security`,
  `create policy read_social_contract on view.social_contract for select to opora_reader using (${byOffice} and ${notAside})`,
  `create policy write_social_contract on view.social_contract to opora_writer using (true) with check (true)`,

  // services held against model programmes; what they were and were called before they were reorganised
  `create table view.model_state (
     service uuid not null, model text not null, version int not null, has text[] not null, at timestamptz not null,
     primary key (service, model, at))`,
  `grant select on view.model_state to opora_reader`,
  `grant select, insert, update, delete on view.model_state to opora_writer`,
  `alter table view.service add column former text[] not null default '{}', add column former_kind text, add column reorganised_at timestamptz`,

  // the families that are accompanied: at which level, until when by contract; who is in a family and what it stands on
  `alter table view.case_work add column level text, add column level_since timestamptz, add column contract_until date`,
  `create table view.family (
     family uuid primary key, people uuid[] not null, children int not null, standings jsonb not null, relapse_at timestamptz,
     offices text[] not null, barred text[] not null default '{}')`,
  `grant select on view.family to opora_reader`,
  `grant select, insert, update, delete on view.family to opora_writer`,
  `alter table view.family enable row level security`,
  `create policy read_family on view.family for select to opora_reader using (${byOffice} and ${notAside})`,
  `create policy write_family on view.family to opora_writer using (true) with check (true)`,
  `alter table view.social_contract add column applicant uuid`,

  // signals that found nothing leave no trace: of whom only they are known, a search tells the dispatcher alone
  `alter table view.person add column only_signals uuid[]`,
  `alter table view.signal add column joined_into uuid, add column keep_until timestamptz`,
  `alter table view.family add column bare boolean not null default false`,
  `create index signal_by_id on view.signal (signal)`,
  `create index signal_joined on view.signal (joined_into) where joined_into is not null`,
  `create index signal_kept on view.signal (keep_until, signal) where keep_until is not null`,
  `create index person_families on view.person using gin (families)`,
  `create index person_merged on view.person (merged_into) where merged_into is not null`,
  // nothing is known of the person, of its families and of whoever belongs to them but such signals; \`ended\`: all their terms are over by then
  `create function view.without_trace(wanted uuid, ended timestamptz) returns boolean
     language sql stable security definer set search_path = pg_catalog, public cost 10000 as $$
     with home as (
       select f.people, f.bare from unnest((select families from view.person where person = wanted)) id join view.family f on f.family = id),
     people as (
       select p.only_signals from view.person p where p.person = any(array(
         select wanted union select o.merged_into from view.person o where o.person = wanted union select unnest(h.people) from home h))),
     heard as (
       select h.signal, s.joined_into, s.keep_until
       from (select distinct unnest(only_signals) as signal from people) h left join view.signal s on s.signal = h.signal)
     select not exists (select from home where not bare)
       and not exists (select from people where only_signals is null)
       and not exists (select from heard where joined_into is null and (keep_until is null or keep_until > ended))
       and exists (select from heard where keep_until is not null) $$`,
  `revoke execute on function view.without_trace(uuid, timestamptz) from public`,
  `grant execute on function view.without_trace(uuid, timestamptz) to opora_reader, opora_writer`,
  `create or replace function view.find_people(wanted text, number text, threshold real, up_to int)
     returns table (person uuid, given text, family text, birth_year int, offices text[], likeness real)
     language sql stable security definer set search_path = pg_catalog, public as $$
     select p.person, p.given, p.family, coalesce(p.birth_year, extract(year from p.birth)::int), p.offices, similarity(p.search, wanted)
     from view.person p
     where wanted <> '' and p.search % wanted and similarity(p.search, wanted) >= threshold and not p.sealed and ${notAside} and ${met('p')}
     union all
     select p.person, p.given, p.family, coalesce(p.birth_year, extract(year from p.birth)::int), p.offices, 1::real
     from register.identifier i join view.person o on o.person = i.person join view.person p on p.person = coalesce(o.merged_into, o.person)
     where number <> '' and i.value = number and not p.sealed and ${notAside.replaceAll('barred', 'p.barred')} and ${met('p')}
     order by 6 desc, 3, 2, 1 limit up_to $$`,
  `create or replace function view.near_people(wanted uuid[], threshold real, up_to int) returns table (one uuid, other uuid)
     language sql stable security definer set search_path = pg_catalog, public as $$
     select p.person, d.person from
       (select m.person as id, search as words, distinct_from as apart from view.person m
         where person = any(wanted) and ${byOffice} and ${notAside} and ${met('m')}) m
       join view.person p on p.person = m.id
       cross join lateral (
         select n.person from (
           select * from view.person q where search % m.words and person > m.id and not sealed and merged_into is null
             and not person = any(m.apart) and ${byOffice} and ${notAside} and ${met('q')}) n
         where similarity(n.search, m.words) >= threshold order by similarity(n.search, m.words) desc, n.person limit up_to) d
     order by 1, 2 $$`,

  // erasing: the journal and the figures stay whole, names and texts of what left no trace go when their term is over, and nothing else can
  `create table register.erasure (stream uuid primary key, kind text not null, at timestamptz not null)`,
  `grant select on register.erasure to opora_writer`,
  `create function register.erase(signals uuid[], people uuid[], present timestamptz) returns void
     language plpgsql security definer set search_path = pg_catalog, public as $$
     begin
       if exists (select from unnest(people) one where not view.without_trace(one, present))
         or exists (select from unnest(signals) one left join view.signal s on s.signal = one
           where s.joined_into is null and (s.keep_until is null or s.keep_until > present)) then
         raise exception 'what is kept still, or for good, is not erased';
       end if;
       delete from register.note where stream = any(signals || people);
       delete from register.document where stream = any(signals || people);
       delete from register.reporter where signal = any(signals);
       delete from register.identifier where person = any(people);
       delete from register.person where person = any(people);
       insert into register.erasure (stream, kind, at)
         select one, 'signal', present from unnest(signals) one union all select one, 'person', present from unnest(people) one
         on conflict (stream) do nothing;
     end $$`,
  `revoke execute on function register.erase(uuid[], uuid[], timestamptz) from public`,
  `grant execute on function register.erase(uuid[], uuid[], timestamptz) to opora_writer`,
  // when names and texts of a person or a signal were erased: told with the file
  `create function view.erased_at(wanted uuid) returns timestamptz language sql stable security definer set search_path = pg_catalog, public as $$
     select e.at from register.erasure e where e.stream = wanted $$`,
  `revoke execute on function view.erased_at(uuid) from public`,
  `grant execute on function view.erased_at(uuid) to opora_reader`,

  // who stands on a register and who has left it, office by office
  `create table view.standing (
     office text not null, subject uuid not null, n int not null, subject_kind text not null, called uuid, children int,
     register text not null, entered_at timestamptz not null, basis text not null, number text, left_at timestamptz, left_basis text, left_number text,
     offices text[] not null, barred text[] not null default '{}', primary key (office, subject, n))`,
  `create index standing_now on view.standing (office, register, entered_at desc, subject desc, n desc) where left_at is null`,
  `create index standing_left on view.standing (office, register, left_at desc, subject desc, n desc) where left_at is not null`,
  `grant select on view.standing to opora_reader`,
  `grant select, insert, update, delete on view.standing to opora_writer`,
  `alter table view.standing enable row level security`,
  `create policy read_standing on view.standing for select to opora_reader using (${byOffice} and ${notAside})`,
  `create policy write_standing on view.standing to opora_writer using (true) with check (true)`,

  // whether the book of figures is in step: not what was posted, only in which file, up to where it has settled, and whether there is more
  `create function view.postings_since(one xid8) returns table (file text, settled text, more boolean)
     language sql stable security definer set search_path = pg_catalog, public as $$
     select pg_relation_filenode('view.posting')::text, pg_snapshot_xmin(pg_current_snapshot())::text,
       coalesce((select p.written >= one from view.posting p order by p.written desc limit 1), false) $$`,
  `revoke execute on function view.postings_since(xid8) from public`,
  `grant execute on function view.postings_since(xid8) to opora_reader`
]
