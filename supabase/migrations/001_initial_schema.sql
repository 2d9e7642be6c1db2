-- The initial schema: roles and privileges, errors in the reader's language, accounts, staff,
-- nutrients, foods and the trash.
--
-- Schemas: `public` is the API, guarded by row level security; `private` is never exposed by the
-- API and holds no table with row level security, because the embedded engine grants everything in
-- schemas that do; `extensions` holds extensions.

create schema if not exists extensions;
create schema if not exists private;

do $$
declare
  wanted text;
begin
  foreach wanted in array array['uuid-ossp', 'pg_trgm', 'btree_gin', 'pgcrypto', 'unaccent'] loop
    if not exists (select from pg_catalog.pg_extension where extname = wanted) then
      execute format('create extension if not exists %I with schema extensions', wanted);
    end if;
  end loop;
end;
$$;

-- Nobody may execute, read or write anything that its own migration does not grant. Revoking
-- EXECUTE from PUBLIC takes effect only without `in schema`; hosted Supabase grants to the API
-- roles by name as well, hence the second half.
alter default privileges revoke execute on functions from public;
alter default privileges in schema public
  revoke execute on functions from anon, authenticated, service_role;
alter default privileges in schema public
  revoke all on tables from anon, authenticated, service_role;
alter default privileges in schema public
  revoke all on sequences from anon, authenticated, service_role;

revoke all on schema private from public;
grant usage on schema public to anon, authenticated, service_role;
grant usage on schema private to anon, authenticated, service_role;
grant usage on schema extensions to anon, authenticated, service_role;

comment on schema private is
  'Out of the API: staff, messages, trash, and the functions that policies and triggers call. '
  'Never put a table with row level security here.';

-- ------------------------------------------------------------------------------------------------
-- Text: folding and search words
-- ------------------------------------------------------------------------------------------------

create function private.fold(value text)
returns text
language plpgsql
immutable
strict
parallel safe
set search_path = ''
as $$
begin
  return lower(
    extensions.unaccent('extensions.unaccent'::regdictionary, normalize(value, NFKC))
  );
end;
$$;

comment on function private.fold(text) is
  'Text without accents, ligatures and capitals, for sorting and searching. Declared IMMUTABLE '
  'although unaccent is STABLE: its rules only change with the server. Callable by every API role, '
  'for generated columns and search.';

revoke all on function private.fold(text) from public;
grant execute on function private.fold(text) to anon, authenticated, service_role;

create function private.search_words(variadic parts text[])
returns text
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return btrim(
    regexp_replace(
      private.fold(array_to_string(parts, ' ')), '[^a-z0-9]+', ' ', 'g'
    )
  );
end;
$$;

comment on function private.search_words(text[]) is
  'The folded words of some texts, separated by single spaces: the same form for what is indexed '
  'and for what people type. NULLs are skipped. Callable by every API role.';

revoke all on function private.search_words(text[]) from public;
grant execute on function private.search_words(text[]) to anon, authenticated, service_role;

-- The stock `french` configuration drops stop words, and `maïs`, `son` and `pois` must be found:
-- the folded `mais` is one. So: the same stemmer without a stop list.
create text search dictionary private.french_stem_all (
  template = pg_catalog.snowball,
  language = french
);

create text search configuration private.french_words (copy = pg_catalog.french);

alter text search configuration private.french_words
  alter mapping for asciihword, asciiword, hword, hword_asciipart, hword_part, word
  with private.french_stem_all;

comment on text search configuration private.french_words is
  'French stemming of folded words, without stop words.';

-- ------------------------------------------------------------------------------------------------
-- Errors meant for people
-- ------------------------------------------------------------------------------------------------

create table private.error_messages (
  code text primary key,
  message_fr text not null,
  hint_fr text not null,
  message_en text not null,
  hint_en text not null
);

comment on table private.error_messages is
  'Every sentence that the database says to people, in French and English; %s stands for an '
  'argument. Read through private.message and private.fail only.';
comment on column private.error_messages.code is 'What went wrong, such as `stale_version`.';
comment on column private.error_messages.message_fr is 'The sentence, in French.';
comment on column private.error_messages.hint_fr is 'The way out, in French.';
comment on column private.error_messages.message_en is 'The sentence, in English.';
comment on column private.error_messages.hint_en is 'The way out, in English.';

revoke all on table private.error_messages from anon, authenticated, service_role;

insert into private.error_messages (code, message_fr, hint_fr, message_en, hint_en) values
  (
    'stale_version',
    'Cette fiche a été modifiée entre-temps par quelqu’un d’autre.',
    'Comparez les deux versions, puis enregistrez de nouveau.',
    'Someone else has changed this record in the meantime.',
    'Compare both versions, then save again.'
  ),
  (
    'id_is_fixed',
    'L’identifiant d’une fiche ne change pas.',
    'Créez une nouvelle fiche et supprimez celle-ci.',
    'The identifier of a record never changes.',
    'Create a new record and delete this one.'
  ),
  (
    'forbidden',
    'Votre rôle ne permet pas cette action.',
    'Demandez à un administrateur de vous donner le rôle nécessaire.',
    'Your role does not allow this action.',
    'Ask an administrator for the role it needs.'
  ),
  (
    'account_field_is_fixed',
    'Ce champ d’un compte ne se modifie pas ici.',
    'L’adresse et le téléphone se changent par la connexion, l’activation par un administrateur.',
    'This field of an account cannot be changed here.',
    'Address and phone change through sign-in, activation through an administrator.'
  ),
  (
    'roles_by_admins_only',
    'Seul un administrateur peut donner ou retirer un rôle.',
    'Demandez à un administrateur.',
    'Only an administrator may give or take a role.',
    'Ask an administrator.'
  ),
  (
    'last_admin',
    'Le dernier administrateur ne peut pas perdre son rôle.',
    'Donnez d’abord ce rôle à une autre personne.',
    'The last administrator cannot lose the role.',
    'Give the role to another person first.'
  ),
  (
    'not_an_object',
    'Cette valeur doit être un objet.',
    'Envoyez des paires nom : valeur.',
    'This value must be an object.',
    'Send name: value pairs.'
  ),
  (
    'not_a_list',
    'Cette valeur doit être une liste simple.',
    'Envoyez une liste de valeurs, sans liste à l’intérieur.',
    'This value must be a plain list.',
    'Send a list of values, without lists inside.'
  ),
  (
    'not_a_text',
    'Cette valeur doit être un texte.',
    'Saisissez un texte.',
    'This value must be a text.',
    'Type a text.'
  ),
  (
    'not_a_number',
    'Cette valeur doit être un nombre.',
    'Saisissez un nombre, par exemple 12,5.',
    'This value must be a number.',
    'Type a number, such as 12.5.'
  ),
  (
    'required',
    'Ce champ est obligatoire.',
    'Remplissez-le avant d’enregistrer.',
    'This field is required.',
    'Fill it in before saving.'
  ),
  (
    'too_long',
    'Ce texte dépasse %s caractères.',
    'Raccourcissez-le.',
    'This text is longer than %s characters.',
    'Shorten it.'
  ),
  (
    'control_characters',
    'Ce texte contient des caractères invisibles.',
    'Retapez-le au lieu de le coller.',
    'This text holds invisible characters.',
    'Type it again instead of pasting it.'
  ),
  (
    'too_many_items',
    'Cette liste dépasse %s éléments.',
    'Retirez-en.',
    'This list has more than %s items.',
    'Remove some.'
  ),
  (
    'out_of_range',
    'La valeur doit être comprise entre %s et %s.',
    'Vérifiez la saisie et l’unité.',
    'The value must lie between %s and %s.',
    'Check the figure and its unit.'
  ),
  (
    'unknown_category',
    'La catégorie « %s » n’existe pas.',
    'Choisissez une catégorie de la liste.',
    'There is no category “%s”.',
    'Choose a category from the list.'
  ),
  (
    'unknown_nutrient',
    'Le nutriment « %s » n’existe pas.',
    'Utilisez une clé de la table des nutriments.',
    'There is no nutrient “%s”.',
    'Use a key of the table of nutrients.'
  ),
  (
    'nutrient_out_of_range',
    '%s : la valeur doit être comprise entre %s et %s %s pour 100 g.',
    'Vérifiez la saisie et l’unité ; une valeur inconnue reste vide.',
    '%s: the value must lie between %s and %s %s per 100 g.',
    'Check the figure and its unit; leave an unknown value empty.'
  ),
  (
    'sum_above_100_g',
    'Les constituants pèsent %s g pour 100 g (105 g au plus).',
    'Vérifiez protéines, glucides, lipides, fibres, eau et alcool.',
    'The constituents weigh %s g per 100 g (105 g at most).',
    'Check protein, carbohydrates, fat, fibre, water and alcohol.'
  ),
  (
    'saturated_above_fat',
    'Les acides gras saturés (%s g) dépassent les lipides (%s g).',
    'Corrigez l’une des deux valeurs.',
    'Saturated fat (%s g) exceeds fat (%s g).',
    'Correct one of the two values.'
  ),
  (
    'sugars_above_carbohydrates',
    'Les sucres (%s g) dépassent les glucides (%s g).',
    'Corrigez l’une des deux valeurs.',
    'Sugars (%s g) exceed carbohydrates (%s g).',
    'Correct one of the two values.'
  ),
  (
    'fatty_acids_above_fat',
    'Les acides gras (%s g) dépassent les lipides (%s g).',
    'Vérifiez saturés, mono-insaturés et poly-insaturés.',
    'Fatty acids (%s g) exceed fat (%s g).',
    'Check saturated, monounsaturated and polyunsaturated fat.'
  ),
  (
    'energy_differs',
    'L’énergie s’écarte de plus de 5 %% du calcul réglementaire (%s %s).',
    'Vérifiez l’énergie et les macronutriments.',
    'Energy is more than 5%% away from the legal calculation (%s %s).',
    'Check energy and macronutrients.'
  ),
  (
    'salt_differs_from_sodium',
    'Le sel devrait valoir 2,5 fois le sodium, soit %s g.',
    'Vérifiez le sel (g) et le sodium (mg).',
    'Salt should be 2.5 times sodium: %s g.',
    'Check salt (g) and sodium (mg).'
  ),
  (
    'score_not_computable',
    'Trop de valeurs manquent pour calculer le score : %s.',
    'Complétez-les si une source les donne.',
    'Too many values are missing to compute the score: %s.',
    'Fill them in if a source has them.'
  ),
  (
    'essentials_missing',
    'Valeurs essentielles manquantes : %s.',
    'Complétez-les si une source les donne ; ne mettez pas 0 à la place.',
    'Essential values are missing: %s.',
    'Fill them in if a source has them; do not write 0 instead.'
  ),
  (
    'unknown_allergen',
    'L’allergène « %s » n’existe pas.',
    'Choisissez parmi les 14 allergènes réglementaires.',
    'There is no allergen “%s”.',
    'Choose among the 14 legal allergens.'
  ),
  (
    'allergen_both_ways',
    'L’allergène « %s » est à la fois présent et absent.',
    'Gardez un seul des deux états.',
    'The allergen “%s” is both present and absent.',
    'Keep one of the two states.'
  ),
  (
    'allergens_unknown',
    'Le statut de %s allergènes sur 14 est inconnu.',
    'Inconnu ne veut pas dire absent : complétez-le d’après l’étiquette.',
    'The status of %s of the 14 allergens is unknown.',
    'Unknown is not absent: complete it from the label.'
  ),
  (
    'unknown_diet',
    'Le régime « %s » n’existe pas.',
    'Choisissez un régime de la liste.',
    'There is no diet “%s”.',
    'Choose a diet from the list.'
  ),
  (
    'diet_against_allergen',
    'Un aliment « %s » ne peut pas contenir l’allergène « %s ».',
    'Retirez le régime ou corrigez l’allergène.',
    'A “%s” food cannot contain the allergen “%s”.',
    'Remove the diet or correct the allergen.'
  ),
  (
    'diet_against_category',
    'Le régime « %s » surprend dans cette catégorie.',
    'Vérifiez le régime et la catégorie.',
    'The diet “%s” is surprising in this category.',
    'Check the diet and the category.'
  ),
  (
    'not_a_month',
    'Un mois est un nombre entier de 1 à 12.',
    'Choisissez les mois dans le calendrier.',
    'A month is a whole number from 1 to 12.',
    'Choose the months in the calendar.'
  ),
  (
    'price_without_source',
    'Un prix doit indiquer sa source.',
    'Indiquez d’où vient ce prix.',
    'A price must name its source.',
    'Say where this price comes from.'
  ),
  (
    'price_in_future',
    'La date d’un prix ne peut pas être dans le futur.',
    'Indiquez le jour où ce prix a été relevé.',
    'The date of a price cannot lie in the future.',
    'Give the day on which the price was seen.'
  ),
  (
    'not_a_date',
    'Cette valeur doit être une date.',
    'Saisissez une date, par exemple 2025-03-31.',
    'This value must be a date.',
    'Type a date, such as 2025-03-31.'
  ),
  (
    'not_a_ciqual_code',
    'Un code Ciqual est un nombre de 1 à 10 chiffres.',
    'Reprenez le code de la table Ciqual.',
    'A Ciqual code is a number of 1 to 10 digits.',
    'Copy the code from the Ciqual table.'
  ),
  (
    'ciqual_edition_wrong',
    'L’édition Ciqual est 2020 ou 2025, et va avec un code.',
    'Indiquez le code et l’édition, ou aucun des deux.',
    'The Ciqual edition is 2020 or 2025 and goes with a code.',
    'Give both code and edition, or neither.'
  ),
  (
    'unknown_score_rule',
    'La règle de score « %s » n’existe pas.',
    'Choisissez viande_transformee, boisson_sucree ou alcool.',
    'There is no score rule “%s”.',
    'Choose viande_transformee, boisson_sucree or alcool.'
  ),
  (
    'override_without_reason',
    'Un score corrigé à la main demande une raison.',
    'Expliquez la correction en une phrase.',
    'A score set by hand needs a reason.',
    'Explain the correction in a sentence.'
  ),
  (
    'override_above_rule',
    'La règle « %s » limite le score à %s.',
    'Choisissez un score plus bas ou retirez la règle.',
    'The rule “%s” limits the score to %s.',
    'Choose a lower score or remove the rule.'
  ),
  (
    'override_against_alcohol',
    'Une boisson alcoolisée n’a pas de score.',
    'Retirez le score corrigé ou la règle « alcool ».',
    'An alcoholic drink has no score.',
    'Remove the score set by hand or the rule “alcool”.'
  ),
  (
    'not_restorable',
    'La table « %s » n’a pas de corbeille.',
    'Vérifiez le nom de la table.',
    'The table “%s” has no trash.',
    'Check the name of the table.'
  ),
  (
    'not_in_trash',
    '%s des fiches demandées ne sont pas dans la corbeille.',
    'Rechargez la liste : elles ont peut-être déjà été rétablies.',
    '%s of these records are not in the trash.',
    'Reload the list: they may have been restored already.'
  ),
  (
    'restore_conflicts',
    'Une fiche existante porte déjà le même identifiant ou le même code.',
    'Modifiez ou supprimez d’abord cette fiche.',
    'An existing record already has the same identifier or code.',
    'Change or delete that record first.'
  ),
  (
    'ids_out_of_range',
    'Choisissez entre 1 et %s fiches.',
    'Procédez en plusieurs fois.',
    'Choose between 1 and %s records.',
    'Proceed in several steps.'
  ),
  (
    'unknown_filter',
    'Le filtre « %s » n’existe pas ou sa valeur est mal formée.',
    'Utilisez les filtres proposés par la liste.',
    'The filter “%s” does not exist or its value is malformed.',
    'Use the filters that the list offers.'
  );

create function private.language()
returns text
language sql
stable
parallel safe
set search_path = ''
as $$
  select case
    when lower(
      nullif(current_setting('request.headers', true), '')::json
        ->> 'accept-language'
    ) like 'en%' then 'en'
    else 'fr'
  end;
$$;

comment on function private.language() is
  'The language of the request: `en` when Accept-Language begins with it, else `fr`. Callable by '
  'every API role.';

revoke all on function private.language() from public;
grant execute on function private.language() to anon, authenticated, service_role;

create function private.show_number(value numeric)
returns text
language sql
stable
parallel safe
set search_path = ''
as $$
  select case private.language()
    when 'en' then left(trim_scale(value)::text, 20)
    else left(replace(trim_scale(value)::text, '.', ','), 20)
  end;
$$;

comment on function private.show_number(numeric) is
  'A number as the reader writes it: decimal comma in French, cut where it is absurdly long. '
  'Callable by signed-in people.';

revoke all on function private.show_number(numeric) from public;
grant execute on function private.show_number(numeric) to authenticated, service_role;

create function private.message(p_code text, p_args text[], out message text, out hint text)
returns record
language sql
stable
security definer
parallel safe
set search_path = ''
as $$
  select
    format(
      case private.language() when 'en' then m.message_en else m.message_fr end,
      variadic p_args
    ),
    format(
      case private.language() when 'en' then m.hint_en else m.hint_fr end,
      variadic p_args
    )
  from private.error_messages as m
  where m.code = p_code;
$$;

comment on function private.message(text, text[]) is
  'The sentence and the way out of an error code in the language of the request. SECURITY DEFINER: '
  'nobody reads the table itself. Callable by every API role.';

revoke all on function private.message(text, text[]) from public;
grant execute on function private.message(text, text[]) to anon, authenticated, service_role;

create function private.fail(
  p_status integer, p_code text, p_field text, variadic p_args text[] default '{}'
)
returns void
language plpgsql
stable
set search_path = ''
as $$
declare
  said record;
begin
  said := private.message(p_code, p_args);
  raise exception using
    errcode = 'PT' || p_status,
    message = coalesce(said.message, p_code),
    detail = coalesce(p_field, ''),
    hint = coalesce(said.hint, '');
end;
$$;

comment on function private.fail(integer, text, text, text[]) is
  'Refuses a request: raises PT<status>, which the API answers as that HTTP status, with the '
  'sentence of the code, the path of the field in detail and the way out in hint. Callable by '
  'every API role.';

revoke all on function private.fail(integer, text, text, text[]) from public;
grant execute on function private.fail(integer, text, text, text[])
  to anon, authenticated, service_role;

-- ------------------------------------------------------------------------------------------------
-- Accounts: a mirror of auth.users
-- ------------------------------------------------------------------------------------------------

create table public.users (
  id uuid primary key references auth.users (id) on delete cascade,
  email text unique,
  phone text,
  email_verified_at timestamptz,
  is_active boolean not null default true,
  metadata jsonb not null default '{}'
    constraint users_metadata_is_object check (jsonb_typeof(metadata) = 'object'),
  display_name text constraint users_display_name_is_short check (length(display_name) <= 120),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

alter table public.users enable row level security;
revoke all on table public.users from anon, authenticated, service_role;
grant select, update on table public.users to authenticated;
grant select, insert, update, delete on table public.users to service_role;

comment on table public.users is
  'Every account, mirrored from auth.users by triggers. People read their own row, support and '
  'admins read all.';
comment on column public.users.id is 'The id of the account in auth.users.';
comment on column public.users.email is 'The address that signs in; changes through sign-in only.';
comment on column public.users.phone is 'The phone of the account; changes through sign-in only.';
comment on column public.users.email_verified_at is 'When the address was confirmed.';
comment on column public.users.is_active is
  'False for a banned or deleted account; an inactive account has no role.';
comment on column public.users.metadata is
  'What the account said of itself at sign-up. Never read it to decide what someone may do.';
comment on column public.users.display_name is 'The name shown beside what the person does.';
comment on column public.users.created_at is 'When the account was made.';
comment on column public.users.updated_at is 'When this row last changed.';

create function private.mirror_user()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  said jsonb := case
    when jsonb_typeof(new.raw_user_meta_data) = 'object' then new.raw_user_meta_data
    else '{}'
  end;
  said_before jsonb := case when tg_op = 'UPDATE' then old.raw_user_meta_data end;
  open boolean := new.deleted_at is null and coalesce(new.banned_until, now()) <= now();
begin
  insert into public.users as u
    (id, email, phone, email_verified_at, is_active, metadata, display_name, created_at)
  values (
    new.id, nullif(new.email, ''), nullif(new.phone, ''), new.email_confirmed_at, open, said,
    nullif(btrim(left(
      coalesce(said ->> 'display_name', said ->> 'full_name', said ->> 'name'), 120)), ''),
    coalesce(new.created_at, now())
  )
  on conflict (id) do update set
    email = excluded.email,
    phone = excluded.phone,
    email_verified_at = excluded.email_verified_at,
    -- Only a change of the ban changes the activity, so that an administrator's choice stays.
    is_active = case
      when (old.banned_until, old.deleted_at) is distinct from (new.banned_until, new.deleted_at)
        then excluded.is_active
      else u.is_active
    end,
    metadata = excluded.metadata,
    display_name = case
      when said_before is distinct from new.raw_user_meta_data
        then coalesce(excluded.display_name, u.display_name)
      else u.display_name
    end,
    updated_at = now();
  return null;
end;
$$;

comment on function private.mirror_user() is
  'Trigger of auth.users: keeps public.users equal to it. Names too long are cut rather than '
  'refused: a mirror must never keep anyone from signing in.';

revoke all on function private.mirror_user() from public;

create function private.forget_user()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  delete from public.users where id = old.id;
  return old;
end;
$$;

comment on function private.forget_user() is
  'Trigger of auth.users: an account deleted there is deleted here, with what hangs on it.';

revoke all on function private.forget_user() from public;

create trigger users_mirror
  after insert
  or update of email, phone, email_confirmed_at, raw_user_meta_data, banned_until, deleted_at
  on auth.users
  for each row execute function private.mirror_user();

create trigger users_forget
  before delete on auth.users
  for each row execute function private.forget_user();

-- Accounts older than the triggers.
insert into public.users (id, email, phone, email_verified_at, is_active, display_name, created_at)
select
  id,
  nullif(email, ''),
  nullif(phone, ''),
  email_confirmed_at,
  deleted_at is null and coalesce(banned_until, now()) <= now(),
  nullif(btrim(left(raw_user_meta_data ->> 'display_name', 120)), ''),
  coalesce(created_at, now())
from auth.users
on conflict (id) do nothing;

-- ------------------------------------------------------------------------------------------------
-- Staff and roles
-- ------------------------------------------------------------------------------------------------

create table private.staff (
  user_id uuid not null references public.users (id) on delete cascade,
  role text not null
    constraint staff_role_is_known check (role in ('admin', 'nutritionist', 'support', 'analyst')),
  granted_by uuid,
  granted_at timestamptz not null default now(),
  primary key (user_id, role)
);

revoke all on table private.staff from anon, authenticated, service_role;

comment on table private.staff is
  'Who works here, in which roles. Looked up at every statement, so that a revoked role is gone at '
  'once. Guarded by prevent_admin_escalation_trigger.';
comment on column private.staff.user_id is 'The account that holds the role.';
comment on column private.staff.role is 'admin, nutritionist, support or analyst.';
comment on column private.staff.granted_by is
  'Who gave the role; NULL for the owner of the database. No foreign key: it outlives the giver.';
comment on column private.staff.granted_at is 'When the role was given.';

create function private.has_role(variadic roles text[])
returns boolean
language sql
stable
security definer
parallel safe
set search_path = ''
as $$
  select exists (
    select
    from private.staff as s
    join public.users as u on u.id = s.user_id
    where s.user_id = auth.uid() and s.role = any (roles) and u.is_active
  );
$$;

comment on function private.has_role(text[]) is
  'Whether the person of the request holds one of these roles now. In policies always as '
  '(select private.has_role(…)), evaluated once per statement. Callable by anon and signed-in '
  'people: it only tells them about themselves.';

revoke all on function private.has_role(text[]) from public;
grant execute on function private.has_role(text[]) to anon, authenticated, service_role;

create function private.my_roles()
returns text[]
language sql
stable
security definer
parallel safe
set search_path = ''
as $$
  select coalesce(array_agg(s.role order by s.role), '{}')
  from private.staff as s
  join public.users as u on u.id = s.user_id
  where s.user_id = auth.uid() and u.is_active;
$$;

comment on function private.my_roles() is
  'The roles of the person of the request, sorted; empty for non-staff. Callable by signed-in '
  'people.';

revoke all on function private.my_roles() from public;
grant execute on function private.my_roles() to authenticated;

create function public.my_access()
returns table (user_id uuid, email text, display_name text, roles text[])
language sql
stable
rows 1
set search_path = ''
as $$
  select me.id, u.email, u.display_name, private.my_roles()
  from (select auth.uid() as id) as me
  left join public.users as u on u.id = me.id
  where me.id is not null;
$$;

comment on function public.my_access() is
  'One row on the signed-in person: account, name and roles (empty for non-staff). Callable by '
  'signed-in people.';

revoke all on function public.my_access() from public;
grant execute on function public.my_access() to authenticated;

-- ------------------------------------------------------------------------------------------------
-- Nutrients: the vocabulary of foods.nutrition_per_100g
-- ------------------------------------------------------------------------------------------------

create table public.nutrients (
  key text primary key constraint nutrients_key_names_unit
    check (key ~ '^[a-z0-9_]+_(kj|kcal|g|mg|ug)$'),
  label_fr text not null,
  label_en text not null,
  unit text not null
    constraint nutrients_unit_is_known check (unit in ('kJ', 'kcal', 'g', 'mg', 'µg')),
  nutrient_group text not null constraint nutrients_group_is_known check (
    nutrient_group in ('energie', 'macronutriments', 'acides_gras', 'mineraux', 'vitamines')
  ),
  ciqual_code text unique,
  display_order integer not null unique,
  decimals integer not null constraint nutrients_decimals_are_few check (decimals between 0 and 4),
  reference_intake numeric constraint nutrients_reference_is_positive
    check (reference_intake > 0 and reference_intake < 'Infinity'),
  reference_source text,
  min_value numeric not null,
  max_value numeric not null,
  constraint nutrients_reference_has_source
    check ((reference_intake is null) = (reference_source is null)),
  constraint nutrients_range_is_finite
    check (min_value >= 0 and max_value > min_value and max_value < 'Infinity')
);

alter table public.nutrients enable row level security;
revoke all on table public.nutrients from anon, authenticated, service_role;
grant select on table public.nutrients to anon, authenticated, service_role;

comment on table public.nutrients is
  'The nutrients that a food can have, with unit, bounds and daily reference intake. Everyone '
  'reads it; it changes by migration only.';
comment on column public.nutrients.key is 'The key in nutrition_per_100g; ends in its unit.';
comment on column public.nutrients.label_fr is 'Name in French.';
comment on column public.nutrients.label_en is 'Name in English.';
comment on column public.nutrients.unit is 'Unit of values, bounds and reference intake.';
comment on column public.nutrients.nutrient_group is 'The section that shows the nutrient.';
comment on column public.nutrients.ciqual_code is 'Constituent code of the Ciqual table.';
comment on column public.nutrients.display_order is 'Order on pages.';
comment on column public.nutrients.decimals is 'Decimals shown.';
comment on column public.nutrients.reference_intake is
  'Daily reference intake of an adult, in unit; NULL when none is set.';
comment on column public.nutrients.reference_source is 'Where the reference intake is set.';
comment on column public.nutrients.min_value is 'Smallest value accepted per 100 g.';
comment on column public.nutrients.max_value is
  'Largest value accepted per 100 g when a person types it; above any published one.';

insert into public.nutrients (
  key, label_fr, label_en, unit, nutrient_group, ciqual_code, display_order, decimals,
  reference_intake, reference_source, min_value, max_value
) values
  ('energy_kj', 'Énergie', 'Energy', 'kJ', 'energie', '327', 10, 0, 8400, 'UE 1169/2011', 0, 3800),
  ('energy_kcal', 'Énergie', 'Energy', 'kcal', 'energie', '328', 20, 0, 2000, 'UE 1169/2011', 0, 900),
  ('water_g', 'Eau', 'Water', 'g', 'macronutriments', '400', 30, 1, null, null, 0, 100),
  ('protein_g', 'Protéines', 'Protein', 'g', 'macronutriments', '25000', 40, 1, 50, 'UE 1169/2011', 0, 100),
  ('carbohydrate_g', 'Glucides', 'Carbohydrates', 'g', 'macronutriments', '31000', 50, 1, 260, 'UE 1169/2011', 0, 100),
  ('sugars_g', 'Sucres', 'Sugars', 'g', 'macronutriments', '32000', 60, 1, 90, 'UE 1169/2011', 0, 100),
  ('polyols_g', 'Polyols', 'Polyols', 'g', 'macronutriments', '34000', 70, 1, null, null, 0, 100),
  ('fiber_g', 'Fibres alimentaires', 'Dietary fibre', 'g', 'macronutriments', '34100', 80, 1, 30, 'Anses 2016', 0, 100),
  ('alcohol_g', 'Alcool', 'Alcohol', 'g', 'macronutriments', '60000', 90, 1, null, null, 0, 100),
  ('organic_acids_g', 'Acides organiques', 'Organic acids', 'g', 'macronutriments', '65000', 100, 2, null, null, 0, 100),
  ('salt_g', 'Sel', 'Salt', 'g', 'macronutriments', '10004', 110, 2, 6, 'UE 1169/2011', 0, 100),
  ('fat_g', 'Lipides', 'Fat', 'g', 'acides_gras', '40000', 120, 1, 70, 'UE 1169/2011', 0, 100),
  ('saturated_fat_g', 'Acides gras saturés', 'Saturated fat', 'g', 'acides_gras', '40302', 130, 1, 20, 'UE 1169/2011', 0, 100),
  ('monounsaturated_fat_g', 'Acides gras mono-insaturés', 'Monounsaturated fat', 'g', 'acides_gras', '40303', 140, 1, null, null, 0, 100),
  ('polyunsaturated_fat_g', 'Acides gras poly-insaturés', 'Polyunsaturated fat', 'g', 'acides_gras', '40304', 150, 1, null, null, 0, 100),
  ('ala_g', 'Acide alpha-linolénique (ALA)', 'Alpha-linolenic acid (ALA)', 'g', 'acides_gras', '41833', 160, 3, null, null, 0, 100),
  ('epa_g', 'EPA', 'EPA', 'g', 'acides_gras', '42053', 170, 3, null, null, 0, 100),
  ('dha_g', 'DHA', 'DHA', 'g', 'acides_gras', '42263', 180, 3, null, null, 0, 100),
  ('cholesterol_mg', 'Cholestérol', 'Cholesterol', 'mg', 'acides_gras', '75100', 190, 0, null, null, 0, 10000),
  ('sodium_mg', 'Sodium', 'Sodium', 'mg', 'mineraux', '10110', 200, 0, null, null, 0, 40000),
  ('magnesium_mg', 'Magnésium', 'Magnesium', 'mg', 'mineraux', '10120', 210, 1, 375, 'UE 1169/2011', 0, 10000),
  ('potassium_mg', 'Potassium', 'Potassium', 'mg', 'mineraux', '10190', 220, 0, 2000, 'UE 1169/2011', 0, 50000),
  ('calcium_mg', 'Calcium', 'Calcium', 'mg', 'mineraux', '10200', 230, 0, 800, 'UE 1169/2011', 0, 40000),
  ('iron_mg', 'Fer', 'Iron', 'mg', 'mineraux', '10260', 240, 2, 14, 'UE 1169/2011', 0, 1000),
  ('zinc_mg', 'Zinc', 'Zinc', 'mg', 'mineraux', '10300', 250, 2, 10, 'UE 1169/2011', 0, 500),
  ('selenium_ug', 'Sélénium', 'Selenium', 'µg', 'mineraux', '10340', 260, 1, 55, 'UE 1169/2011', 0, 5000),
  ('iodine_ug', 'Iode', 'Iodine', 'µg', 'mineraux', '10530', 270, 1, 150, 'UE 1169/2011', 0, 1000000),
  ('retinol_ug', 'Rétinol', 'Retinol', 'µg', 'vitamines', '51200', 280, 0, null, null, 0, 100000),
  ('beta_carotene_ug', 'Bêta-carotène', 'Beta-carotene', 'µg', 'vitamines', '51330', 290, 0, null, null, 0, 500000),
  ('vitamin_d_ug', 'Vitamine D', 'Vitamin D', 'µg', 'vitamines', '52100', 300, 2, 5, 'UE 1169/2011', 0, 1000),
  ('vitamin_e_mg', 'Vitamine E', 'Vitamin E', 'mg', 'vitamines', '53100', 310, 2, 12, 'UE 1169/2011', 0, 1000),
  ('vitamin_c_mg', 'Vitamine C', 'Vitamin C', 'mg', 'vitamines', '55100', 320, 1, 80, 'UE 1169/2011', 0, 10000),
  ('vitamin_b1_mg', 'Vitamine B1 (thiamine)', 'Vitamin B1 (thiamin)', 'mg', 'vitamines', '56100', 330, 2, 1.1, 'UE 1169/2011', 0, 100),
  ('vitamin_b2_mg', 'Vitamine B2 (riboflavine)', 'Vitamin B2 (riboflavin)', 'mg', 'vitamines', '56200', 340, 2, 1.4, 'UE 1169/2011', 0, 100),
  ('vitamin_b3_mg', 'Vitamine B3 (niacine)', 'Vitamin B3 (niacin)', 'mg', 'vitamines', '56310', 350, 2, 16, 'UE 1169/2011', 0, 1000),
  ('vitamin_b6_mg', 'Vitamine B6', 'Vitamin B6', 'mg', 'vitamines', '56500', 360, 2, 1.4, 'UE 1169/2011', 0, 100),
  ('vitamin_b12_ug', 'Vitamine B12', 'Vitamin B12', 'µg', 'vitamines', '56600', 370, 2, 2.5, 'UE 1169/2011', 0, 1000),
  ('vitamin_b9_ug', 'Vitamine B9 (folates)', 'Vitamin B9 (folate)', 'µg', 'vitamines', '56700', 380, 1, 200, 'UE 1169/2011', 0, 10000);

update public.nutrients
set reference_source = 'Règlement (UE) n° 1169/2011, annexe XIII'
where reference_source = 'UE 1169/2011';

-- ------------------------------------------------------------------------------------------------
-- Foods
-- ------------------------------------------------------------------------------------------------

create type public.inflammatory_potential as enum (
  'anti_inflammatoire_fort', 'anti_inflammatoire', 'neutre', 'pro_inflammatoire',
  'pro_inflammatoire_fort'
);

comment on type public.inflammatory_potential is
  'Band of the score: from 8, from 6.5, from 4.5, from 3, below 3.';

create function private.category_keys()
returns text[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select array[
    'legumes', 'fruits', 'legumineuses', 'noix_graines', 'cereales', 'tubercules', 'viandes',
    'charcuteries', 'volailles', 'poissons', 'fruits_de_mer', 'oeufs', 'produits_laitiers',
    'fromages', 'matieres_grasses', 'herbes_epices', 'sauces_condiments', 'sucres', 'desserts',
    'boissons', 'boissons_alcoolisees', 'plats_composes', 'alimentation_infantile', 'algues',
    'autres'
  ];
$$;

comment on function private.category_keys() is
  'The food categories. Callable by writers, whose rows the constraint checks.';

revoke all on function private.category_keys() from public;
grant execute on function private.category_keys() to authenticated, service_role;

create function private.allergen_keys()
returns text[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select array[
    'gluten', 'crustaceans', 'eggs', 'fish', 'peanuts', 'soybeans', 'milk', 'nuts', 'celery',
    'mustard', 'sesame-seeds', 'sulphur-dioxide-and-sulphites', 'lupin', 'molluscs'
  ];
$$;

comment on function private.allergen_keys() is
  'The 14 allergens of annex II of Regulation (EU) 1169/2011, keyed as Open Food Facts does. '
  'Callable by writers, whose rows the constraint checks.';

revoke all on function private.allergen_keys() from public;
grant execute on function private.allergen_keys() to authenticated, service_role;

create function private.diet_keys()
returns text[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select array[
    'vegetarien', 'vegetalien', 'pescetarien', 'sans_gluten', 'sans_lactose', 'sans_porc'
  ];
$$;

comment on function private.diet_keys() is
  'The diets a food can suit. Callable by writers, whose rows the constraint checks.';

revoke all on function private.diet_keys() from public;
grant execute on function private.diet_keys() to authenticated, service_role;

create function private.holds_numbers(document jsonb, largest numeric)
returns boolean
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return (
    select jsonb_typeof(document) = 'object' and not exists (
      select
      from jsonb_each(case when jsonb_typeof(document) = 'object' then document else '{}' end) as e
      where case
        when jsonb_typeof(e.value) = 'number'
          then (e.value #>> '{}')::numeric not between 0 and largest
        else true
      end
    )
  );
end;
$$;

comment on function private.holds_numbers(jsonb, numeric) is
  'Whether a document is a flat object of numbers from 0 to the largest: the backstop behind '
  'check_food. Callable by writers, whose rows the constraint checks.';

revoke all on function private.holds_numbers(jsonb, numeric) from public;
grant execute on function private.holds_numbers(jsonb, numeric) to authenticated, service_role;

create table public.foods (
  id uuid primary key default gen_random_uuid(),
  name_fr text not null
    constraint foods_name_fr_length check (length(btrim(name_fr)) between 1 and 300),
  name_en text constraint foods_name_en_length check (length(name_en) <= 300),
  scientific_name text
    constraint foods_scientific_name_length check (length(scientific_name) <= 300),
  common_names text[] not null default '{}' constraint foods_common_names_are_a_list check (
    coalesce(array_ndims(common_names), 1) = 1
    and cardinality(common_names) <= 50
    and array_position(common_names, null) is null
  ),
  category text not null
    constraint foods_category_is_known check (category = any (private.category_keys())),
  subcategory text constraint foods_subcategory_length check (length(subcategory) <= 200),

  nutrition_per_100g jsonb not null default '{}' constraint foods_nutrition_holds_numbers
    check (private.holds_numbers(nutrition_per_100g, 1000000)),
  nutrition_details jsonb not null default '{}' constraint foods_nutrition_details_is_object
    check (jsonb_typeof(nutrition_details) = 'object'),
  missing_essentials text[] not null default '{}',
  is_incomplete boolean not null generated always as (cardinality(missing_essentials) > 0) stored,

  anti_inflammatory_score numeric(3, 1)
    constraint foods_score_range check (anti_inflammatory_score between 1 and 10),
  computed_score numeric(3, 1)
    constraint foods_computed_score_range check (computed_score between 1 and 10),
  score_detail jsonb,
  score_rule text constraint foods_score_rule_is_known
    check (score_rule in ('viande_transformee', 'boisson_sucree', 'alcool')),
  score_override numeric(3, 1)
    constraint foods_score_override_range check (score_override between 1 and 10),
  score_override_reason text
    constraint foods_score_override_reason_length check (length(score_override_reason) <= 2000),
  score_reviewed_by uuid,
  score_reviewed_at timestamptz,
  inflammatory_potential public.inflammatory_potential,

  allergens text[] not null default '{}' constraint foods_allergens_are_known check (
    allergens <@ private.allergen_keys() and coalesce(array_ndims(allergens), 1) = 1
  ),
  allergens_absent text[] not null default '{}' constraint foods_allergens_absent_are_known check (
    allergens_absent <@ private.allergen_keys() and coalesce(array_ndims(allergens_absent), 1) = 1
  ),
  diet_compatibility text[] not null default '{}' constraint foods_diets_are_known check (
    diet_compatibility <@ private.diet_keys()
    and coalesce(array_ndims(diet_compatibility), 1) = 1
  ),
  season_months smallint[] not null default '{}' constraint foods_season_months_are_months check (
    season_months <@ array[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]::smallint[]
    and coalesce(array_ndims(season_months), 1) = 1
  ),
  season_availability text[] not null default '{}',

  average_price_per_kg numeric(8, 2)
    constraint foods_price_range check (average_price_per_kg between 0 and 100000),
  price_source text constraint foods_price_source_length check (length(price_source) <= 200),
  price_date date,
  price_is_estimate boolean not null default false,

  density_g_per_ml numeric
    constraint foods_density_range check (density_g_per_ml between 0.05 and 5),
  edible_fraction numeric
    constraint foods_edible_fraction_range check (edible_fraction > 0 and edible_fraction <= 1),
  unit_weights_g jsonb not null default '{}' constraint foods_unit_weights_hold_numbers
    check (private.holds_numbers(unit_weights_g, 100000)),

  ciqual_code text constraint foods_ciqual_code_key unique
    constraint foods_ciqual_code_is_digits check (ciqual_code ~ '^[0-9]{1,10}$'),
  ciqual_edition text
    constraint foods_ciqual_edition_is_known check (ciqual_edition in ('2020', '2025')),
  ciqual_name text constraint foods_ciqual_name_length check (length(ciqual_name) <= 300),

  name_sort text collate "C" not null generated always as (private.fold(name_fr)) stored,
  search_text text not null generated always as (
    private.search_words(name_fr, private.search_words(variadic common_names), name_en)
  ) stored,
  search_vector tsvector not null generated always as (
    setweight(to_tsvector('private.french_words', private.search_words(name_fr)), 'A')
    || setweight(
      to_tsvector(
        'private.french_words',
        private.search_words(private.search_words(variadic common_names), name_en)
      ), 'B'
    )
    || setweight(to_tsvector('private.french_words', private.search_words(scientific_name)), 'C')
  ) stored,

  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  updated_by uuid,

  constraint foods_allergens_are_not_both_ways check (not allergens && allergens_absent),
  constraint foods_ciqual_code_and_edition_go_together
    check ((ciqual_code is null) = (ciqual_edition is null)),
  constraint foods_price_has_source
    check (average_price_per_kg is null or (price_source is not null and price_date is not null)),
  constraint foods_override_has_reason check (score_override is null or score_override_reason <> '')
);

alter table public.foods enable row level security;
revoke all on table public.foods from anon, authenticated, service_role;
grant select on table public.foods to anon;
grant select, insert, update, delete on table public.foods to authenticated, service_role;

comment on table public.foods is
  'Foods with their values per 100 g of edible part. Everyone reads them; nutritionists and '
  'admins write. Every write goes through check_food; the constraints are its backstop.';
comment on column public.foods.id is 'Identifier; never changes.';
comment on column public.foods.name_fr is 'Name in French, as people look for it.';
comment on column public.foods.name_en is 'Name in English, if known.';
comment on column public.foods.scientific_name is 'Latin name of the species, if any.';
comment on column public.foods.common_names is 'Other French names, for the search.';
comment on column public.foods.category is 'One of private.category_keys().';
comment on column public.foods.subcategory is 'A finer group, free text.';
comment on column public.foods.nutrition_per_100g is
  '{key of public.nutrients: number} per 100 g edible part. Unknown is an absent key, never '
  '0. Of a value published as "< x" it holds x itself: the score reads it so, sums take '
  'half.';
comment on column public.foods.nutrition_details is
  '{key: {qualifier: exact | traces | less_than | unknown, raw, source}}, kept by trigger: '
  'what a person types has the source `saisie`; `unknown` marks a value that a person '
  'removed.';
comment on column public.foods.missing_essentials is
  'Essential nutrients without a value; kept by trigger.';
comment on column public.foods.is_incomplete is 'Whether an essential nutrient is missing.';
comment on column public.foods.anti_inflammatory_score is
  'Effective score, 1 to 10, 10 the most anti-inflammatory: the override, else the computed '
  'score under its rule. NULL when it cannot be told. Kept by trigger.';
comment on column public.foods.computed_score is
  'Score by food_score before rule and override; kept by trigger.';
comment on column public.foods.score_detail is
  'What food_score answered: parts, coverage, missing values; kept by trigger.';
comment on column public.foods.score_rule is
  'Reviewed rule: viande_transformee (at most 4), boisson_sucree (at most 3), alcool (no '
  'score).';
comment on column public.foods.score_override is 'Score set by hand; needs a reason.';
comment on column public.foods.score_override_reason is 'Why the score was set by hand.';
comment on column public.foods.score_reviewed_by is
  'Who last changed rule or override; kept by trigger. No foreign key: it outlives the '
  'account.';
comment on column public.foods.score_reviewed_at is
  'When rule or override last changed; kept by trigger.';
comment on column public.foods.inflammatory_potential is
  'Band of the effective score; kept by trigger.';
comment on column public.foods.allergens is
  'Allergens it contains. In neither list means unknown, never absent.';
comment on column public.foods.allergens_absent is 'Allergens it is known to be free of.';
comment on column public.foods.diet_compatibility is 'Diets it suits.';
comment on column public.foods.season_months is
  'Months of the season in France, 1 to 12; empty when it has none.';
comment on column public.foods.season_availability is
  'Seasons derived from the months: printemps 3-5, ete 6-8, automne 9-11, hiver 12-2. Kept '
  'by trigger.';
comment on column public.foods.average_price_per_kg is
  'Mean retail price in France, EUR per kg as bought.';
comment on column public.foods.price_source is 'Where the price comes from.';
comment on column public.foods.price_date is
  'The day or month the price was seen; today when not given.';
comment on column public.foods.price_is_estimate is
  'Whether the price was estimated rather than surveyed.';
comment on column public.foods.density_g_per_ml is 'Grams per millilitre, for measures by volume.';
comment on column public.foods.edible_fraction is
  'Edible share of the weight as bought, above 0, at most 1.';
comment on column public.foods.unit_weights_g is
  '{unit: grams} of kitchen units, such as {"piece": 150}.';
comment on column public.foods.ciqual_code is
  'Food code of the Ciqual table that the values come from.';
comment on column public.foods.ciqual_edition is 'Edition of that table: 2020 or 2025.';
comment on column public.foods.ciqual_name is 'Name of the food in that table.';
comment on column public.foods.name_sort is
  'Folded name, in byte order: PGlite has no language-aware collation.';
comment on column public.foods.search_text is 'Folded words of all names, for typos.';
comment on column public.foods.search_vector is
  'Folded, stemmed words: French name (A), other names (B), Latin name (C).';
comment on column public.foods.version is 'Counts the writes; send it back to detect a stale save.';
comment on column public.foods.created_at is 'When the food was added.';
comment on column public.foods.updated_at is 'When it last changed.';
comment on column public.foods.updated_by is
  'Who last changed it; NULL for imports and migrations. No foreign key: it outlives the '
  'account.';

-- ------------------------------------------------------------------------------------------------
-- Trash: deleted rows that can come back
-- ------------------------------------------------------------------------------------------------

create table private.restorable_tables (
  table_name text primary key,
  roles text[] not null
);

revoke all on table private.restorable_tables from anon, authenticated, service_role;

comment on table private.restorable_tables is
  'Tables of public whose deleted rows are kept, and the roles that may bring them back.';
comment on column private.restorable_tables.table_name is
  'Name of a table of public with an `id uuid`.';
comment on column private.restorable_tables.roles is 'The roles that may delete from it.';

insert into private.restorable_tables (table_name, roles) values
  ('foods', array['nutritionist', 'admin']);

create table private.deleted_rows (
  id bigint generated always as identity primary key,
  table_name text not null,
  row_id uuid not null,
  content jsonb not null,
  deleted_at timestamptz not null default now(),
  deleted_by uuid
);

create index deleted_rows_by_row on private.deleted_rows (table_name, row_id, id desc);

revoke all on table private.deleted_rows from anon, authenticated, service_role;

comment on table private.deleted_rows is
  'Deleted rows as they were, for public.restore_deleted. Written by keep_deleted triggers.';
comment on column private.deleted_rows.id is 'Order of deletion.';
comment on column private.deleted_rows.table_name is 'The table in public.';
comment on column private.deleted_rows.row_id is 'The id of the deleted row.';
comment on column private.deleted_rows.content is 'The whole row.';
comment on column private.deleted_rows.deleted_at is 'When it was deleted.';
comment on column private.deleted_rows.deleted_by is 'Who deleted it; NULL for SQL and jobs.';
