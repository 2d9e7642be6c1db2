-- Food combinations: pairs of foods that strengthen or hinder each other.

create table public.food_combinations (
  id uuid primary key default gen_random_uuid(),
  food_1_id uuid not null references public.foods (id),
  food_2_id uuid not null references public.foods (id),
  combination_type public.combination_type not null,
  nutritional_benefits text[] not null default '{}'
    constraint food_combinations_benefits_are_a_list
    check (private.lists_texts(nutritional_benefits, 20, 300)),
  synergy_score numeric(3, 1) not null
    constraint food_combinations_score_range check (synergy_score between 1 and 10),
  scientific_explanation text constraint food_combinations_explanation_length
    check (length(scientific_explanation) <= 5000),
  reference_doi text constraint food_combinations_doi_shape
    check (reference_doi ~ '^10[.][0-9]{4,9}/[^[:space:]]+$' and length(reference_doi) <= 200),
  reference_note text
    constraint food_combinations_reference_length check (length(reference_note) <= 1000),
  evidence_grade text not null default 'connaissance_generale'
    constraint food_combinations_grade_is_known check (
      evidence_grade in (
        'essai_humain', 'etude_humaine', 'animal', 'in_vitro', 'mixte', 'connaissance_generale'
      )
    ),
  is_verified boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  created_by uuid,
  updated_by uuid,
  constraint food_combinations_foods_differ check (food_1_id <> food_2_id),
  constraint food_combinations_verified_have_reference
    check (not is_verified or coalesce(reference_doi, reference_note, '') <> '')
);

create unique index food_combinations_pair_key on public.food_combinations (
  least(food_1_id, food_2_id), greatest(food_1_id, food_2_id), combination_type
);
create index food_combinations_food_1_id_idx on public.food_combinations (food_1_id);
create index food_combinations_food_2_id_idx on public.food_combinations (food_2_id);

alter table public.food_combinations enable row level security;
revoke all on table public.food_combinations from anon, authenticated, service_role;
grant select on table public.food_combinations to anon;
grant select, insert, update, delete on table public.food_combinations
  to authenticated, service_role;

comment on table public.food_combinations is
  'What two foods do to each other, with the evidence. Everyone reads it; nutritionists and admins '
  'write it. A pair stands once per type, in either order.';
comment on column public.food_combinations.id is 'Identifier; never changes.';
comment on column public.food_combinations.food_1_id is 'One of the two foods.';
comment on column public.food_combinations.food_2_id is 'The other one.';
comment on column public.food_combinations.combination_type is 'Synergy, complement, antagonism.';
comment on column public.food_combinations.nutritional_benefits is 'The effects, in short.';
comment on column public.food_combinations.synergy_score is
  'Strength of the effect, helpful or not, 1 to 10: 8-10 human trial with at least x2 or -50 %, '
  '6-7 human and moderate, 3-5 in vitro, animal or mixed.';
comment on column public.food_combinations.scientific_explanation is 'The mechanism, in a paragraph.';
comment on column public.food_combinations.reference_doi is 'DOI of the source, without https.';
comment on column public.food_combinations.reference_note is 'The source in words, and its limits.';
comment on column public.food_combinations.evidence_grade is
  'essai_humain, etude_humaine, animal, in_vitro, mixte or connaissance_generale.';
comment on column public.food_combinations.is_verified is
  'Whether somebody read it in the source; what is not verified is never shown as a fact.';
comment on column public.food_combinations.version is
  'Counts the writes; send it back to detect a stale save.';
comment on column public.food_combinations.created_at is 'When it was added.';
comment on column public.food_combinations.updated_at is 'When it last changed.';
comment on column public.food_combinations.created_by is
  'Who added it; NULL for SQL and imports. No foreign key: it outlives the account.';
comment on column public.food_combinations.updated_by is 'Who last changed it; likewise.';
