-- What a person saw last.

create index idx_user_interactions_composite on public.user_recipe_interactions
  (user_id, last_viewed_at desc, is_liked, is_saved);
