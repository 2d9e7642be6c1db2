-- Allergens and diets in the words of the reader, for messages.

create function private.label_of(key text)
returns text
language sql
stable
parallel safe
set search_path = ''
as $$
  select coalesce(
    (
      select case private.language() when 'en' then l.en else l.fr end
      from (values
        ('gluten', 'gluten', 'gluten'),
        ('crustaceans', 'crustacés', 'crustaceans'),
        ('eggs', 'œufs', 'eggs'),
        ('fish', 'poissons', 'fish'),
        ('peanuts', 'arachides', 'peanuts'),
        ('soybeans', 'soja', 'soybeans'),
        ('milk', 'lait', 'milk'),
        ('nuts', 'fruits à coque', 'nuts'),
        ('celery', 'céleri', 'celery'),
        ('mustard', 'moutarde', 'mustard'),
        ('sesame-seeds', 'sésame', 'sesame'),
        ('sulphur-dioxide-and-sulphites', 'sulfites', 'sulphites'),
        ('lupin', 'lupin', 'lupin'),
        ('molluscs', 'mollusques', 'molluscs'),
        ('vegetarien', 'végétarien', 'vegetarian'),
        ('vegetalien', 'végétalien', 'vegan'),
        ('pescetarien', 'pescétarien', 'pescetarian'),
        ('sans_gluten', 'sans gluten', 'gluten-free'),
        ('sans_lactose', 'sans lactose', 'lactose-free'),
        ('sans_porc', 'sans porc', 'pork-free')
      ) as l (key, fr, en)
      where l.key = label_of.key
    ),
    key
  );
$$;

comment on function private.label_of(text) is
  'An allergen or a diet in the words of the reader. Called by the check functions.';

revoke all on function private.label_of(text) from public;
grant execute on function private.label_of(text) to authenticated, service_role;

create function private.labels_of(keys text[])
returns text
language sql
stable
parallel safe
set search_path = ''
as $$
  select string_agg(private.label_of(k), ', ') from unnest(keys) as k;
$$;

comment on function private.labels_of(text[]) is
  'Allergens or diets in the words of the reader, as a list. Called by the check functions.';

revoke all on function private.labels_of(text[]) from public;
grant execute on function private.labels_of(text[]) to authenticated, service_role;
