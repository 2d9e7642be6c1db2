-- Which insights there are, and how old each may be.

-- A day and two hours: the daily maintenance may take its time.
insert into private.insight_views (view_name, position, features, max_age) values
  ('rollups', 1, '{tracking,progress,plans,lists,recipes,account,everything}', '26 hours'),
  ('nutrition_insights_mv', 2, '{tracking}', '26 hours'),
  ('popular_recipes_mv', 3, '{recipes}', '26 hours'),
  ('ingredient_popularity_mv', 4, '{recipes}', '26 hours');

insert into private.error_messages (code, message_fr, hint_fr, message_en, hint_en) values
  (
    'unknown_view',
    'L’indicateur « %s » n’existe pas.',
    'Choisissez parmi : %s.',
    'There is no insight “%s”.',
    'Choose among: %s.'
  );
