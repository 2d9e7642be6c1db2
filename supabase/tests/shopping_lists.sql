-- Shopping lists are read in a shop: one line a food, in the unit one buys, rounded up, never 0.
begin;
select plan(33);

insert into public.foods (id, name_fr, category, density_g_per_ml, edible_fraction, unit_weights_g, average_price_per_kg, price_source) values
  (md5('liste huile')::uuid, 'Huile de liste', 'matieres_grasses', 0.92, null, '{}', 10, 'essai'),
  (md5('liste carotte')::uuid, 'Carotte de liste', 'legumes', null, 0.8, '{"piece": 125}', 2, 'essai'),
  (md5('liste tomate')::uuid, 'Tomate de liste', 'legumes', null, 0.96, '{"piece": 120}', null, null),
  (md5('liste sel')::uuid, 'Sel de liste', 'sauces_condiments', 1.2, null, '{"pincee": 0.4}', 1, 'essai'),
  (md5('liste laitue')::uuid, 'Laitue de liste', 'legumes', null, 0.75, '{"piece": 300, "feuille": 10}', null, null),
  (md5('liste farine')::uuid, 'Farine de liste', 'cereales', 0.53, null, '{}', null, null),
  (md5('liste lait')::uuid, 'Lait de liste', 'produits_laitiers', 1.03, null, '{}', null, null);

create function pg_temp.food(name text) returns uuid language sql as $$ select md5('liste ' || name)::uuid $$;
-- A dish of lines such as "carotte 300 g", for one; "?" is a food that nobody linked, no quantity means to taste.
create function pg_temp.dish(variadic lines text[]) returns uuid language sql as $$
  insert into public.recipes (name, slug, servings, is_published, instructions, ingredients)
  select 'Plat', 'plat-' || gen_random_uuid(), 1, true, '{Cuire.}', jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
    'name', ltrim(w.words[1], '?'), 'quantity', (w.words[2])::numeric, 'unit', w.words[3],
    'food_id', case when w.words[1] not like '?%' then pg_temp.food(w.words[1]) end)) order by l.place)
  from unnest(lines) with ordinality as l (line, place)
  cross join lateral (select string_to_array(l.line, ' ') as words) as w
  returning id
$$;
-- What is bought for such a dish, so many times.
create function pg_temp.bought(lines text[], times numeric default 1) returns text language plpgsql as $$
declare
  dish constant uuid := pg_temp.dish(variadic lines);
begin
  return (
    select string_agg(concat_ws(' ', i ->> 'name', i ->> 'quantity', i ->> 'unit', '≈ ' || (i ->> 'other_quantity') || ' ' || (i ->> 'other_unit'),
      (i ->> 'estimated_cost') || ' €'), ', ' order by n)
    from jsonb_array_elements(private.shopping_list(jsonb_build_object('lundi', jsonb_build_object('diner',
      jsonb_build_object('recipe_id', dish, 'servings', times)))) -> 'items') with ordinality as e (i, n));
end $$;

-- One line a food.
select is(pg_temp.bought(string_to_array(v.lines, ', '), v.times), v.said, v.why)
from (values
  ('huile 100 g, huile 2 cuillere_a_soupe', 1, 'Huile de liste 130 g ≈ 140 ml 1.30 €', 'grams and spoons of oil'),
  ('huile 2 cuillere_a_soupe, huile 10 cl', 1, 'Huile de liste 130 ml ≈ 120 g 1.20 €', 'spoons and centilitres: bought by volume'),
  ('carotte 300 g, carotte 2 piece', 1, 'Carotte de liste 630 g ≈ 5 piece 1.26 €', 'peeled carrots by weight, and whole ones'),
  ('tomate 208 g, tomate 2.7 piece', 1, 'Tomate de liste 550 g ≈ 5 piece', 'tomatoes'),
  ('tomate 2 piece', 1.35, 'Tomate de liste 3 piece ≈ 330 g', 'only pieces stay pieces, and whole'),
  ('tomate 1 piece, tomate 2 piece', 1, 'Tomate de liste 3 piece ≈ 360 g', 'and add up'),
  ('laitue 1 piece, laitue 4 feuille', 1, 'Laitue de liste 2 piece ≈ 340 g', 'leaves come with a head'),
  ('laitue 4 feuille', 1, 'Laitue de liste 4 feuille ≈ 40 g', 'where only leaves are wanted, leaves'),
  ('farine 4 cuillere_a_soupe', 1, 'Farine de liste 35 g ≈ 60 ml', 'spoons of flour are bought by weight'),
  ('farine 200 g, farine 1 cuillere_a_soupe', 1, 'Farine de liste 210 g', 'with grams too'),
  ('lait 20 cl, lait 1 verre', 1, 'Lait de liste 400 ml ≈ 420 g', 'milk by volume'),
  ('sel 1 pincee', 1, 'Sel de liste 1 g 0.00 €', 'a pinch is not 0 g'),
  ('sel 5 pincee', 1, 'Sel de liste 2 g 0.00 €', 'and weighs what the food says'),
  ('sel 1 cuillere_a_cafe, sel 1 pincee, sel', 1, 'Sel de liste 7 g 0.01 €', 'to taste beside a quantity is no line'),
  ('sel', 1, 'Sel de liste', 'to taste alone is one'),
  ('?poivre 0.1 g', 0.5, 'poivre 1 g', 'an ingredient without a food: never 0 either'),
  ('?thym 2 g, ?Thym 3 g, ?thym 2 brin, ?thym', 1, 'thym 2 brin, Thym 5 g', 'its units add up apart, since nothing is known of it'),
  ('?ail 1 gousse', 0.3334, 'ail 1 gousse', 'a third of a clove is one')
) as v (lines, times, said, why);

-- Rounded as one shops.
select is(private.round_to_buy(v.exact, v.unit), v.bought::numeric, v.exact || ' ' || v.unit)
from (values
  (0.2, 'g', 1), (4.2, 'g', 5), (10, 'g', 10), (12.5, 'g', 15), (100, 'ml', 100), (101, 'ml', 110), (208, 'g', 210), (1000, 'g', 1000),
  (1001, 'g', 1050), (2.7, 'piece', 3), (2.0000001, 'piece', 2), (0.9999999, 'gousse', 1)
) as v (exact, unit, bought);

-- The document that holds it.
select is_empty($$ select c.* from private.check_shopping_items(private.shopping_list(jsonb_build_object('lundi', jsonb_build_object('diner',
  jsonb_build_object('recipe_id', pg_temp.dish('huile 100 g', 'huile 2 cuillere_a_soupe'), 'servings', 1)))) -> 'items') as c $$, 'both readings fit the document');
select is_empty($$ select from public.shopping_lists as l cross join jsonb_array_elements(l.items) as i where (i ->> 'quantity')::numeric = 0 $$, 'no stored item says 0');
select is_empty($$ select l.id from public.shopping_lists as l cross join jsonb_array_elements(l.items) as i
  where i ->> 'food_id' is not null group by l.id, i ->> 'food_id' having count(*) > 1 $$, 'nor names a food twice');

select * from finish();
rollback;
