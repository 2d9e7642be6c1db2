-- Interactions of people with recipes.

create table public.user_recipe_interactions (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.users (id) on delete cascade,
  recipe_id uuid not null references public.recipes (id) on delete cascade,
  is_liked boolean not null default false,
  is_saved boolean not null default false,
  is_cooked boolean not null default false,
  rating smallint
    constraint user_recipe_interactions_rating_range check (rating between 1 and 5),
  review_text text
    constraint user_recipe_interactions_review_length check (length(review_text) <= 5000),
  personal_notes text
    constraint user_recipe_interactions_notes_length check (length(personal_notes) <= 5000),
  ingredient_modifications jsonb not null default '[]'
    constraint user_recipe_interactions_modifications_are_right
    check (private.is_right('modifications', ingredient_modifications)),
  cooked_count integer not null default 0
    constraint user_recipe_interactions_cooked_range check (cooked_count between 0 and 100000),
  times_cooked timestamptz[] not null default '{}'
    constraint user_recipe_interactions_times_are_a_list check (
      coalesce(array_ndims(times_cooked), 1) = 1
      and cardinality(times_cooked) <= 1000
      and array_position(times_cooked, null) is null
    ),
  view_count integer not null default 0
    constraint user_recipe_interactions_views_range check (view_count between 0 and 1000000),
  last_viewed_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint user_recipe_interactions_pair_key unique (user_id, recipe_id)
);

create index user_recipe_interactions_recipe_id_idx on public.user_recipe_interactions (recipe_id);

alter table public.user_recipe_interactions enable row level security;
revoke all on table public.user_recipe_interactions from anon, authenticated, service_role;
grant select, insert, update, delete on table public.user_recipe_interactions
  to authenticated, service_role;

comment on table public.user_recipe_interactions is
  'What a person did with a recipe. The person reads and writes it; staff read it under a grant of '
  'open_personal_access. Recipes carry the counts.';
comment on column public.user_recipe_interactions.id is 'Identifier; never changes.';
comment on column public.user_recipe_interactions.user_id is 'Who.';
comment on column public.user_recipe_interactions.recipe_id is 'Which recipe.';
comment on column public.user_recipe_interactions.is_liked is 'Likes it.';
comment on column public.user_recipe_interactions.is_saved is 'Saved it.';
comment on column public.user_recipe_interactions.is_cooked is 'Cooked it at least once.';
comment on column public.user_recipe_interactions.rating is 'Rating, 1 to 5.';
comment on column public.user_recipe_interactions.review_text is 'Review.';
comment on column public.user_recipe_interactions.personal_notes is 'Notes for oneself.';
comment on column public.user_recipe_interactions.ingredient_modifications is
  '[{name, change, replacement, quantity, unit}]; see check_modifications.';
comment on column public.user_recipe_interactions.cooked_count is 'Times cooked.';
comment on column public.user_recipe_interactions.times_cooked is 'When it was cooked.';
comment on column public.user_recipe_interactions.view_count is 'Times seen.';
comment on column public.user_recipe_interactions.last_viewed_at is 'When it was last seen.';
comment on column public.user_recipe_interactions.created_at is 'When the row was made.';
comment on column public.user_recipe_interactions.updated_at is 'When it last changed.';
