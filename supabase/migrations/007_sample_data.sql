-- Assembled from supabase/schemas by `npm run migrations`; never edited by hand.

-- 10_accounts/sample.sql

-- Sample data, only where a setting asks for it: app.sample_data = on. In production it is not set and
-- no sample inserts anything. Here: one account for each role; the password of all is coach-demo-2026.

do $$
declare
  password text;
begin
  if coalesce(current_setting('app.sample_data', true), '') <> 'on' then
    return;
  end if;
  password := extensions.crypt('coach-demo-2026', extensions.gen_salt('bf', 10));

  create temporary table sample_people on commit drop as
  select p.id, p.email, p.display_name, p.role
  from (
    values
      ('00000000-0000-4000-a000-000000000001'::uuid, 'admin@coach.example',
        'Alix Administration', 'admin'),
      ('00000000-0000-4000-a000-000000000002', 'nutritionniste@coach.example',
        'Nour Nutrition', 'nutritionist'),
      ('00000000-0000-4000-a000-000000000003', 'support@coach.example', 'Sam Support', 'support'),
      ('00000000-0000-4000-a000-000000000004', 'analyste@coach.example', 'Ana Analyse', 'analyst'),
      ('00000000-0000-4000-a000-000000000005', 'abonne@coach.example', 'Bao Abonné', null)
  ) as p (id, email, display_name, role);

  -- The sign-in service reads its tokens as text: an empty text is none, NULL an error.
  insert into auth.users (
    id, instance_id, aud, role, email, encrypted_password, email_confirmed_at, raw_app_meta_data,
    raw_user_meta_data, confirmation_token, recovery_token, email_change,
    email_change_token_new, email_change_token_current, reauthentication_token, created_at,
    updated_at
  )
  select
    p.id, '00000000-0000-0000-0000-000000000000', 'authenticated', 'authenticated', p.email,
    password, now(), '{"provider": "email", "providers": ["email"]}',
    jsonb_build_object('display_name', p.display_name), '', '', '', '', '', '', now(), now()
  from sample_people as p
  on conflict (id) do nothing;

  insert into auth.identities (
    id, provider, provider_id, user_id, identity_data, last_sign_in_at, created_at, updated_at
  )
  select
    p.id, 'email', p.id::text, p.id,
    jsonb_build_object('sub', p.id, 'email', p.email, 'email_verified', true), now(), now(), now()
  from sample_people as p
  on conflict (provider, provider_id) do nothing;

  insert into private.staff (user_id, role)
  select p.id, p.role from sample_people as p
  where p.role is not null
  on conflict (user_id, role) do nothing;
end;
$$;

-- 30_recipes/sample.sql

-- Sample recipes. One statement, most of it the recipes themselves, hence its length.

-- An ingredient is a line "quantity unit name [Ciqual code], notes"; a line that is written wrongly
-- ends up without quantity and is refused by the table. The diets of a recipe are those of all its
-- foods: nothing is promised that one of them does not hold.
do $sample_recipes$
begin
  if coalesce(current_setting('app.sample_data', true), '') <> 'on' then
    return;
  end if;
  -- The rows keep the dates and versions that are given here.
  perform set_config('app.keep_row', 'on', true);

  insert into public.recipes (
    id, slug, name, description, servings, prep_time_minutes, cook_time_minutes, difficulty_level,
    meal_type, season, cuisine, cooking_methods, diet_tags, ingredients, instructions, is_featured,
    is_published, published_at, version, created_at, updated_at
  )
  select
    extensions.uuid_generate_v5(
      extensions.uuid_ns_url(), 'https://coach.example/recettes/' || r.slug
    ),
    r.slug, r.name, r.description, r.servings, r.prep, r.cook,
    r.difficulty::public.difficulty_level, r.meals::text[], r.seasons::text[], r.cuisine,
    r.methods::text[],
    array(
      select diet
      from unnest(private.diet_keys()) as diet
      where not exists (
        select
        from regexp_matches(r.ingredients, '\[(\d+)\]', 'g') as linked (code)
        left join public.foods as f on f.ciqual_code = linked.code[1]
        where f.diet_compatibility @> array[diet] is not true
      )
    ),
    (
      select jsonb_agg(
        jsonb_strip_nulls(jsonb_build_object(
          'quantity', said.parts[1]::numeric, 'unit', said.parts[2], 'name', said.parts[3],
          'food_id', f.id, 'notes', said.parts[5]
        ))
        order by lines.position
      )
      from string_to_table(btrim(r.ingredients, e'\n'), e'\n')
        with ordinality as lines (line, position)
      cross join lateral regexp_match(
        lines.line, '^([\d.]+) (\w+) (.+) \[(\d+)\](?:, (.+))?$'
      ) as said (parts)
      left join public.foods as f on f.ciqual_code = said.parts[4]
    ),
    string_to_array(btrim(r.steps, e'\n'), e'\n'),
    r.state = 'featured', r.state <> 'draft',
    case when r.state <> 'draft' then days.added + interval '9 days' end,
    0, days.added, days.added + interval '9 days'
  from (
    values
    ('porridge-pomme-cannelle', 'Porridge d''avoine, pomme et cannelle',
     'Des flocons d''avoine cuits doucement, une pomme fondante et des noix : un petit déjeuner qui tient jusqu''à midi.',
     2, 5, 10, 'facile', '{petit_dejeuner}', '{automne,hiver}', 'britannique', '{mijote}', 'featured', $i$
80 g flocons d'avoine [32140]
30 cl lait demi-écrémé [19041]
20 cl eau [18066]
1 piece pomme [13039], en petits dés, avec la peau
0.5 cuillere_a_cafe cannelle [11025]
20 g cerneaux de noix [15005], concassés
2 cuillere_a_cafe miel [31008]
$i$, $s$
Faire fondre les dés de pomme 3 minutes dans une casserole avec la cannelle et deux cuillerées d'eau.
Verser les flocons, le lait et le reste de l'eau. Porter à frémissement.
Cuire 5 minutes à feu doux en remuant, jusqu'à ce que le porridge nappe la cuillère.
Répartir dans deux bols, parsemer de noix et finir par le miel.
$s$),
    ('bircher-myrtilles-noisettes', 'Bircher aux myrtilles et noisettes',
     'L''avoine gonfle la nuit dans le yaourt avec de la pomme râpée ; il ne reste que les fruits à ajouter le matin.',
     2, 15, 0, 'facile', '{petit_dejeuner}', '{ete}', 'autre', '{cru}', 'published', $i$
80 g flocons d'avoine [32140]
2 piece yaourts nature [19593]
10 cl lait demi-écrémé [19041]
1 piece pomme [13039], râpée avec la peau
100 g myrtilles [13028]
20 g noisettes [15004], grossièrement hachées
2 cuillere_a_cafe jus de citron [2007]
$i$, $s$
La veille, mélanger les flocons, les yaourts, le lait, la pomme râpée et le jus de citron.
Couvrir et laisser gonfler au réfrigérateur toute la nuit.
Le matin, détendre d'un peu de lait si besoin, puis répartir dans deux bols.
Ajouter les myrtilles et les noisettes au moment de servir.
$s$),
    ('tartines-avocat-oeuf-mollet', 'Tartines d''avocat et œuf mollet',
     'Pain complet grillé, avocat citronné et œuf au jaune coulant.',
     2, 10, 6, 'facile', '{petit_dejeuner,dejeuner}', '{printemps,ete,automne,hiver}', 'americaine', '{bouilli,grille}', 'published', $i$
4 tranche pain complet [7110]
1 piece avocat [13004], bien mûr
2 piece œufs [22000]
1 cuillere_a_soupe jus de citron [2007]
50 g tomates cerises [20172], coupées en deux
1 cuillere_a_cafe graines de courge [15064]
1 pincee poivre noir [11015]
$i$, $s$
Plonger les œufs 6 minutes dans l'eau bouillante, les rafraîchir et les écaler avec précaution.
Écraser la chair de l'avocat à la fourchette avec le jus de citron et le poivre.
Griller le pain, l'étaler d'avocat et poser les tomates.
Ouvrir un œuf sur chaque part et parsemer de graines de courge.
$s$),
    ('fromage-blanc-fruits-rouges-lin', 'Fromage blanc, fruits rouges et graines de lin',
     'Cinq minutes, des fruits rouges et la bonne mouture de lin pour les oméga-3.',
     2, 5, 0, 'facile', '{petit_dejeuner,collation}', '{printemps,ete}', 'francaise', '{cru}', 'published', $i$
300 g fromage blanc [19646]
100 g fraises [13014], en quartiers
80 g framboises [13015]
2 cuillere_a_soupe flocons d'avoine [32140]
1 cuillere_a_soupe graines de lin [15034], fraîchement moulues
2 cuillere_a_cafe miel [31008]
$i$, $s$
Moudre les graines de lin juste avant de servir : entières, elles traversent le corps sans rien livrer.
Fouetter le fromage blanc avec le miel et le répartir dans deux coupes.
Couvrir de fraises et de framboises, puis de flocons et de lin.
$s$),
    ('pudding-chia-framboise', 'Pudding de chia à la framboise',
     'Les graines de chia épaississent la boisson d''amande comme un tapioca ; les framboises font le reste.',
     2, 10, 0, 'facile', '{petit_dejeuner,collation}', '{ete,automne}', 'autre', '{cru}', 'published', $i$
40 g graines de chia [15047]
25 cl boisson à l'amande [18107]
150 g framboises [13136], surgelées
1 cuillere_a_cafe sirop d'érable [31034]
10 g amandes effilées [15041]
$i$, $s$
Verser les graines dans la boisson d'amande et fouetter ; fouetter encore après dix minutes pour défaire les grumeaux.
Laisser prendre au moins 4 heures au frais.
Écraser les framboises décongelées avec le sirop d'érable.
Alterner pudding et framboises dans deux verres et finir par les amandes.
$s$),
    ('oeufs-brouilles-epinards', 'Œufs brouillés aux pousses d''épinard',
     'Des œufs pris tout doucement, à peine liés, avec des épinards juste tombés.',
     2, 5, 8, 'facile', '{petit_dejeuner,diner}', '{printemps,ete,automne}', 'francaise', '{poele}', 'published', $i$
4 piece œufs [22000]
100 g pousses d'épinard [20270]
2 cuillere_a_soupe lait demi-écrémé [19041]
10 g beurre [16400]
5 brin ciboulette [11003], ciselée
2 tranche pain de campagne [7100]
1 pincee poivre noir [11015]
$i$, $s$
Faire tomber les épinards une minute à la poêle avec une cuillerée d'eau, puis les presser.
Battre les œufs avec le lait et le poivre, sans les faire mousser.
Fondre le beurre à feu très doux, verser les œufs et remuer sans cesse à la spatule jusqu'à une crème épaisse.
Hors du feu, mêler les épinards et la ciboulette. Servir aussitôt sur le pain grillé.
$s$),
    ('granola-noix-noisettes', 'Granola maison aux noix et noisettes',
     'Peu sucré, doré au four et gardé en bocal : de quoi oublier les céréales du commerce.',
     8, 10, 25, 'facile', '{petit_dejeuner,collation}', '{printemps,ete,automne,hiver}', 'americaine', '{four}', 'published', $i$
250 g flocons d'avoine [32140]
60 g cerneaux de noix [15005]
60 g noisettes [15004]
30 g graines de tournesol [15011]
30 g graines de courge [15064]
3 cuillere_a_soupe huile de colza [17130]
3 cuillere_a_soupe miel [31008]
1 cuillere_a_cafe cannelle [11025]
60 g raisins secs [13046]
$i$, $s$
Chauffer le four à 150 °C. Hacher grossièrement les noix et les noisettes.
Tiédir l'huile, le miel et la cannelle, puis en enrober l'avoine, les fruits à coque et les graines.
Étaler en couche fine sur une plaque et cuire 25 minutes en remuant deux fois.
Laisser refroidir sans toucher pour garder des pépites, puis ajouter les raisins secs.
Conserver jusqu'à trois semaines dans un bocal fermé.
$s$),
    ('crepes-sarrasin-pommes-poelees', 'Crêpes de sarrasin aux pommes poêlées',
     'Une pâte de blé noir toute simple et des pommes dorées sans sucre ajouté.',
     4, 15, 25, 'moyen', '{petit_dejeuner,collation}', '{automne,hiver}', 'francaise', '{poele}', 'published', $i$
200 g farine de sarrasin [9540]
2 piece œufs [22000]
45 cl eau [18066]
1 pincee sel [11058]
3 piece pommes [13039], en fines tranches
10 g beurre [16400]
1 cuillere_a_cafe cannelle [11025]
1 cuillere_a_soupe huile de tournesol [17440], pour la poêle
$i$, $s$
Fouetter la farine, le sel et les œufs, puis délayer peu à peu avec l'eau. Laisser reposer une heure.
Dorer les pommes 10 minutes dans le beurre avec la cannelle, en les retournant.
Cuire les crêpes deux minutes par face dans une poêle bien chaude à peine huilée.
Garnir chaque crêpe de pommes, plier en quatre et servir chaud.
$s$),
    ('bol-kefir-kiwi-avoine', 'Bol de kéfir, kiwi et avoine',
     'Un bol frais et acidulé, plein de vitamine C.',
     1, 5, 0, 'facile', '{petit_dejeuner}', '{hiver,printemps}', 'autre', '{cru}', 'published', $i$
20 cl kéfir de lait [19865]
2 piece kiwis [13021], en rondelles
40 g flocons d'avoine [32140]
1 cuillere_a_soupe graines de lin [15034], moulues
4 piece amandes [15000], concassées
$i$, $s$
Verser le kéfir sur les flocons et laisser gonfler cinq minutes.
Ajouter les kiwis, les graines de lin et les amandes, et manger sans attendre.
Les jours de petite faim, remplacer la moitié des flocons par une poire coupée en dés.
$s$),
    ('soupe-au-pistou', 'Soupe au pistou',
     'La grande soupe d''été provençale : haricots, courgettes, tomates, et le pistou qu''on ajoute hors du feu.',
     6, 35, 45, 'moyen', '{dejeuner,diner}', '{ete}', 'mediterraneenne', '{mijote}', 'featured', $i$
250 g haricots blancs [20511], égouttés
250 g haricots verts [20061], en tronçons
2 piece courgettes [20020], en dés
2 piece carottes [20009], en dés
2 piece pommes de terre [4008], en dés
3 piece tomates [20385], pelées et épépinées
1 piece oignon [20034], ciselé
80 g pâtes [9810], petites coquillettes
1.5 l eau [18066]
1 bouquet basilic [11033]
3 gousse ail [11000]
40 g parmesan [12120], râpé
5 cuillere_a_soupe huile d'olive [17270]
1 cuillere_a_cafe sel [11058]
$i$, $s$
Faire revenir l'oignon dans une cuillerée d'huile d'olive sans le colorer.
Ajouter carottes, pommes de terre, haricots verts et deux tomates en dés. Mouiller avec l'eau, saler et cuire 20 minutes à petits bouillons.
Ajouter les courgettes et les haricots blancs, puis les pâtes 10 minutes avant la fin.
Pendant ce temps, piler l'ail et le basilic, ajouter la dernière tomate, le parmesan et monter à l'huile d'olive.
Couper le feu et laisser tiédir 5 minutes.
Mêler la moitié du pistou à la soupe et servir le reste à table.
$s$),
    ('veloute-potimarron-chataigne', 'Velouté de potimarron aux châtaignes',
     'Le potimarron se cuit avec sa peau ; quelques marrons donnent de la rondeur sans crème.',
     4, 15, 30, 'facile', '{diner}', '{automne,hiver}', 'francaise', '{mijote}', 'published', $i$
800 g potimarron [20132], épépiné, avec la peau
1 piece oignon [20034]
150 g marrons [15039]
1 l eau [18066]
1 cuillere_a_soupe huile d'olive [17270]
0.5 cuillere_a_cafe noix de muscade [11048]
0.5 cuillere_a_cafe sel [11058]
1 cuillere_a_soupe graines de courge [15064]
$i$, $s$
Faire suer l'oignon émincé dans l'huile d'olive.
Ajouter le potimarron en cubes et les deux tiers des marrons, couvrir d'eau et saler.
Cuire 25 minutes, puis mixer finement avec la muscade.
Servir avec le reste des marrons émiettés et les graines de courge grillées à sec.
$s$),
    ('soupe-lentilles-corail-carotte', 'Soupe de lentilles corail, carotte et cumin',
     'Une soupe complète en une demi-heure, relevée de cumin et de citron.',
     4, 15, 20, 'facile', '{diner}', '{automne,hiver}', 'francaise', '{mijote}', 'published', $i$
200 g lentilles corail [20535]
4 piece carottes [20009], en rondelles
1 piece oignon [20034]
2 gousse ail [11000]
1 cuillere_a_cafe cumin [11042]
0.5 cuillere_a_cafe curcuma [11089]
1 pincee poivre noir [11015]
1 l eau [18066]
1 cuillere_a_soupe huile d'olive [17270]
2 cuillere_a_soupe jus de citron [2007]
0.5 cuillere_a_cafe sel [11058]
$i$, $s$
Faire revenir l'oignon et l'ail émincés dans l'huile avec le cumin, le curcuma et le poivre.
Ajouter les carottes et les lentilles rincées, puis l'eau.
Cuire 20 minutes à couvert, saler en fin de cuisson et mixer.
Verser le jus de citron au moment de servir.
$s$),
    ('gaspacho-tomate', 'Gaspacho de tomates',
     'Des tomates très mûres, un peu de pain pour lier, et trois heures au froid.',
     4, 20, 0, 'facile', '{dejeuner,diner}', '{ete}', 'espagnole', '{cru}', 'published', $i$
1 kg tomates [20385]
1 piece poivron rouge [20087]
0.5 piece concombre [20019]
1 gousse ail [11000]
0.5 piece oignon rouge [20238]
40 g pain de campagne [7100], rassis
4 cuillere_a_soupe huile d'olive [17270]
2 cuillere_a_soupe vinaigre de vin [11220]
0.5 cuillere_a_cafe sel [11058]
$i$, $s$
Tremper le pain dans un peu d'eau et le presser.
Couper tous les légumes en morceaux, en gardant quelques dés de concombre et de poivron.
Mixer longuement légumes, pain, vinaigre et sel, puis verser l'huile en filet.
Passer au tamis pour une texture lisse et laisser trois heures au froid.
Servir glacé avec les dés de légumes.
$s$),
    ('potage-parisien', 'Potage parisien, poireau et pomme de terre',
     'Le potage de tous les soirs d''hiver, taillé en petits dés et jamais mixé.',
     4, 20, 25, 'facile', '{diner}', '{automne,hiver}', 'francaise', '{mijote}', 'published', $i$
3 piece poireaux [20039], émincés
3 piece pommes de terre [4008], en petits dés
1 l eau [18066]
15 g beurre [16400]
5 cl lait demi-écrémé [19041]
5 brin ciboulette [11003]
0.5 cuillere_a_cafe sel [11058]
$i$, $s$
Faire suer les poireaux dix minutes dans le beurre, à couvert.
Ajouter les pommes de terre, l'eau et le sel, et cuire 15 minutes : les dés doivent rester entiers.
Ajouter le lait, réchauffer sans bouillir et parsemer de ciboulette.
$s$),
    ('soupe-oignon-gratinee', 'Soupe à l''oignon gratinée, version légère',
     'Des oignons longuement compotés, un bouillon clair et une seule tranche gratinée par bol.',
     4, 15, 60, 'moyen', '{diner}', '{hiver}', 'francaise', '{mijote,four}', 'published', $i$
6 piece oignons jaunes [20239], finement émincés
1 cuillere_a_soupe huile d'olive [17270]
10 g beurre [16400]
1 cuillere_a_soupe farine [9410]
10 cl vin blanc sec [5215]
1 l eau [18066]
1 branche thym [11070]
4 tranche pain de campagne [7100]
60 g comté [12110], râpé
0.5 cuillere_a_cafe sel [11058]
$i$, $s$
Compoter les oignons 35 minutes dans l'huile et le beurre, à feu doux, en remuant souvent.
Saupoudrer de farine, remuer deux minutes, puis déglacer au vin blanc.
Mouiller avec l'eau, ajouter le thym et le sel, cuire 20 minutes.
Verser dans des bols allant au four, couvrir d'une tranche de pain grillée et de comté.
Gratiner quelques minutes sous le gril et servir brûlant.
$s$),
    ('salade-nicoise', 'Salade niçoise',
     'Crudités, œufs durs, anchois et thon : sans riz ni pomme de terre, comme à Nice.',
     4, 30, 10, 'facile', '{dejeuner}', '{printemps,ete}', 'mediterraneenne', '{cru,bouilli}', 'featured', $i$
6 piece tomates [20385], en quartiers
1 piece concombre [20019], en rondelles
1 piece poivron vert [20085], en lanières
8 piece radis [20045]
1 piece oignon rouge [20238], en fines rondelles
4 piece œufs [22000]
150 g thon au naturel [26039], émietté
8 piece filets d'anchois [26177]
16 piece olives noires [13032]
10 feuille basilic [11033]
4 cuillere_a_soupe huile d'olive [17270]
1 cuillere_a_soupe vinaigre de vin [11220]
$i$, $s$
Cuire les œufs 9 minutes à l'eau bouillante, les rafraîchir, les écaler et les couper en quatre.
Saler légèrement les tomates et les laisser dégorger pendant qu'on prépare les crudités.
Frotter le plat d'ail si l'on aime, puis disposer tomates, concombre, poivron, radis et oignon.
Ajouter le thon, les œufs, les anchois et les olives.
Arroser d'huile d'olive et de vinaigre et finir par le basilic déchiré.
$s$),
    ('salade-lentilles-du-puy', 'Salade de lentilles du Puy, œuf mollet',
     'Tièdes, bien moutardées, avec de l''échalote et beaucoup de persil.',
     4, 15, 25, 'facile', '{dejeuner,diner}', '{printemps,automne,hiver}', 'francaise', '{bouilli}', 'featured', $i$
250 g lentilles vertes [20585]
1 piece carotte [20009], en petits dés
2 piece échalotes [20097], ciselées
4 piece œufs [22000]
1 feuille laurier [11053]
0.5 bouquet persil [11014]
1 cuillere_a_soupe moutarde [11013]
2 cuillere_a_soupe vinaigre de vin [11220]
2 cuillere_a_soupe huile de colza [17130]
1 cuillere_a_soupe huile de noix [17220]
0.5 cuillere_a_cafe sel [11058]
$i$, $s$
Mettre les lentilles rincées dans l'eau froide avec le laurier et la carotte. Cuire 22 minutes à frémissement, saler à la fin.
Cuire les œufs 6 minutes, les rafraîchir et les écaler.
Monter une vinaigrette avec la moutarde, le vinaigre et les deux huiles.
Égoutter les lentilles et les assaisonner tièdes avec l'échalote et le persil haché.
Servir un œuf mollet ouvert sur chaque assiette.
$s$),
    ('carottes-rapees-citron', 'Carottes râpées au citron',
     'Fraîchement râpées, citronnées, avec une bonne huile de colza.',
     4, 10, 0, 'facile', '{dejeuner}', '{printemps,ete,automne,hiver}', 'francaise', '{cru}', 'published', $i$
6 piece carottes [20009]
3 cuillere_a_soupe jus de citron [2007]
2 cuillere_a_soupe huile de colza [17130]
1 piece échalote [20097], ciselée
0.25 bouquet persil [11014], haché
1 pincee sel [11058]
$i$, $s$
Râper les carottes au dernier moment pour garder leur jus.
Mêler le citron, le sel, l'échalote et l'huile.
Retourner les carottes dans la sauce avec le persil et servir frais.
$s$),
    ('betteraves-noix-chevre', 'Betteraves, noix et chèvre frais',
     'Le sucré de la betterave, l''amer des noix et un chèvre tout frais.',
     4, 15, 0, 'facile', '{dejeuner,diner}', '{automne,hiver}', 'francaise', '{cru}', 'published', $i$
500 g betteraves cuites [20003], en dés
80 g chèvre frais [12805]
40 g cerneaux de noix [15005]
60 g mâche [20099]
1 cuillere_a_soupe vinaigre de cidre [11090]
2 cuillere_a_soupe huile de noix [17220]
1 pincee poivre noir [11015]
$i$, $s$
Assaisonner les betteraves de vinaigre, d'huile de noix et de poivre, et laisser dix minutes.
Griller les noix à sec trois minutes, puis les concasser.
Dresser la mâche, les betteraves, le chèvre émietté et les noix.
$s$),
    ('celeri-remoulade-leger', 'Céleri rémoulade au yaourt',
     'La sauce du bistrot, où le yaourt remplace presque toute la mayonnaise.',
     4, 20, 0, 'facile', '{dejeuner}', '{automne,hiver}', 'francaise', '{cru}', 'published', $i$
500 g céleri-rave [20055], finement râpé
1 piece yaourt nature [19593]
1 cuillere_a_soupe mayonnaise [11054]
1 cuillere_a_soupe moutarde à l'ancienne [11021]
2 cuillere_a_soupe jus de citron [2007]
0.25 bouquet persil [11014], haché
1 pincee sel [11058]
$i$, $s$
Citronner le céleri aussitôt râpé pour qu'il reste blanc, saler et laisser attendrir dix minutes.
Mêler le yaourt, la mayonnaise et la moutarde.
Enrober le céleri de sauce, ajouter le persil et tenir au frais une heure.
$s$),
    ('poireaux-vinaigrette-mimosa', 'Poireaux vinaigrette, œuf mimosa',
     'Des poireaux fondants servis tièdes sous une vinaigrette relevée.',
     4, 15, 20, 'facile', '{dejeuner,diner}', '{automne,hiver,printemps}', 'francaise', '{bouilli}', 'published', $i$
8 piece poireaux [20039], le blanc et un peu de vert tendre
2 piece œufs [22000]
1 cuillere_a_soupe moutarde [11013]
1 cuillere_a_soupe vinaigre de vin [11220]
3 cuillere_a_soupe huile de colza [17130]
1 piece échalote [20097], ciselée
0.25 bouquet persil [11014]
0.5 cuillere_a_cafe sel [11058]
$i$, $s$
Ficeler les poireaux lavés et les cuire 15 à 20 minutes à l'eau salée : la pointe d'un couteau doit entrer sans effort.
Les égoutter sur un linge et les tiédir.
Durcir les œufs 10 minutes, les écaler et les écraser à la fourchette.
Napper les poireaux de vinaigrette à l'échalote, puis parsemer d'œuf et de persil.
$s$),
    ('endives-pomme-noix-roquefort', 'Salade d''endives, pomme, noix et roquefort',
     'Le grand classique d''hiver, avec juste ce qu''il faut de roquefort.',
     4, 15, 0, 'facile', '{dejeuner,diner}', '{hiver}', 'francaise', '{cru}', 'published', $i$
4 piece endives [20026], émincées
1 piece pomme [13039], en lamelles
40 g cerneaux de noix [15005]
40 g roquefort [12500], émietté
1 cuillere_a_soupe vinaigre de cidre [11090]
2 cuillere_a_soupe huile de noix [17220]
1 pincee poivre noir [11015]
$i$, $s$
Fouetter le vinaigre, l'huile de noix et le poivre.
Ôter le cœur amer des endives, les émincer et les mêler à la pomme.
Assaisonner, puis ajouter les noix et le roquefort.
$s$),
    ('houmous-crudites', 'Houmous et bâtonnets de légumes',
     'Pois chiches, tahin, citron et cumin, longuement mixés pour être soyeux.',
     6, 20, 0, 'facile', '{collation,dejeuner}', '{printemps,ete,automne,hiver}', 'libanaise', '{cru}', 'featured', $i$
400 g pois chiches [20532], égouttés
3 cuillere_a_soupe tahin [15203]
3 cuillere_a_soupe jus de citron [2007]
1 gousse ail [11000]
2 cuillere_a_soupe huile d'olive [17270]
0.5 cuillere_a_cafe cumin [11042]
1 pincee paprika [11049]
3 piece carottes [20009], en bâtonnets
1 piece concombre [20019], en bâtonnets
8 piece radis [20045]
$i$, $s$
Rincer les pois chiches et ôter les peaux qui se détachent.
Mixer le tahin, le citron et l'ail jusqu'à une crème pâle.
Ajouter les pois chiches et le cumin, mixer quatre minutes en versant un peu d'eau froide.
Étaler dans une assiette creuse, arroser d'huile d'olive et poudrer de paprika.
Servir avec les bâtonnets de légumes.
$s$),
    ('taboule-boulgour-herbes', 'Taboulé de boulgour aux herbes',
     'Beaucoup de persil et de menthe, un peu de boulgour : la salade libanaise adoptée par la France.',
     4, 25, 0, 'facile', '{dejeuner}', '{ete}', 'libanaise', '{cru}', 'published', $i$
120 g boulgour [9690]
2 bouquet persil [11014], haché au couteau
1 bouquet menthe [11027], hachée
4 piece tomates [20385], en petits dés
1 piece oignon rouge [20238], ciselé
4 cuillere_a_soupe jus de citron [2007]
3 cuillere_a_soupe huile d'olive [17270]
1 pincee sel [11058]
$i$, $s$
Recouvrir le boulgour d'eau bouillante, couvrir dix minutes, égrener et refroidir.
Mêler tomates, oignon, citron et sel, et laisser rendre le jus.
Ajouter le boulgour, les herbes et l'huile d'olive.
Reposer une heure au frais avant de servir.
$s$),
    ('concombre-yaourt-menthe', 'Concombre au yaourt et à la menthe',
     'Une entrée fraîche, sœur du tzatziki.',
     4, 15, 0, 'facile', '{dejeuner,diner,collation}', '{ete}', 'grecque', '{cru}', 'published', $i$
1 piece concombre [20019], en fines rondelles
2 piece yaourts à la grecque [19860]
1 gousse ail [11000], râpée
10 feuille menthe [11027], ciselée
1 cuillere_a_soupe huile d'olive [17270]
1 cuillere_a_soupe jus de citron [2007]
1 pincee sel [11058]
$i$, $s$
Saler le concombre, le laisser dégorger vingt minutes et le presser.
Mêler le yaourt, l'ail, le citron et l'huile d'olive.
Ajouter le concombre et la menthe, et servir très frais.
$s$),
    ('pamplemousse-avocat-crevettes', 'Pamplemousse, avocat et crevettes',
     'Une entrée de fête, légère, où le citron vert remplace la sauce cocktail.',
     4, 20, 0, 'facile', '{dejeuner,diner}', '{hiver,printemps}', 'francaise', '{cru}', 'published', $i$
2 piece pamplemousses [13040], en suprêmes
2 piece avocats [13004], en lamelles
200 g crevettes cuites [10007], décortiquées
60 g mesclun [20272]
1 piece citron vert [13067], son jus
2 cuillere_a_soupe huile d'olive [17270]
6 brin ciboulette [11003]
1 pincee poivre noir [11015]
$i$, $s$
Lever les suprêmes de pamplemousse au-dessus d'un bol pour garder le jus.
Fouetter deux cuillerées de ce jus avec le citron vert, l'huile et le poivre.
Dresser mesclun, avocat, pamplemousse et crevettes, napper de sauce et ciseler la ciboulette.
$s$),
    ('caviar-aubergine', 'Caviar d''aubergine',
     'Aubergines rôties entières jusqu''à ce qu''elles s''effondrent, ail doux et citron.',
     6, 15, 45, 'facile', '{collation,dejeuner}', '{ete}', 'mediterraneenne', '{four}', 'published', $i$
3 piece aubergines [20053]
2 gousse ail [11000], en chemise
2 cuillere_a_soupe jus de citron [2007]
3 cuillere_a_soupe huile d'olive [17270]
0.25 bouquet persil [11014]
1 pincee sel [11058]
$i$, $s$
Piquer les aubergines et les rôtir 45 minutes à 210 °C avec l'ail en chemise.
Les fendre, récupérer la chair à la cuillère et l'égoutter un quart d'heure.
La hacher au couteau avec l'ail fondant, monter avec l'huile et le citron.
Saler, ajouter le persil et servir frais sur du pain grillé.
$s$),
    ('rillettes-sardines', 'Rillettes de sardines au fromage frais',
     'Des sardines à l''huile, du citron et de la ciboulette : dix minutes pour un pique-nique.',
     6, 10, 0, 'facile', '{collation,dejeuner}', '{printemps,ete,automne,hiver}', 'francaise', '{cru}', 'published', $i$
200 g sardines à l'huile d'olive [26040], égouttées
100 g fromage frais [12068]
2 cuillere_a_soupe jus de citron [2007]
1 piece échalote [20097], ciselée
8 brin ciboulette [11003]
1 pincee poivre noir [11015]
$i$, $s$
Ôter l'arête centrale des sardines et les écraser à la fourchette.
Mêler le fromage frais, le citron, l'échalote, la ciboulette et le poivre.
Tasser dans un ramequin et laisser raffermir une heure au frais.
$s$),
    ('ratatouille', 'Ratatouille',
     'Chaque légume saisi à part, puis tous réunis : la vraie, qui se mange chaude, froide et le lendemain.',
     6, 35, 60, 'moyen', '{dejeuner,diner}', '{ete}', 'mediterraneenne', '{poele,mijote}', 'featured', $i$
2 piece aubergines [20053], en dés
3 piece courgettes [20020], en dés
2 piece poivrons rouges [20087], en lanières
1 piece poivron vert [20085], en lanières
6 piece tomates [20385], pelées et concassées
2 piece oignons [20034], émincés
4 gousse ail [11000]
5 cuillere_a_soupe huile d'olive [17270]
2 branche thym [11070]
1 feuille laurier [11053]
8 feuille basilic [11033]
1 cuillere_a_cafe sel [11058]
$i$, $s$
Saler les dés d'aubergine, les laisser vingt minutes et les éponger.
Dorer séparément à l'huile d'olive les aubergines, les courgettes, puis les poivrons, et les réserver.
Dans la même cocotte, faire fondre les oignons, ajouter l'ail, les tomates, le thym et le laurier, et compoter 20 minutes.
Réunir tous les légumes et mijoter 25 minutes à découvert, sans trop remuer.
Ôter le thym et le laurier, ajouter le basilic hors du feu.
$s$),
    ('tian-provencal', 'Tian de légumes provençal',
     'Rondelles de tomate, courgette et aubergine serrées dans un plat, confites doucement au four.',
     4, 25, 75, 'facile', '{dejeuner,diner}', '{ete}', 'mediterraneenne', '{four}', 'published', $i$
2 piece courgettes [20020], en rondelles
2 piece aubergines [20053], en rondelles
5 piece tomates [20385], en rondelles
2 piece oignons [20034], émincés
3 gousse ail [11000]
4 cuillere_a_soupe huile d'olive [17270]
1 cuillere_a_cafe herbes de Provence [11060]
0.5 cuillere_a_cafe sel [11058]
$i$, $s$
Fondre les oignons dix minutes dans une cuillerée d'huile et en tapisser un plat frotté d'ail.
Dresser les rondelles debout et serrées, en alternant les couleurs.
Saler, parsemer d'ail haché et d'herbes, arroser d'huile.
Cuire une heure à 170 °C, en pressant les légumes de temps en temps.
$s$),
    ('poulet-basquaise', 'Poulet basquaise',
     'Poulet mijoté avec poivrons, tomates et un peu de jambon de Bayonne.',
     4, 25, 50, 'moyen', '{dejeuner,diner}', '{ete,automne}', 'francaise', '{mijote}', 'featured', $i$
4 piece cuisses de poulet [36002]
3 piece poivrons rouges [20087], en lanières
2 piece poivrons verts [20085], en lanières
5 piece tomates [20385], pelées et concassées
2 piece oignons [20034]
3 gousse ail [11000]
2 tranche jambon de Bayonne [28811], en lanières
2 cuillere_a_soupe huile d'olive [17270]
10 cl vin blanc sec [5215]
1 pincee piment de Cayenne [11088]
1 feuille laurier [11053]
0.5 cuillere_a_cafe sel [11058]
$i$, $s$
Dorer les cuisses à l'huile d'olive sur toutes leurs faces et les réserver.
Faire fondre les oignons et les poivrons 15 minutes dans la même cocotte.
Ajouter l'ail, le jambon, les tomates, le laurier et le piment, puis le vin blanc.
Remettre le poulet, couvrir et mijoter 35 minutes.
Découvrir les dix dernières minutes pour que la sauce réduise.
$s$),
    ('blanquette-veau-legere', 'Blanquette de veau légère',
     'Un bouillon bien aromatique, lié au dernier moment d''un jaune d''œuf et d''un peu de crème.',
     6, 30, 105, 'moyen', '{dejeuner}', '{automne,hiver,printemps}', 'francaise', '{mijote}', 'published', $i$
1 kg épaule de veau [6560], en cubes
4 piece carottes [20009]
2 piece poireaux [20039]
1 piece oignon [20034]
1 branche céleri [20023]
250 g champignons de Paris [20056]
1.5 l eau [18066]
2 piece clous de girofle [11052]
1 feuille laurier [11053]
25 g beurre [16400]
2 cuillere_a_soupe farine [9436]
10 cl crème légère [19431]
1 piece jaune d'œuf [22002]
2 cuillere_a_soupe jus de citron [2007]
1 cuillere_a_cafe sel [11058]
$i$, $s$
Couvrir la viande d'eau froide, porter à frémissement et écumer soigneusement.
Ajouter carottes, poireaux, oignon piqué de girofle, céleri, laurier et sel. Cuire 1 h 15 sans bouillir.
Étuver les champignons avec un filet de citron.
Faire un roux avec le beurre et la farine, le délayer avec 50 cl de bouillon filtré et cuire dix minutes.
Hors du feu, lier avec la crème et le jaune d'œuf, citronner, puis napper viande et légumes sans refaire bouillir.
$s$),
    ('saumon-aux-poireaux', 'Saumon aux poireaux fondants',
     'Des poireaux tombés doucement et un pavé de saumon à peine nacré.',
     4, 15, 30, 'facile', '{dejeuner,diner}', '{automne,hiver,printemps}', 'francaise', '{mijote}', 'featured', $i$
4 piece pavés de saumon [26036]
5 piece poireaux [20039], émincés
2 cuillere_a_soupe huile d'olive [17270]
10 cl crème légère [19431]
1 cuillere_a_soupe moutarde à l'ancienne [11021]
1 cuillere_a_soupe jus de citron [2007]
0.5 bouquet aneth [11093]
0.5 cuillere_a_cafe sel [11058]
$i$, $s$
Faire fondre les poireaux 20 minutes à couvert dans l'huile d'olive, avec le sel et trois cuillerées d'eau.
Ajouter la crème et la moutarde, laisser réduire trois minutes.
Poser le saumon sur les poireaux, couvrir et cuire 8 minutes à feu doux.
Arroser de citron, parsemer d'aneth et servir.
$s$),
    ('dahl-lentilles-corail-epinards', 'Dahl de lentilles corail aux épinards',
     'Un mijoté indien entré dans nos cuisines : curcuma, gingembre, lait de coco et épinards.',
     4, 15, 25, 'facile', '{dejeuner,diner}', '{automne,hiver,printemps}', 'indienne', '{mijote}', 'featured', $i$
250 g lentilles corail [20535]
200 g épinards [20059], équeutés
1 piece oignon [20034]
2 gousse ail [11000]
15 g gingembre frais [11074], râpé
1 cuillere_a_cafe curcuma [11089]
1 cuillere_a_cafe cumin [11042]
2 pincee poivre noir [11015]
20 cl lait de coco [18041]
400 g tomates concassées [20169]
50 cl eau [18066]
1 cuillere_a_soupe huile de colza [17130]
0.5 bouquet coriandre [11094]
0.5 cuillere_a_cafe sel [11058]
$i$, $s$
Chauffer l'huile avec le cumin, puis faire revenir l'oignon, l'ail et le gingembre.
Ajouter le curcuma et le poivre, remuer trente secondes.
Verser les lentilles rincées, les tomates et l'eau, cuire 15 minutes en remuant.
Ajouter le lait de coco et les épinards, saler et laisser tomber cinq minutes.
Servir avec la coriandre fraîche et, si l'on veut, un riz complet.
$s$),
    ('cabillaud-provencale', 'Cabillaud à la provençale',
     'Tomates, olives, câpres et thym : le poisson cuit dans sa sauce.',
     4, 15, 25, 'facile', '{dejeuner,diner}', '{ete}', 'mediterraneenne', '{mijote}', 'published', $i$
4 piece dos de cabillaud [26043]
5 piece tomates [20385], concassées
1 piece oignon [20034]
2 gousse ail [11000]
12 piece olives noires [13032]
15 g câpres [11040]
2 cuillere_a_soupe huile d'olive [17270]
1 branche thym [11070]
8 feuille basilic [11033]
$i$, $s$
Faire revenir l'oignon à l'huile d'olive, ajouter l'ail, les tomates et le thym, et compoter 12 minutes.
Ajouter les olives et les câpres.
Glisser les dos de cabillaud dans la sauce, couvrir et cuire 8 minutes.
Parsemer de basilic au moment de servir.
$s$),
    ('maquereaux-moutarde', 'Maquereaux à la moutarde, pommes vapeur',
     'Le poisson gras le moins cher de l''étal, laqué de moutarde et passé sous le gril.',
     4, 15, 25, 'facile', '{dejeuner,diner}', '{printemps,ete}', 'francaise', '{grille,vapeur}', 'published', $i$
4 piece maquereaux [26051], vidés
2 cuillere_a_soupe moutarde [11013]
1 cuillere_a_soupe huile de colza [17130]
1 piece citron [13009], en rondelles
600 g pommes de terre nouvelles [4023]
0.25 bouquet persil [11014]
1 pincee poivre noir [11015]
$i$, $s$
Cuire les pommes de terre 20 minutes à la vapeur.
Inciser les maquereaux, les poivrer, les enduire de moutarde mêlée à l'huile.
Les griller 5 minutes par face sous un gril bien chaud.
Servir avec les pommes de terre, le persil et le citron.
$s$),
    ('boeuf-bourguignon-allege', 'Bœuf bourguignon allégé',
     'Peu de lardons, beaucoup de carottes et de champignons, et une nuit de marinade.',
     6, 40, 180, 'difficile', '{dejeuner}', '{automne,hiver}', 'francaise', '{mijote}', 'published', $i$
1 kg paleron de bœuf [6270], en gros cubes
80 g lardons fumés [28720]
6 piece carottes [20009]
2 piece oignons [20034]
2 gousse ail [11000]
300 g champignons de Paris [20056]
40 cl vin rouge [5214]
30 cl eau [18066]
1 cuillere_a_soupe farine [9436]
1 cuillere_a_soupe concentré de tomate [20068]
1 cuillere_a_soupe huile d'olive [17270]
2 branche thym [11070]
1 feuille laurier [11053]
0.5 cuillere_a_cafe sel [11058]
$i$, $s$
La veille, mariner la viande dans le vin et l'eau avec une carotte, un oignon, le thym et le laurier.
Égoutter et éponger la viande, puis la saisir en deux fois à l'huile avec les lardons.
Saupoudrer de farine, ajouter le concentré de tomate, l'ail et la marinade filtrée.
Porter à frémissement, saler et mijoter 2 heures à couvert.
Ajouter le reste des carottes et des oignons et cuire encore 40 minutes.
Poêler les champignons à part et les mêler au dernier moment.
$s$),
    ('pot-au-feu', 'Pot-au-feu',
     'Deux morceaux de bœuf, les légumes de l''hiver et un bouillon dégraissé.',
     6, 30, 210, 'moyen', '{dejeuner}', '{hiver}', 'francaise', '{mijote}', 'published', $i$
700 g paleron de bœuf [6270]
450 g plat de côtes [6122], désossé
6 piece carottes [20009]
4 piece poireaux [20039]
4 piece navets [20064]
1 branche céleri [20023]
6 piece pommes de terre [4008]
1 piece oignon [20034]
2 piece clous de girofle [11052]
3 l eau [18066]
1 feuille laurier [11053]
1.5 cuillere_a_cafe gros sel [11017]
$i$, $s$
Plonger les viandes dans l'eau froide, porter doucement à frémissement et écumer.
Ajouter l'oignon piqué de girofle, le laurier, le céleri et le sel. Cuire 2 h 30 sans jamais bouillir.
Ajouter carottes, navets et poireaux ficelés, cuire encore 40 minutes.
Cuire les pommes de terre à part dans un peu de bouillon.
Dégraisser le bouillon, le servir en premier, puis les viandes et les légumes avec une bonne moutarde.
$s$),
    ('navarin-printanier', 'Navarin d''agneau printanier',
     'Un ragoût clair, plein de légumes nouveaux.',
     6, 35, 90, 'moyen', '{dejeuner}', '{printemps}', 'francaise', '{mijote}', 'published', $i$
900 g épaule d'agneau [21504], en morceaux dégraissés
4 piece carottes [20009]
4 piece navets [20064]
200 g petits pois [20084]
200 g haricots verts [20061]
2 piece oignons [20034]
2 gousse ail [11000]
3 piece tomates [20385], concassées
1 cuillere_a_soupe farine [9436]
2 cuillere_a_soupe huile d'olive [17270]
60 cl eau [18066]
2 branche thym [11070]
0.5 cuillere_a_cafe sel [11058]
$i$, $s$
Dorer la viande à l'huile, la dégraisser, puis poudrer de farine et remuer deux minutes.
Ajouter oignons, ail, tomates et thym, mouiller à hauteur et saler.
Mijoter une heure à couvert.
Ajouter carottes et navets, cuire 20 minutes, puis petits pois et haricots verts 10 minutes.
$s$),
    ('lapin-moutarde', 'Lapin à la moutarde',
     'Cuit à la cocotte, sauce courte au vin blanc et moutarde à l''ancienne.',
     4, 20, 60, 'moyen', '{dejeuner,diner}', '{automne,hiver}', 'francaise', '{mijote}', 'published', $i$
900 g lapin [34001], en morceaux
3 cuillere_a_soupe moutarde à l'ancienne [11021]
2 piece échalotes [20097]
250 g champignons de Paris [20056]
20 cl vin blanc sec [5215]
10 cl crème légère [19431]
2 cuillere_a_soupe huile d'olive [17270]
2 branche thym [11070]
0.5 cuillere_a_cafe sel [11058]
$i$, $s$
Enduire les morceaux de lapin de moutarde.
Les dorer doucement à l'huile dans une cocotte, puis ajouter les échalotes.
Verser le vin blanc, ajouter le thym et le sel, couvrir et cuire 40 minutes.
Ajouter les champignons émincés et la crème, et finir 10 minutes à découvert.
$s$),
    ('filet-mignon-pruneaux', 'Filet mignon de porc aux pruneaux',
     'Le sucré-salé du Sud-Ouest, sans autre sucre que celui des pruneaux.',
     4, 15, 35, 'facile', '{dejeuner,diner}', '{automne,hiver}', 'francaise', '{mijote}', 'published', $i$
1 piece filet mignon de porc [28204]
16 piece pruneaux [13042]
2 piece échalotes [20097]
1 cuillere_a_soupe huile d'olive [17270]
10 cl vin blanc sec [5215]
10 cl eau [18066]
2 branche thym [11070]
0.5 cuillere_a_cafe sel [11058]
$i$, $s$
Dorer le filet mignon sur toutes ses faces à l'huile d'olive.
Ajouter les échalotes émincées, le vin blanc, l'eau, le thym et le sel.
Couvrir et cuire 20 minutes à feu doux.
Ajouter les pruneaux et cuire encore dix minutes ; trancher et napper de jus.
$s$),
    ('poulet-roti-legumes-racines', 'Poulet rôti aux herbes et légumes racines',
     'Le poulet du dimanche sur son lit de carottes, panais et oignons.',
     6, 20, 80, 'facile', '{dejeuner}', '{automne,hiver}', 'francaise', '{four}', 'published', $i$
1 piece poulet entier [36016]
4 piece carottes [20009]
3 piece panais [20181]
2 piece oignons [20034]
4 gousse ail [11000], en chemise
1 piece citron [13009]
2 branche romarin [11068]
2 branche thym [11070]
2 cuillere_a_soupe huile d'olive [17270]
1 cuillere_a_cafe sel [11058]
$i$, $s$
Glisser le citron piqué, le thym et le romarin dans le poulet, le frotter d'huile et de sel.
Couper les légumes en gros bâtons et les étaler dans le plat avec l'ail.
Poser le poulet sur une cuisse et rôtir 20 minutes à 200 °C, puis 20 minutes sur l'autre cuisse.
Finir 40 minutes sur le dos en arrosant du jus.
Laisser reposer dix minutes avant de découper.
$s$),
    ('curry-pois-chiches-coco', 'Curry de pois chiches au lait de coco',
     'Un plat de placard, doux et parfumé, prêt en une demi-heure.',
     4, 10, 25, 'facile', '{dejeuner,diner}', '{printemps,ete,automne,hiver}', 'indienne', '{mijote}', 'published', $i$
500 g pois chiches [20532], égouttés
400 g tomates concassées [20169]
20 cl lait de coco [18041]
1 piece oignon [20034]
2 gousse ail [11000]
15 g gingembre frais [11074]
2 cuillere_a_cafe curry [11005]
0.5 cuillere_a_cafe curcuma [11089]
2 pincee poivre noir [11015]
150 g pousses d'épinard [20270]
1 cuillere_a_soupe huile de colza [17130]
200 g riz complet [9102]
$i$, $s$
Cuire le riz complet selon le temps indiqué.
Faire revenir l'oignon, l'ail et le gingembre, puis torréfier les épices trente secondes.
Ajouter tomates et pois chiches, mijoter 15 minutes.
Verser le lait de coco, ajouter les épinards et laisser tomber trois minutes.
Servir sur le riz.
$s$),
    ('chili-sin-carne', 'Chili sin carne',
     'Haricots rouges, maïs et une pointe de cacao pour la profondeur.',
     6, 20, 40, 'facile', '{dejeuner,diner}', '{automne,hiver}', 'mexicaine', '{mijote}', 'published', $i$
500 g haricots rouges [20524], égouttés
150 g maïs doux [20066]
2 piece poivrons rouges [20087], en dés
2 piece oignons [20034]
3 gousse ail [11000]
800 g tomates concassées [20169]
2 cuillere_a_cafe cumin [11042]
1 cuillere_a_cafe paprika [11049]
1 pincee piment de Cayenne [11088]
1 cuillere_a_cafe cacao [18100]
2 cuillere_a_soupe huile d'olive [17270]
0.5 bouquet coriandre [11094]
$i$, $s$
Faire revenir oignons, ail et poivrons dix minutes à l'huile d'olive.
Ajouter cumin, paprika et piment, remuer une minute.
Verser les tomates et le cacao, mijoter 20 minutes.
Ajouter haricots et maïs, cuire encore 10 minutes et finir par la coriandre.
$s$),
    ('couscous-sept-legumes', 'Couscous aux légumes et pois chiches',
     'Le bouillon parfumé au ras el-hanout de la maison : cumin, gingembre, curcuma et cannelle.',
     6, 35, 50, 'moyen', '{dejeuner}', '{automne,hiver}', 'maghrebine', '{mijote}', 'published', $i$
300 g semoule de couscous [9681]
4 piece carottes [20009]
3 piece navets [20064]
3 piece courgettes [20020]
400 g potiron [20044], en gros cubes
250 g pois chiches [20532], égouttés
2 piece oignons [20034]
3 piece tomates [20385]
2 cuillere_a_soupe concentré de tomate [20068]
1 cuillere_a_cafe curcuma [11089]
1 cuillere_a_cafe gingembre moulu [11006]
1 cuillere_a_cafe cumin [11042]
0.5 cuillere_a_cafe cannelle [11025]
1 pincee poivre noir [11015]
3 cuillere_a_soupe huile d'olive [17270]
1.5 l eau [18066]
1 cuillere_a_cafe sel [11058]
$i$, $s$
Faire revenir les oignons à l'huile avec les épices, puis ajouter tomates et concentré.
Mouiller avec l'eau, saler, ajouter carottes et navets et cuire 20 minutes.
Ajouter courgettes, potiron et pois chiches et cuire encore 20 minutes.
Gonfler la semoule avec son volume de bouillon chaud, l'égrener à la fourchette.
Servir la semoule, les légumes et le bouillon à part.
$s$),
    ('gratin-courgettes-chevre', 'Gratin de courgettes au chèvre frais',
     'Un appareil aux œufs et au lait, sans crème, relevé de basilic.',
     4, 20, 35, 'facile', '{dejeuner,diner}', '{ete}', 'francaise', '{poele,four}', 'published', $i$
5 piece courgettes [20020], en rondelles
120 g chèvre frais [12805]
3 piece œufs [22000]
20 cl lait demi-écrémé [19041]
1 gousse ail [11000]
10 feuille basilic [11033]
1 cuillere_a_soupe huile d'olive [17270]
0.5 cuillere_a_cafe sel [11058]
1 pincee noix de muscade [11048]
$i$, $s$
Poêler les courgettes dix minutes à l'huile avec l'ail et le sel, pour qu'elles perdent leur eau.
Battre les œufs, le lait, la muscade et la moitié du chèvre.
Ranger les courgettes dans un plat, parsemer de basilic et du reste de chèvre, verser l'appareil.
Cuire 30 minutes à 180 °C.
$s$),
    ('gratin-chou-fleur-leger', 'Gratin de chou-fleur léger',
     'Une béchamel au lait demi-écrémé, à peine gratinée de comté.',
     4, 15, 40, 'facile', '{diner}', '{automne,hiver}', 'francaise', '{vapeur,four}', 'published', $i$
1 piece chou-fleur [20016], en bouquets
40 cl lait demi-écrémé [19041]
20 g beurre [16400]
3 cuillere_a_soupe farine [9410]
50 g comté [12110], râpé
1 pincee noix de muscade [11048]
0.5 cuillere_a_cafe sel [11058]
$i$, $s$
Cuire le chou-fleur 12 minutes à la vapeur : il doit rester ferme.
Faire un roux avec le beurre et la farine, verser le lait froid et cuire la béchamel cinq minutes.
Saler, muscader et ajouter la moitié du comté.
Napper le chou-fleur, parsemer du reste et gratiner 20 minutes à 200 °C.
$s$),
    ('epeautre-champignons', 'Petit épeautre façon risotto aux champignons',
     'Le grain du Ventoux cuit comme un risotto, avec des champignons bien dorés.',
     4, 15, 50, 'moyen', '{dejeuner,diner}', '{automne}', 'francaise', '{mijote,poele}', 'published', $i$
250 g petit épeautre [9001]
400 g champignons de Paris [20056]
150 g pleurotes [20114]
2 piece échalotes [20097]
1 gousse ail [11000]
10 cl vin blanc sec [5215]
80 cl eau [18066]
30 g parmesan [12120]
2 cuillere_a_soupe huile d'olive [17270]
0.5 bouquet persil [11014]
0.5 cuillere_a_cafe sel [11058]
$i$, $s$
Tremper l'épeautre une nuit, puis l'égoutter.
Nacrer les échalotes et le grain à l'huile d'olive, mouiller au vin blanc.
Ajouter l'eau chaude louche par louche, 40 minutes, en remuant souvent ; saler à mi-cuisson.
Dorer vivement les champignons avec l'ail dans une poêle très chaude.
Lier l'épeautre avec le parmesan, ajouter champignons et persil.
$s$),
    ('moules-marinieres', 'Moules marinières',
     'Échalotes, vin blanc, persil : cinq minutes de cuisson, pas une de plus.',
     4, 25, 8, 'facile', '{dejeuner,diner}', '{ete,automne}', 'francaise', '{bouilli}', 'published', $i$
200 piece moules [10014], environ 2,4 kg, grattées et lavées
4 piece échalotes [20097], ciselées
20 cl vin blanc sec [5215]
20 g beurre [16400]
0.5 bouquet persil [11014]
2 branche thym [11070]
1 pincee poivre noir [11015]
$i$, $s$
Jeter les moules cassées et celles qui restent ouvertes quand on les choque.
Faire suer les échalotes dans le beurre, ajouter le vin blanc et le thym, porter à ébullition.
Verser les moules, couvrir et cuire 5 minutes à feu vif en secouant deux fois.
Poivrer, ajouter le persil et servir avec le jus, sans sel.
$s$),
    ('parmentier-cabillaud', 'Parmentier de cabillaud',
     'Une brandade sage : purée à l''huile d''olive, cabillaud effeuillé et ail doux.',
     4, 25, 45, 'facile', '{dejeuner,diner}', '{automne,hiver}', 'francaise', '{bouilli,four}', 'published', $i$
600 g cabillaud [26043]
5 piece pommes de terre [4008]
20 cl lait demi-écrémé [19041]
3 gousse ail [11000]
3 cuillere_a_soupe huile d'olive [17270]
0.5 bouquet persil [11014]
1 cuillere_a_soupe chapelure [7500]
0.5 cuillere_a_cafe sel [11058]
$i$, $s$
Cuire les pommes de terre et l'ail 25 minutes à l'eau, les égoutter et les écraser avec l'huile d'olive.
Pocher le cabillaud 8 minutes dans le lait frémissant, l'effeuiller.
Détendre la purée avec le lait de pochage et mêler le poisson et le persil.
Verser dans un plat, poudrer de chapelure et gratiner 15 minutes à 200 °C.
$s$),
    ('tarte-tomate-moutarde', 'Tarte à la tomate et à la moutarde',
     'Une pâte brisée, une couche de moutarde et des tomates bien égouttées.',
     6, 20, 40, 'facile', '{dejeuner,diner}', '{ete}', 'francaise', '{four}', 'published', $i$
230 g pâte brisée [23414]
5 piece tomates [20385], en rondelles
3 cuillere_a_soupe moutarde [11013]
60 g gruyère [12114], râpé
1 cuillere_a_soupe huile d'olive [17270]
1 cuillere_a_cafe herbes de Provence [11060]
$i$, $s$
Saler les rondelles de tomate et les égoutter une demi-heure sur un linge.
Foncer le moule, piquer la pâte et la précuire 10 minutes à 190 °C.
Étaler la moutarde, parsemer de fromage et ranger les tomates en rosace.
Ajouter les herbes et l'huile, cuire 30 minutes.
$s$),
    ('omelette-champignons', 'Omelette aux champignons et fines herbes',
     'Baveuse et vite faite, avec des champignons bien dorés pour la vitamine D des jaunes.',
     2, 10, 12, 'facile', '{diner}', '{printemps,automne}', 'francaise', '{poele}', 'published', $i$
5 piece œufs [22000]
200 g champignons de Paris [20056], émincés
1 cuillere_a_soupe huile d'olive [17270]
5 brin ciboulette [11003]
0.25 bouquet persil [11014]
1 pincee sel [11058]
1 pincee poivre noir [11015]
$i$, $s$
Dorer les champignons à feu vif dans la moitié de l'huile, saler à la fin.
Battre les œufs à la fourchette avec les herbes et le poivre.
Chauffer le reste d'huile, verser les œufs et ramener les bords vers le centre.
Garnir de champignons quand le dessus est encore crémeux, plier et servir.
$s$),
    ('truite-amandes', 'Truite aux amandes',
     'Une truite poêlée, des amandes dorées et un trait de citron.',
     2, 10, 15, 'facile', '{dejeuner,diner}', '{printemps,ete}', 'francaise', '{poele}', 'published', $i$
2 piece truites [27009], vidées
2 cuillere_a_soupe farine [9436]
30 g amandes effilées [15041]
1 cuillere_a_soupe huile d'olive [17270]
10 g beurre [16400]
2 cuillere_a_soupe jus de citron [2007]
0.25 bouquet persil [11014]
1 pincee sel [11058]
$i$, $s$
Fariner les truites, secouer l'excédent et les saler.
Les cuire 6 minutes par face à l'huile d'olive, à feu moyen.
Dorer les amandes deux minutes dans le beurre, arrêter avec le citron.
Napper les truites et parsemer de persil.
$s$),
    ('dorade-four-fenouil', 'Dorade au four, fenouil et citron',
     'Tout cuit dans le même plat ; le fenouil confit sous le poisson.',
     2, 15, 40, 'facile', '{dejeuner,diner}', '{printemps,ete,automne}', 'francaise', '{four}', 'published', $i$
2 piece dorades [26088], vidées et écaillées
2 piece fenouils [20028], en fines tranches
1 piece citron [13009], en rondelles
2 cuillere_a_soupe huile d'olive [17270]
1 gousse ail [11000]
2 branche thym [11070]
0.5 cuillere_a_cafe sel [11058]
$i$, $s$
Étaler le fenouil dans un plat avec l'ail, une cuillerée d'huile et un fond d'eau, cuire 15 minutes à 200 °C.
Garnir les dorades de thym et de citron, les poser sur le fenouil.
Arroser d'huile, saler et cuire 22 minutes : la chair doit se détacher de l'arête.
$s$),
    ('dinde-citron-brocoli', 'Émincé de dinde au citron et brocoli',
     'Un sauté rapide où le brocoli reste croquant et rencontre la moutarde.',
     4, 15, 15, 'facile', '{dejeuner,diner}', '{automne,hiver,printemps}', 'francaise', '{vapeur,poele}', 'published', $i$
4 piece escalopes de dinde [36304], en lanières
1 piece brocoli [20057], en petits bouquets
1 cuillere_a_soupe moutarde [11013]
3 cuillere_a_soupe jus de citron [2007]
1 gousse ail [11000]
2 cuillere_a_soupe huile de colza [17130]
200 g quinoa [9340]
0.5 cuillere_a_cafe sel [11058]
$i$, $s$
Rincer le quinoa et le cuire 12 minutes dans deux fois son volume d'eau.
Cuire le brocoli 4 minutes à la vapeur.
Saisir la dinde à l'huile avec l'ail, six minutes, puis saler.
Ajouter le citron, la moutarde et le brocoli, enrober une minute et servir avec le quinoa.
$s$),
    ('petits-farcis-nicois', 'Petits farcis niçois',
     'Tomates et courgettes farcies de bœuf maigre, de riz et d''herbes.',
     4, 40, 50, 'moyen', '{dejeuner,diner}', '{ete}', 'mediterraneenne', '{four}', 'published', $i$
4 piece tomates [20385]
4 piece courgettes [20020]
300 g bœuf haché 5 % [6250]
80 g riz blanc [9100]
1 piece oignon [20034]
2 gousse ail [11000]
1 piece œuf [22000]
25 g parmesan [12120]
0.5 bouquet persil [11014]
2 cuillere_a_soupe huile d'olive [17270]
0.5 cuillere_a_cafe sel [11058]
$i$, $s$
Cuire le riz dix minutes. Évider tomates et courgettes, garder la pulpe.
Faire revenir l'oignon, l'ail et la pulpe de courgette hachée jusqu'à évaporation.
Mêler avec la viande, le riz, l'œuf, le persil, le parmesan et le sel.
Garnir les légumes, arroser d'huile et cuire 45 minutes à 180 °C en arrosant du jus.
$s$),
    ('tofu-brocoli-gingembre', 'Tofu sauté au brocoli et au gingembre',
     'Un sauté minute, avec un tofu bien pressé qui dore.',
     2, 15, 12, 'facile', '{dejeuner,diner}', '{automne,hiver,printemps}', 'chinoise', '{wok}', 'published', $i$
250 g tofu nature [20904], pressé et en cubes
0.5 piece brocoli [20057], en petits bouquets
1 piece poivron rouge [20087], en lanières
1 gousse ail [11000]
15 g gingembre frais [11074], râpé
2 cuillere_a_soupe sauce soja [11104]
1 cuillere_a_soupe huile de colza [17130]
1 cuillere_a_cafe huile de sésame [17400]
1 cuillere_a_cafe graines de sésame [15010]
120 g riz complet [9102]
$i$, $s$
Cuire le riz complet.
Dorer le tofu à l'huile de colza sur toutes ses faces et le réserver.
Saisir brocoli et poivron quatre minutes avec deux cuillerées d'eau, puis ajouter ail et gingembre.
Remettre le tofu, la sauce soja et l'huile de sésame, parsemer de graines et servir avec le riz.
$s$),
    ('bowl-quinoa-patate-douce', 'Bowl de quinoa, patate douce, kale et avocat',
     'Patate douce rôtie au curcuma, kale massé au citron, avocat et graines.',
     2, 20, 30, 'facile', '{dejeuner}', '{automne,hiver}', 'americaine', '{four}', 'featured', $i$
120 g quinoa [9340]
1 piece patate douce [4101], en cubes
80 g chou kale [20346], sans les côtes
1 piece avocat [13004]
100 g pois chiches [20532], égouttés
0.5 cuillere_a_cafe curcuma [11089]
1 pincee poivre noir [11015]
2 cuillere_a_soupe huile d'olive [17270]
2 cuillere_a_soupe jus de citron [2007]
1 cuillere_a_soupe tahin [15203]
1 cuillere_a_soupe graines de courge [15064]
$i$, $s$
Rôtir patate douce et pois chiches 25 minutes à 200 °C avec une cuillerée d'huile, le curcuma et le poivre.
Cuire le quinoa 12 minutes, l'égrener.
Masser le kale avec le reste d'huile et la moitié du citron jusqu'à ce qu'il s'attendrisse.
Délayer le tahin avec le reste de citron et un peu d'eau.
Composer les bols avec l'avocat, napper de sauce et parsemer de graines.
$s$),
    ('pates-completes-sardines', 'Pâtes complètes aux sardines et au citron',
     'Des pâtes de placard à la sicilienne : sardines, raisins, pignons et persil.',
     4, 10, 12, 'facile', '{dejeuner,diner}', '{printemps,ete,automne,hiver}', 'italienne', '{bouilli,poele}', 'published', $i$
320 g pâtes complètes [9870]
200 g sardines à l'huile d'olive [26040], égouttées
2 gousse ail [11000]
2 cuillere_a_soupe raisins secs [13046]
2 cuillere_a_soupe pignons [15025]
1 piece citron [13009], jus et zeste
2 cuillere_a_soupe huile d'olive [17270]
0.5 bouquet persil [11014]
2 cuillere_a_soupe chapelure [7500]
$i$, $s$
Cuire les pâtes en gardant une louche de leur eau.
Griller la chapelure à sec, puis les pignons.
Tiédir l'ail, les raisins et les sardines émiettées dans l'huile d'olive.
Enrober les pâtes de cette sauce avec un peu d'eau de cuisson et le citron.
Finir par le persil, les pignons et la chapelure.
$s$),
    ('galette-forestiere', 'Galette de sarrasin forestière',
     'Champignons, œuf miroir et un voile de fromage : la complète sans jambon.',
     4, 20, 30, 'moyen', '{dejeuner,diner}', '{automne,hiver}', 'francaise', '{poele}', 'published', $i$
200 g farine de sarrasin [9540]
45 cl eau [18066]
4 piece œufs [22000]
400 g champignons de Paris [20056]
60 g emmental [12118], râpé
1 gousse ail [11000]
2 cuillere_a_soupe huile d'olive [17270]
0.5 bouquet persil [11014]
0.5 cuillere_a_cafe sel [11058]
$i$, $s$
Délayer la farine et le sel avec l'eau, reposer deux heures au frais.
Poêler les champignons avec l'ail jusqu'à ce qu'ils dorent, ajouter le persil.
Étaler une galette fine dans une poêle huilée très chaude, la retourner.
Casser un œuf au centre, entourer de champignons et de fromage, replier les bords et cuire le blanc.
$s$),
    ('petits-pois-francaise', 'Petits pois à la française',
     'Étuvés avec laitue, oignons nouveaux et carottes.',
     4, 15, 25, 'facile', '{dejeuner,diner}', '{printemps}', 'francaise', '{mijote}', 'published', $i$
600 g petits pois [20084]
0.5 piece laitue [20031], en lanières
2 piece carottes [20009], en rondelles
1 piece oignon [20034]
20 g beurre [16400]
10 cl eau [18066]
1 cuillere_a_cafe sucre [31016]
1 pincee sel [11058]
$i$, $s$
Fondre l'oignon et les carottes cinq minutes dans le beurre.
Ajouter les petits pois, la laitue, l'eau, le sel et le sucre.
Couvrir et étuver 18 minutes à feu doux : il doit rester juste un fond de jus.
$s$),
    ('haricots-verts-ail-persil', 'Haricots verts à l''ail et au persil',
     'Croquants, à peine relevés, pour accompagner n''importe quel plat.',
     4, 15, 12, 'facile', '{dejeuner,diner}', '{ete}', 'francaise', '{bouilli,poele}', 'published', $i$
600 g haricots verts [20061]
2 gousse ail [11000]
2 cuillere_a_soupe huile d'olive [17270]
0.5 bouquet persil [11014]
0.5 cuillere_a_cafe sel [11058]
$i$, $s$
Cuire les haricots 8 minutes à grande eau, les rafraîchir dans l'eau glacée.
Tiédir l'ail haché dans l'huile d'olive sans le colorer.
Faire sauter les haricots trois minutes et finir par le persil.
$s$),
    ('chou-rouge-pommes', 'Chou rouge braisé aux pommes',
     'À l''alsacienne : pommes, girofle et un trait de vinaigre pour garder la couleur.',
     6, 20, 60, 'facile', '{dejeuner,diner}', '{automne,hiver}', 'francaise', '{mijote}', 'published', $i$
1 piece chou rouge [20014], finement émincé
3 piece pommes [13039]
1 piece oignon [20034]
3 cuillere_a_soupe vinaigre de cidre [11090]
1 cuillere_a_soupe huile de colza [17130]
2 piece clous de girofle [11052]
20 cl eau [18066]
0.5 cuillere_a_cafe sel [11058]
$i$, $s$
Faire suer l'oignon à l'huile, ajouter le chou et le vinaigre, remuer.
Ajouter les pommes en quartiers, la girofle, l'eau et le sel.
Braiser une heure à couvert, en remuant parfois, jusqu'à ce que les pommes aient fondu.
$s$),
    ('puree-patate-douce-curcuma', 'Purée de patate douce au curcuma',
     'Douce et vive, avec le poivre qui aide le curcuma et un peu d''huile d''olive.',
     4, 10, 25, 'facile', '{diner}', '{automne,hiver}', 'francaise', '{vapeur}', 'published', $i$
4 piece patates douces [4101]
1 piece pomme de terre [4008]
0.5 cuillere_a_cafe curcuma [11089]
1 pincee poivre noir [11015]
2 cuillere_a_soupe huile d'olive [17270]
10 cl lait demi-écrémé [19041]
0.5 cuillere_a_cafe sel [11058]
$i$, $s$
Cuire les tubercules en cubes 20 minutes à la vapeur.
Les écraser avec l'huile d'olive, le curcuma et le poivre.
Détendre au lait chaud, saler et servir.
$s$),
    ('haricots-bretonne', 'Haricots blancs à la bretonne',
     'Lingots mijotés dans une sauce tomate à l''oignon et à l''ail.',
     6, 20, 90, 'facile', '{dejeuner,diner}', '{automne,hiver}', 'francaise', '{mijote}', 'published', $i$
400 g haricots blancs secs [20501]
2 piece oignons [20034]
3 gousse ail [11000]
400 g tomates concassées [20169]
1 cuillere_a_soupe concentré de tomate [20068]
2 cuillere_a_soupe huile d'olive [17270]
1 feuille laurier [11053]
2 branche thym [11070]
1.5 l eau [18066]
1 cuillere_a_cafe sel [11058]
$i$, $s$
Tremper les haricots douze heures, les rincer.
Les couvrir d'eau froide avec le laurier et le thym et cuire 1 heure à frémissement, en salant à la fin.
Fondre oignons et ail à l'huile, ajouter tomates et concentré, compoter 15 minutes.
Mêler les haricots égouttés et un peu de leur eau, mijoter un quart d'heure.
$s$),
    ('quiche-poireaux-legere', 'Quiche aux poireaux sans pâte',
     'Un flan de poireaux doré au four, au fromage blanc plutôt qu''à la crème.',
     4, 15, 45, 'facile', '{dejeuner,diner}', '{automne,hiver}', 'francaise', '{four}', 'published', $i$
4 piece poireaux [20039], émincés
4 piece œufs [22000]
200 g fromage blanc [19646]
15 cl lait demi-écrémé [19041]
3 cuillere_a_soupe fécule de maïs [9510]
40 g gruyère [12114], râpé
1 cuillere_a_soupe huile de colza [17130]
1 pincee noix de muscade [11048]
0.5 cuillere_a_cafe sel [11058]
$i$, $s$
Fondre les poireaux 15 minutes à l'huile, à couvert.
Fouetter les œufs, le fromage blanc, le lait, la fécule, le sel et la muscade.
Mêler les poireaux et le gruyère, verser dans un moule huilé.
Cuire 35 minutes à 180 °C et laisser tiédir avant de démouler.
$s$),
    ('petit-sale-lentilles', 'Petit salé aux lentilles',
     'Le plat de brasserie, dessalé la veille et allégé : moins de porc, plus de lentilles.',
     6, 20, 120, 'moyen', '{dejeuner}', '{hiver}', 'francaise', '{mijote}', 'published', $i$
500 g poitrine demi-sel [28550]
400 g lentilles vertes [20585]
4 piece carottes [20009]
2 piece oignons [20034]
2 piece clous de girofle [11052]
1 feuille laurier [11053]
2 branche thym [11070]
2 l eau [18066]
$i$, $s$
Dessaler la viande douze heures en changeant l'eau trois fois.
La cuire 1 h 15 à frémissement avec un oignon piqué de girofle, le laurier et le thym.
Ajouter les carottes, le second oignon et les lentilles rincées.
Cuire encore 30 minutes, trancher la viande et servir sans resaler.
$s$),
    ('compote-pomme-poire', 'Compote de pommes et de poires',
     'Rien que des fruits, un peu de vanille, et pas de sucre.',
     4, 15, 20, 'facile', '{collation,petit_dejeuner}', '{automne,hiver}', 'francaise', '{mijote}', 'published', $i$
4 piece pommes [13039]
2 piece poires [13037]
1 cuillere_a_cafe extrait de vanille [11065]
1 cuillere_a_soupe jus de citron [2007]
5 cl eau [18066]
$i$, $s$
Couper les fruits en morceaux, sans les peler si la peau est fine.
Les cuire 20 minutes à couvert avec l'eau et le citron.
Ajouter la vanille, écraser à la fourchette ou mixer, et servir froid.
$s$),
    ('bouchees-dattes-amandes-cacao', 'Bouchées dattes, amandes et cacao',
     'Une douceur de poche, sucrée par les dattes seules.',
     8, 15, 0, 'facile', '{collation}', '{automne,hiver}', 'francaise', '{cru}', 'published', $i$
16 piece dattes [13011], dénoyautées
100 g amandes [15000]
2 cuillere_a_soupe cacao [18100]
30 g flocons d'avoine [32140]
2 cuillere_a_soupe noix de coco râpée [15007]
$i$, $s$
Tremper les dattes dix minutes dans l'eau tiède et les égoutter.
Mixer grossièrement les amandes et l'avoine, ajouter les dattes et le cacao.
Rouler seize billes, les enrober de coco et les raffermir une heure au frais.
$s$),
    ('pois-chiches-rotis-paprika', 'Pois chiches rôtis au paprika',
     'Croustillants, à grignoter à la place des biscuits salés.',
     4, 5, 35, 'facile', '{collation}', '{printemps,ete,automne,hiver}', 'mediterraneenne', '{four}', 'published', $i$
400 g pois chiches [20532], égouttés
1 cuillere_a_soupe huile d'olive [17270]
1 cuillere_a_cafe paprika [11049]
0.5 cuillere_a_cafe cumin [11042]
1 pincee sel [11058]
$i$, $s$
Sécher soigneusement les pois chiches dans un linge : c'est ce qui les rend croustillants.
Les enrober d'huile et les rôtir 30 minutes à 200 °C en secouant la plaque.
Ajouter épices et sel, remettre cinq minutes et laisser refroidir.
$s$),
    ('tartine-chevre-figue', 'Tartine de chèvre frais et figues',
     'Pain de seigle, chèvre frais, figues et thym.',
     2, 8, 5, 'facile', '{collation,petit_dejeuner}', '{automne}', 'francaise', '{grille}', 'published', $i$
2 tranche pain de seigle [7125]
50 g chèvre frais [12805]
3 piece figues [13012]
1 cuillere_a_cafe miel [31008]
1 branche thym [11070]
10 g cerneaux de noix [15005]
$i$, $s$
Griller le pain et l'étaler de chèvre.
Poser les figues en quartiers, effeuiller le thym et parsemer de noix.
Passer cinq minutes sous le gril et finir par un filet de miel.
$s$),
    ('lait-dore-curcuma', 'Lait d''or au curcuma',
     'Boisson d''amande chaude, curcuma, gingembre et le poivre sans lequel le curcuma passe sans s''arrêter.',
     2, 5, 8, 'facile', '{collation}', '{automne,hiver}', 'indienne', '{mijote}', 'published', $i$
40 cl boisson à l'amande [18107]
1 cuillere_a_cafe curcuma [11089]
0.5 cuillere_a_cafe gingembre moulu [11006]
0.25 cuillere_a_cafe cannelle [11025]
1 pincee poivre noir [11015]
1 cuillere_a_cafe huile de coco [16050]
2 cuillere_a_cafe miel [31008]
$i$, $s$
Délayer les épices dans un peu de boisson froide.
Ajouter le reste et l'huile de coco, chauffer cinq minutes sans bouillir en fouettant.
Verser dans deux tasses et sucrer de miel hors du feu.
$s$),
    ('batonnets-sauce-ciboulette', 'Bâtonnets de légumes, sauce à la ciboulette',
     'De quoi patienter avant le dîner.',
     4, 15, 0, 'facile', '{collation}', '{printemps,ete}', 'francaise', '{cru}', 'published', $i$
3 piece carottes [20009]
1 piece concombre [20019]
8 piece radis [20045]
0.5 piece chou-fleur [20016], en petits bouquets
200 g fromage blanc [19646]
10 brin ciboulette [11003]
1 cuillere_a_cafe moutarde [11013]
1 cuillere_a_soupe huile de colza [17130]
1 pincee sel [11058]
$i$, $s$
Tailler les légumes en bâtonnets et les garder dans l'eau glacée.
Fouetter le fromage blanc, la moutarde, l'huile, le sel et la ciboulette.
Égoutter les légumes et servir autour de la sauce.
$s$),
    ('pommes-four-noisettes', 'Pommes au four aux noisettes',
     'La peau craque, la chair fond, et les noisettes remplacent le beurre.',
     4, 10, 35, 'facile', '{collation,diner}', '{automne,hiver}', 'francaise', '{four}', 'published', $i$
4 piece pommes [13039]
40 g noisettes [15004], concassées
2 cuillere_a_soupe raisins secs [13046]
1 cuillere_a_cafe cannelle [11025]
1 cuillere_a_soupe miel [31008]
10 cl eau [18066]
$i$, $s$
Évider les pommes sans les percer et inciser la peau en ceinture.
Les garnir de noisettes, de raisins, de cannelle et de miel mêlés.
Verser l'eau dans le plat et cuire 35 minutes à 180 °C en arrosant du jus.
$s$),
    ('poires-pochees-cardamome', 'Poires pochées à la cardamome',
     'Un sirop à peine sucré où les poires prennent le parfum des épices.',
     4, 10, 30, 'facile', '{diner,collation}', '{automne,hiver}', 'francaise', '{mijote}', 'published', $i$
4 piece poires [13037], pelées
60 cl eau [18066]
2 cuillere_a_soupe miel [31008]
0.5 cuillere_a_cafe cardamome [11075]
1 cuillere_a_cafe extrait de vanille [11065]
1 cuillere_a_soupe jus de citron [2007]
20 g pistaches [15044], hachées
$i$, $s$
Porter l'eau, le miel, la cardamome et le citron à frémissement.
Pocher les poires 20 minutes en les retournant, ajouter la vanille et laisser refroidir dans le sirop.
Réduire le sirop de moitié, napper les poires et parsemer de pistaches.
$s$),
    ('oranges-cannelle', 'Salade d''oranges à la cannelle',
     'Le dessert le plus simple de l''hiver.',
     4, 15, 0, 'facile', '{collation,diner}', '{hiver}', 'maghrebine', '{cru}', 'published', $i$
5 piece oranges [13034]
0.5 cuillere_a_cafe cannelle [11025]
1 cuillere_a_soupe miel [31008]
8 feuille menthe [11027]
4 piece dattes [13011], en lamelles
$i$, $s$
Peler les oranges à vif et les couper en fines rondelles au-dessus d'un plat, pour garder le jus.
Délayer le miel dans ce jus et l'en arroser.
Poudrer de cannelle, ajouter dattes et menthe et laisser une heure au frais.
$s$),
    ('clafoutis-cerises-leger', 'Clafoutis léger aux cerises',
     'Les noyaux restent, le sucre diminue.',
     6, 15, 40, 'facile', '{collation,diner}', '{ete}', 'francaise', '{four}', 'published', $i$
600 g cerises [13008]
3 piece œufs [22000]
70 g farine [9410]
50 g sucre [31016]
30 cl lait demi-écrémé [19041]
10 g beurre [16400], pour le moule
1 cuillere_a_cafe extrait de vanille [11065]
$i$, $s$
Beurrer un plat et y ranger les cerises équeutées.
Fouetter les œufs et le sucre, ajouter la farine, puis délayer avec le lait et la vanille.
Verser sur les cerises et cuire 40 minutes à 180 °C.
Servir tiède ou froid.
$s$),
    ('mousse-chocolat-noir', 'Mousse au chocolat noir',
     'Du chocolat à 70 %, des blancs en neige et rien d''autre.',
     6, 20, 5, 'moyen', '{collation,diner}', '{printemps,ete,automne,hiver}', 'francaise', '{cru}', 'published', $i$
180 g chocolat noir 70 % [31074]
6 piece blancs d'œufs [22001]
3 piece jaunes d'œufs [22002]
1 pincee sel [11058]
$i$, $s$
Fondre le chocolat au bain-marie et le laisser tiédir.
Incorporer les jaunes hors du feu.
Monter les blancs avec le sel ; en détendre un tiers vivement dans le chocolat, puis le reste à la maryse.
Prendre au froid au moins trois heures.
$s$),
    ('fraises-menthe-citron', 'Fraises à la menthe et au citron',
     'Macérées vingt minutes, presque sans sucre.',
     4, 10, 0, 'facile', '{collation,diner}', '{printemps,ete}', 'francaise', '{cru}', 'published', $i$
500 g fraises [13014]
2 cuillere_a_soupe jus de citron [2007]
1 cuillere_a_soupe sucre [31016]
10 feuille menthe [11027]
$i$, $s$
Laver les fraises avant de les équeuter, puis les couper en deux.
Ajouter citron, sucre et menthe ciselée.
Laisser macérer vingt minutes au frais et servir avec le jus.
$s$),
    ('riz-au-lait-vanille', 'Riz au lait à la vanille',
     'Comme chez la grand-mère, avec moitié moins de sucre.',
     4, 5, 40, 'facile', '{collation,diner}', '{automne,hiver}', 'francaise', '{mijote}', 'published', $i$
100 g riz blanc [9100]
80 cl lait demi-écrémé [19041]
2 cuillere_a_soupe sucre [31016]
1 cuillere_a_cafe extrait de vanille [11065]
1 pincee cannelle [11025]
$i$, $s$
Blanchir le riz deux minutes à l'eau bouillante et l'égoutter.
Porter le lait à frémissement, verser le riz et cuire 35 minutes à feu très doux en remuant.
Ajouter le sucre et la vanille hors du feu, verser dans des coupes et poudrer de cannelle.
$s$),
    ('crumble-rhubarbe-avoine', 'Crumble de rhubarbe à l''avoine et aux amandes',
     'Un dessus croustillant à l''avoine, et la fraise pour adoucir la rhubarbe.',
     6, 20, 35, 'facile', '{collation,diner}', '{printemps}', 'britannique', '{four}', 'published', $i$
500 g rhubarbe [13047]
200 g fraises [13014]
80 g flocons d'avoine [32140]
60 g farine [9410]
50 g poudre d'amandes [15041]
50 g sucre roux [31017]
60 g beurre [16400]
$i$, $s$
Couper la rhubarbe en tronçons, les fraises en deux, et les étaler dans un plat avec une cuillerée de sucre.
Sabler du bout des doigts l'avoine, la farine, les amandes, le sucre et le beurre froid.
Couvrir les fruits et cuire 35 minutes à 180 °C.
$s$),
    ('peches-roties-romarin', 'Pêches rôties au romarin',
     'Dix minutes de préparation, le four fait le reste.',
     4, 10, 20, 'facile', '{collation,diner}', '{ete}', 'francaise', '{four}', 'published', $i$
6 piece pêches [13043]
1 cuillere_a_soupe miel [31008]
1 branche romarin [11068]
20 g amandes effilées [15041]
1 cuillere_a_soupe jus de citron [2007]
$i$, $s$
Couper les pêches en deux et les ranger dans un plat, face bombée dessous.
Arroser de miel et de citron, ajouter le romarin.
Rôtir 20 minutes à 190 °C et parsemer d'amandes grillées.
$s$),
    ('tarte-fine-pommes', 'Tarte fine aux pommes',
     'Une feuille de pâte, des pommes très fines et presque rien d''autre.',
     6, 20, 30, 'facile', '{collation}', '{automne,hiver}', 'francaise', '{four}', 'draft', $i$
230 g pâte feuilletée [23424]
4 piece pommes [13039]
10 g beurre [16400]
1 cuillere_a_soupe sucre roux [31017]
$i$, $s$
Dérouler la pâte, la piquer et la couvrir de lamelles de pommes en rosace.
Parsemer de noisettes de beurre et de sucre.
Cuire 30 minutes à 200 °C, jusqu'à ce que les bords soient bien bruns.
$s$),
    ('pain-perdu-poires', 'Pain perdu aux poires',
     'Le pain rassis de la veille, à peine sucré, avec des poires poêlées. À revoir : portions et sucre.',
     4, 10, 15, 'facile', '{petit_dejeuner}', '{automne,hiver}', 'francaise', '{poele}', 'draft', $i$
6 tranche pain de campagne [7100], rassis
2 piece œufs [22000]
25 cl lait demi-écrémé [19041]
2 piece poires [13037]
15 g beurre [16400]
1 cuillere_a_soupe sucre [31016]
$i$, $s$
Battre les œufs, le lait et le sucre, y tremper le pain des deux côtés.
Dorer les poires en lamelles dans la moitié du beurre.
Cuire le pain trois minutes par face dans le reste du beurre et servir avec les poires.
$s$),
    ('sandwich-thon-crudites', 'Sandwich complet thon et crudités',
     'La gamelle du midi. À revoir : quantité de sel du thon.',
     1, 10, 0, 'facile', '{dejeuner}', '{printemps,ete}', 'francaise', '{cru}', 'draft', $i$
2 tranche pain complet [7110]
60 g thon au naturel [26039]
2 cuillere_a_soupe fromage blanc [19646]
1 piece tomate [20385]
2 feuille laitue [20031]
1 cuillere_a_cafe moutarde [11013]
$i$, $s$
Mêler le thon, le fromage blanc et la moutarde.
Étaler sur une tranche, ajouter la tomate et la laitue.
Refermer et couper en deux.
$s$),
    ('veloute-topinambour-noisette', 'Velouté de topinambours aux noisettes',
     'Un goût d''artichaut et un nuage de noisettes grillées. À essayer avant publication.',
     4, 25, 30, 'facile', '{diner}', '{hiver}', 'francaise', '{mijote}', 'draft', $i$
700 g topinambours [20196], pelés
1 piece oignon [20034]
80 cl eau [18066]
20 cl lait demi-écrémé [19041]
30 g noisettes [15004]
1 cuillere_a_soupe huile de noisette [17210]
0.5 cuillere_a_cafe sel [11058]
$i$, $s$
Peler les topinambours et les garder dans l'eau citronnée.
Les cuire 25 minutes avec l'oignon, l'eau et le sel.
Mixer avec le lait, servir avec les noisettes grillées et l'huile de noisette.
$s$)
  ) as r (
    slug, name, description, servings, prep, cook, difficulty, meals, seasons, cuisine, methods,
    state, ingredients, steps
  )
  -- The collection is older than the sample people, so that they could cook from their first day.
  cross join lateral (
    select (
      coalesce(
        nullif(current_setting('app.sample_date', true), '')::date,
        (now() at time zone 'utc')::date
      ) - 700 - abs(hashtext(r.slug) % 60) + time '10:00'
    ) at time zone 'utc' as added
  ) as days
  on conflict (slug) do nothing;

  -- Nothing is known yet of what this transaction filled, and every sample plan and list joins it.
  analyze public.foods, public.recipes, public.recipe_ingredients;

  -- What a cook calls a food: the names above, where they mean one food only.
  insert into private.food_aliases (alias, food_id, written)
  select private.search_words(i.name), (array_agg(i.food_id))[1], min(i.name)
  from public.recipe_ingredients as i
  where i.food_id is not null
  group by private.search_words(i.name)
  having count(distinct i.food_id) = 1
  on conflict (alias) do nothing;

  perform set_config('app.keep_row', '', true);
end;
$sample_recipes$;

-- 80_insights/sample.sql

-- Sample people: five hundred over eighteen months. One statement, since all its parts share the lives
-- that it makes up first, hence its length.
--
-- Every life is a function of the person's number and of the days before today: no random(), so
-- that each load gives the same rows, on every engine. They end yesterday rather than on a date
-- written here: with a fixed end every subscription would have lapsed a month later, and each
-- screen about "the last 30 days" would be empty. Two loads on one day give the same; a load on
-- another day gives the same lives slid by the days between, where the calendar alone changes
-- weekends, seasons, ages and the lengths of months.
-- Settings: app.sample_date, such as 2026-09-01, stops that clock; app.sample_people changes the
-- number of people, spread over the same months.

do $sample_people$
declare
  today constant date := coalesce(
    nullif(current_setting('app.sample_date', true), '')::date, (now() at time zone 'utc')::date
  );
  monday constant date := date_trunc('week', today)::date;
  crowd constant integer := coalesce(
    nullif(current_setting('app.sample_people', true), '')::integer, 500
  );
begin
  if coalesce(current_setting('app.sample_data', true), '') <> 'on'
    or exists (select from auth.users where id = '00000000-0000-4000-b000-000000000001')
  then
    return;
  end if;
  -- The rows keep the dates and versions that are given here.
  perform set_config('app.keep_row', 'on', true);

  -- A number in [0, 1) from who, when and what is asked: the same hash on every engine.
  create or replace function pg_temp.chance(person integer, day integer, question integer)
  returns double precision
  language sql
  immutable
  parallel safe
  return (hashint8extended(person::bigint * 100003 + day, question) & 16777215)
    / 16777216.0::double precision;

  -- About normal, mean 0, deviation 1.
  create or replace function pg_temp.deviation(person integer, day integer, question integer)
  returns double precision
  language sql
  immutable
  parallel safe
  return (
    pg_temp.chance(person, day, question) + pg_temp.chance(person, day, question + 1000)
    + pg_temp.chance(person, day, question + 2000) - 1.5
  ) * 2;

  create or replace function pg_temp.pick(choices text[], share double precision)
  returns text
  language sql
  immutable
  parallel safe
  return choices[1 + floor(share * cardinality(choices))::integer];

  -- Ids are hashes too: a load gives the same.
  create or replace function pg_temp.id_of(kind text, person integer, number integer)
  returns uuid
  language sql
  immutable
  parallel safe
  return md5(kind || '/' || person || '/' || number)::uuid;

  -- Who they are. Habit: how they use the application; about a quarter leaves within weeks.
  create temporary table sample_lives on commit drop as
  select
    p.n,
    ('00000000-0000-4000-b000-' || lpad(p.n::text, 12, '0'))::uuid as user_id,
    signup.day as signed_up_on,
    least(
      today - 1,
      case habit.kind
        when 'parti' then signup.day + 8 + floor(60 * pg_temp.chance(p.n, 0, 3))::integer
        -- One faithful person in four stops at some time as well.
        else case when pg_temp.chance(p.n, 0, 4) < 0.25
          then signup.day + 60 + floor(400 * pg_temp.chance(p.n, 0, 5))::integer
          else today
        end
      end
    ) as last_day,
    habit.kind as habit, habit.tracks, habit.weighs, habit.adheres, habit.cooks,
    -- A few never get beyond the sign-up.
    pg_temp.chance(p.n, 0, 47) > 0.03 as has_profile,
    gender.key as gender,
    pg_temp.pick(
      case when gender.key = 'homme' or gender.key <> 'femme' and p.n % 2 = 0 then array[
        'Adrien', 'Alain', 'Antoine', 'Bernard', 'Bruno', 'Christophe', 'Clément', 'Damien',
        'David', 'Didier', 'Éric', 'Étienne', 'Florian', 'François', 'Gérard', 'Guillaume', 'Hugo',
        'Jérôme', 'Julien', 'Karim', 'Laurent', 'Loïc', 'Marc', 'Mathieu', 'Mehdi', 'Nicolas',
        'Olivier', 'Pascal', 'Patrick', 'Quentin', 'Romain', 'Sébastien', 'Thomas', 'Vincent',
        'Yann'
      ] else array[
        'Agnès', 'Amandine', 'Anne', 'Aurélie', 'Brigitte', 'Camille', 'Caroline', 'Cécile',
        'Chantal', 'Charlotte', 'Chloé', 'Christine', 'Claire', 'Élodie', 'Émilie', 'Fatima',
        'Florence', 'Françoise', 'Hélène', 'Inès', 'Isabelle', 'Julie', 'Laure', 'Léa', 'Lucie',
        'Maëlle', 'Manon', 'Marie', 'Martine', 'Mathilde', 'Nadia', 'Nathalie', 'Océane',
        'Patricia', 'Pauline', 'Sandrine', 'Sarah', 'Sophie', 'Sylvie', 'Valérie', 'Véronique',
        'Yasmine', 'Zoé'
      ] end,
      pg_temp.chance(p.n, 0, 11)
    ) as first_name,
    pg_temp.pick(array[
      'André', 'Arnaud', 'Aubert', 'Barbier', 'Baron', 'Benali', 'Bernard', 'Bertrand', 'Blanc',
      'Bonnet', 'Boucher', 'Bourgeois', 'Brun', 'Caron', 'Chevalier', 'Clément', 'Colin', 'David',
      'Denis', 'Diallo', 'Dubois', 'Dufour', 'Dumas', 'Dupont', 'Durand', 'Fabre', 'Faure',
      'Fernandez', 'Fontaine', 'Fournier', 'François', 'Garcia', 'Garnier', 'Gauthier', 'Gérard',
      'Girard', 'Guérin', 'Haddad', 'Henry', 'Jacquet', 'Lambert', 'Laurent', 'Lebrun', 'Leclerc',
      'Lefèvre', 'Lemaire', 'Leroux', 'Leroy', 'Lopez', 'Marchand', 'Martin', 'Martinez', 'Masson',
      'Mathieu', 'Mercier', 'Meunier', 'Meyer', 'Michel', 'Moreau', 'Morel', 'Muller', 'N''Guyen',
      'Nicolas', 'Noël', 'Perrin', 'Petit', 'Picard', 'Renard', 'Renaud', 'Rivière', 'Robert',
      'Rolland', 'Roux', 'Schmitt', 'Simon', 'Thomas', 'Traoré', 'Vidal', 'Vincent', 'Weber'
    ], pg_temp.chance(p.n, 0, 12)) as last_name,
    signup.day - (365.25 * years.old)::integer as born_on,
    body.height as height_cm,
    round((body.bmi * (body.height / 100) ^ 2)::numeric, 1) as first_weight_kg,
    goal.key as goal,
    case goal.key
      when 'perdre_du_poids' then round((
        greatest(body.bmi * 0.88, 21.5 + 2 * pg_temp.chance(p.n, 0, 21)) * (body.height / 100) ^ 2
      )::numeric)
      when 'prendre_du_poids' then round((body.bmi * (body.height / 100) ^ 2)::numeric) + 4
    end as target_weight_kg,
    pg_temp.pick(
      '{sedentaire,sedentaire,leger,leger,leger,modere,modere,actif,tres_actif}',
      pg_temp.chance(p.n, 0, 22)
    )::public.activity_level as activity_level,
    pg_temp.pick(
      array_fill(''::text, '{12}')
        || '{vegetarien,vegetarien,pescetarien,sans_porc,sans_porc}'::text[]
        || '{sans_lactose,sans_lactose,sans_gluten,vegetalien}'::text[],
      pg_temp.chance(p.n, 0, 23)
    ) as diet,
    case when pg_temp.chance(p.n, 0, 24) < 0.11 then pg_temp.pick(
      '{nuts,nuts,milk,gluten,eggs,peanuts,crustaceans,mustard,fish,sesame-seeds}',
      pg_temp.chance(p.n, 0, 25)
    ) end as allergy,
    1 + floor(4 * pg_temp.chance(p.n, 0, 26) ^ 1.5)::integer as household,
    pg_temp.deviation(p.n, 0, 27) as appetite
  from generate_series(1, crowd) as p (n)
  -- Sign-ups grow slowly from month to month; the last is of yesterday.
  cross join lateral (
    select today - 1 - floor(547 * (1 - (p.n::double precision / crowd) ^ 0.8))::integer as day
  ) as signup
  -- How likely they track a day and weigh themselves in a week, how near they come to their target,
  -- how much they cook.
  cross join lateral (
    select h.*
    from (
      values
        ('assidu', 0.18, 0.42, 0.7, 1.0, 2.2),
        ('regulier', 0.48, 0.16, 0.4, 0.7, 1.3),
        ('occasionnel', 0.76, 0.05, 0.15, 0.35, 0.5),
        ('parti', 1.0, 0.35, 0.5, 0.35, 0.5)
    ) as h (kind, up_to, tracks, weighs, adheres, cooks)
    where pg_temp.chance(p.n, 0, 2) < h.up_to
    order by h.up_to
    limit 1
  ) as habit
  cross join lateral (
    select (case
      when pg_temp.chance(p.n, 0, 6) < 0.66 then 'femme'
      when pg_temp.chance(p.n, 0, 6) < 0.97 then 'homme'
      when pg_temp.chance(p.n, 0, 6) < 0.985 then 'autre'
      else 'non_precise'
    end)::public.gender as key
  ) as gender
  cross join lateral (
    select greatest(19.5, least(77.5, 44 + 14 * pg_temp.deviation(p.n, 0, 7))) as old
  ) as years
  cross join lateral (
    select
      round((
        case when gender.key = 'homme' then 177 else 164 end + 6.5 * pg_temp.deviation(p.n, 0, 8)
      )::numeric) as height,
      greatest(19.2, least(38, 26.2 + 4 * pg_temp.deviation(p.n, 0, 9))) as bmi
  ) as body
  cross join lateral (
    select case
      when body.bmi >= 25 and years.old < 70 and pg_temp.chance(p.n, 0, 10) < 0.78
        then 'perdre_du_poids'
      when body.bmi < 21 and pg_temp.chance(p.n, 0, 10) < 0.3 then 'prendre_du_poids'
      when pg_temp.chance(p.n, 0, 10) < 0.6 then 'maintenir_son_poids'
    end as key
  ) as goal;

  create unique index on sample_lives (n);
  analyze sample_lives;

  -- Accounts. Without a password nobody can sign in as one of them. The numbers are of the range
  -- that is kept free for fiction.
  insert into auth.users (
    id, instance_id, aud, role, email, encrypted_password, email_confirmed_at, phone,
    raw_app_meta_data, raw_user_meta_data, banned_until, last_sign_in_at, confirmation_token,
    recovery_token, email_change, email_change_token_new, email_change_token_current,
    reauthentication_token, created_at, updated_at
  )
  select
    l.user_id, '00000000-0000-0000-0000-000000000000', 'authenticated', 'authenticated',
    regexp_replace(private.fold(l.first_name), '[^a-z]', '', 'g') || '.'
      || regexp_replace(private.fold(l.last_name), '[^a-z]', '', 'g')
      || coalesce(nullif(row_number() over (
        partition by private.fold(l.first_name), private.fold(l.last_name) order by l.n
      ), 1)::text, '')
      || '@courriel.example',
    '',
    case when pg_temp.chance(l.n, 0, 31) > 0.04 then born.at + interval '11 minutes' end,
    case when pg_temp.chance(l.n, 0, 32) < 0.45
      then '3363998' || lpad((l.n * 17 % 10000)::text, 4, '0')
    end,
    '{"provider": "email", "providers": ["email"]}',
    jsonb_build_object('display_name', l.first_name || ' ' || l.last_name),
    case when l.n % 97 = 0 then born.at + interval '10 years' end,
    greatest(born.at, (l.last_day + time '19:00') at time zone 'utc'),
    '', '', '', '', '', '', born.at, born.at
  from sample_lives as l
  cross join lateral (
    select (l.signed_up_on + time '07:00' + interval '14 hours' * pg_temp.chance(l.n, 0, 33))
      at time zone 'utc' as at
  ) as born;

  -- Weigh-ins, on the person's own day of the week.
  create temporary table sample_weighings on commit drop as
  select
    l.*, s.week, l.signed_up_on + 7 * s.week as day, 1 - exp(-s.week / 14.0) as progress,
    -- On the way to the target, never past it.
    round((
      l.first_weight_kg
      + case when l.target_weight_kg < l.first_weight_kg
        then greatest(change.kg, l.target_weight_kg - l.first_weight_kg + 0.5)
        else least(change.kg, coalesce(l.target_weight_kg - l.first_weight_kg - 0.5, 3))
      end
    )::numeric, 1) as weight
  from sample_lives as l
  cross join generate_series(0, (l.last_day - l.signed_up_on) / 7) as s (week)
  cross join lateral (
    select
      coalesce(l.target_weight_kg - l.first_weight_kg, 0) * 0.75
        * l.adheres * (1 - exp(-s.week / 22.0))
      + 0.5 * pg_temp.deviation(l.n, s.week, 80) as kg
  ) as change
  where l.has_profile and (s.week = 0 or pg_temp.chance(l.n, s.week, 79) < l.weighs);

  -- Needs are worked out by the profile's own trigger.
  insert into public.user_profiles (
    id, user_id, first_name, last_name, birth_date, gender, weight_kg, height_cm, activity_level,
    health_goals, target_weight_kg, target_change_kg_per_week, food_restrictions, allergies,
    is_lactating, version, created_at, updated_at
  )
  select
    pg_temp.id_of('profil', l.n, 0), l.user_id, l.first_name, l.last_name, l.born_on, l.gender,
    last.weight, l.height_cm, l.activity_level,
    array_remove(array[
      l.goal,
      case when pg_temp.chance(l.n, 0, 41) < 0.55 then 'reduire_inflammation' end,
      case when pg_temp.chance(l.n, 0, 42) < 0.25 then 'plus_d_energie' end,
      case when pg_temp.chance(l.n, 0, 43) < 0.2 then 'mieux_digerer' end,
      case when pg_temp.chance(l.n, 0, 44) < 0.15 then 'mieux_dormir' end,
      case when pg_temp.chance(l.n, 0, 45) < 0.12 then 'sante_cardiovasculaire' end
    ], null),
    l.target_weight_kg,
    case l.goal
      when 'perdre_du_poids' then -0.25 - 0.05 * floor(6 * pg_temp.chance(l.n, 0, 46))
      when 'prendre_du_poids' then 0.2
    end,
    array_remove(array[nullif(l.diet, '')], null), array_remove(array[l.allergy], null),
    l.gender = 'femme' and l.goal is null and l.signed_up_on - l.born_on < 38 * 365, 0,
    made.at, made.at
  from sample_lives as l
  cross join lateral (select (l.signed_up_on + time '20:40') at time zone 'utc' as at) as made
  -- Whoever has no profile never weighed in either.
  join lateral (
    select w.weight from sample_weighings as w where w.n = l.n order by w.week desc limit 1
  ) as last on true;

  insert into public.user_preferences (
    id, user_id, favorite_cuisines, preferred_cooking_methods, meal_times,
    notification_preferences, created_at, updated_at
  )
  select
    pg_temp.id_of('preferences', l.n, 0), l.user_id,
    array(
      select c.key
      from unnest(
        '{francaise,mediterraneenne,italienne,libanaise,maghrebine,indienne,japonaise}'::text[]
          || '{thailandaise,espagnole,mexicaine}'::text[]
      ) with ordinality as c (key, place)
      where pg_temp.chance(l.n, c.place::integer, 51) < 0.75 / (c.place ^ 0.5)
    ),
    array(
      select m.key
      from unnest('{four,mijote,poele,vapeur,cru,grille,wok,papillote}'::text[])
        with ordinality as m (key, place)
      where pg_temp.chance(l.n, m.place::integer, 52) < 0.6 / (m.place ^ 0.4)
    ),
    jsonb_build_object(
      'petit_dejeuner', pg_temp.pick('{06:45,07:15,07:30,08:00,09:00}', pg_temp.chance(l.n, 0, 53)),
      'dejeuner', pg_temp.pick('{12:00,12:30,12:45,13:00}', pg_temp.chance(l.n, 0, 54)),
      'diner', pg_temp.pick('{19:00,19:30,20:00,20:30}', pg_temp.chance(l.n, 0, 55))
    ),
    jsonb_build_object(
      'email', pg_temp.chance(l.n, 0, 56) < 0.8, 'push', pg_temp.chance(l.n, 0, 57) < 0.5,
      'weekly_summary', pg_temp.chance(l.n, 0, 58) < 0.6,
      'newsletter', pg_temp.chance(l.n, 0, 59) < 0.3
    ),
    made.at, made.at
  from sample_lives as l
  cross join lateral (select (l.signed_up_on + time '20:45') at time zone 'utc' as at) as made
  where l.has_profile and pg_temp.chance(l.n, 0, 60) < 0.8;

  -- Goals: the first at sign-up, a new one after a hundred days for those who are still there.
  create temporary table sample_goals on commit drop as
  select
    l.n, l.user_id, g.number, g.since, g.until,
    greatest(1200, 10 * round((p.daily_calorie_needs - 60 * g.number) / 10))::integer as energy,
    round(p.daily_protein_needs_g) as protein
  from sample_lives as l
  join public.user_profiles as p on p.user_id = l.user_id
  cross join lateral (
    select 0 as number, l.signed_up_on as since,
      case when l.last_day - l.signed_up_on > 110 then l.signed_up_on + 99 end as until
    union all
    select 1, l.signed_up_on + 100, null where l.last_day - l.signed_up_on > 110
  ) as g
  where pg_temp.chance(l.n, 0, 61) < 0.9;

  insert into public.nutrition_goals (
    id, user_id, daily_calories_target, protein_target_g, fat_target_g, carbs_target_g,
    fiber_target_g, anti_inflammatory_foods_per_day, sodium_limit_mg, sugar_limit_g, valid_from,
    valid_until, is_active, version, created_at, updated_at
  )
  select
    pg_temp.id_of('objectif', g.n, g.number), g.user_id, g.energy, g.protein,
    round(g.energy * 0.37 / 9), round((g.energy * 0.63 - 4 * g.protein) / 4), 30,
    4 + g.number, 2000, 100, g.since, g.until, g.until is null, 0, made.at, made.at
  from sample_goals as g
  cross join lateral (select (g.since + time '21:00') at time zone 'utc' as at) as made;

  -- Days that were tracked. Less at weekends, in August and between the holidays, with weeks off;
  -- the first weeks are keen, then the habit settles.
  create temporary table sample_days on commit drop as
  select
    d.*,
    round((4 * d.protein + 4 * d.carbs + 9 * d.fat + 2 * d.fiber)::numeric)::integer as energy
  from (
    select
      l.n, l.user_id, l.day, l.ago, feel.mood, feel.progress,
      goal.daily_calories_target as energy_target, goal.protein_target_g as protein_target,
      goal.carbs_target_g as carbs_target, goal.fat_target_g as fat_target,
      round((
        goal.protein_target_g * (eaten.ratio + 0.12 * pg_temp.deviation(l.n, l.ago, 71))
      )::numeric, 1) as protein,
      round((
        goal.carbs_target_g * (eaten.ratio + 0.1 * pg_temp.deviation(l.n, l.ago, 72))
      )::numeric, 1) as carbs,
      round((
        goal.fat_target_g * (eaten.ratio + 0.1 * pg_temp.deviation(l.n, l.ago, 73))
      )::numeric, 1) as fat,
      round((17 + 5 * feel.progress + 4 * feel.mood)::numeric, 1) as fiber,
      (l.day + time '18:30' + interval '4 hours' * pg_temp.chance(l.n, l.ago, 76))
        at time zone 'utc' as noted_at
    from (
      -- The days that no habit reaches are left out first: most of the 100,000.
      select l.*, s.i as age, l.signed_up_on + s.i as day, today - l.signed_up_on - s.i as ago
      from sample_lives as l
      cross join lateral generate_series(0, l.last_day - l.signed_up_on) as s (i)
      where pg_temp.chance(l.n, today - l.signed_up_on - s.i, 77) < 1.9 * l.tracks
      offset 0
    ) as l
    join public.nutrition_goals as goal
      on goal.user_id = l.user_id
      and l.day between goal.valid_from and coalesce(goal.valid_until, 'infinity')
    cross join lateral (
      select
        greatest(-2, least(2, pg_temp.deviation(l.n, l.ago, 70))) as mood,
        1 - exp(-l.age / 80.0) as progress
    ) as feel
    cross join lateral (
      select 0.95 + 0.06 * l.appetite + 0.07 * pg_temp.deviation(l.n, l.ago, 74)
        + case when extract(isodow from l.day) >= 6 then 0.08 else 0 end as ratio
    ) as eaten
    where pg_temp.chance(l.n, l.ago, 77) <
      l.tracks * (1 + 0.9 * exp(-l.age / 18.0))
        * case extract(isodow from l.day) when 6 then 0.6 when 7 then 0.7 else 1 end
        * case when to_char(l.day, 'MMDD') between '0803' and '0820'
          or to_char(l.day, 'MMDD') not between '0102' and '1222' then 0.3 else 1 end
      and pg_temp.chance(l.n, l.ago / 7, 78) > 0.1
  ) as d;

  insert into public.daily_nutrition_tracking (
    id, user_id, tracking_date, consumed_nutrition, daily_targets, calories_consumed,
    protein_goal_percentage, carbs_goal_percentage, fat_goal_percentage,
    daily_anti_inflammatory_score, nutrition_quality_score, energy_level, hunger_satisfaction,
    created_at, updated_at
  )
  select
    pg_temp.id_of('jour', t.n, t.ago), t.user_id, t.day,
    jsonb_build_object(
      'energy_kcal', t.energy, 'protein_g', t.protein, 'carbohydrate_g', t.carbs, 'fat_g', t.fat,
      'fiber_g', t.fiber, 'sugars_g', round(t.carbs * (0.28 + 0.04 * t.mood)::numeric),
      'saturated_fat_g', round(t.fat * (0.34 - 0.03 * t.mood)::numeric, 1),
      'salt_g', round((6.6 - 0.5 * t.mood)::numeric, 1)
    ),
    jsonb_build_object(
      'energy_kcal', t.energy_target, 'protein_g', t.protein_target,
      'carbohydrate_g', t.carbs_target, 'fat_g', t.fat_target, 'fiber_g', 30, 'salt_g', 5
    ),
    t.energy, round(100 * t.protein / t.protein_target, 1),
    round(100 * t.carbs / t.carbs_target, 1), round(100 * t.fat / t.fat_target, 1),
    round((5.2 + 1.4 * t.progress + 0.8 * t.mood)::numeric, 1),
    round(greatest(5, 100 - 60 * (
      abs(t.energy - t.energy_target)::numeric / t.energy_target
      + abs(t.protein - t.protein_target) / t.protein_target
      + abs(t.fiber - 30) / 30
    )), 1),
    least(10, greatest(1, round(5.6 + 1.2 * t.progress + 1.3 * t.mood)))::smallint,
    least(10, greatest(1, round(6.4 + 1.1 * pg_temp.deviation(t.n, t.ago, 75))))::smallint,
    t.noted_at, t.noted_at
  from sample_days as t;

  insert into public.user_progress (
    id, user_id, recorded_date, weight_kg, body_fat_percentage, energy_level, sleep_quality,
    mood_score, inflammation_feeling, meals_followed_percentage, notes, created_at, updated_at
  )
  select
    pg_temp.id_of('mesure', w.n, w.week), w.user_id, w.day, w.weight,
    case when pg_temp.chance(w.n, 0, 81) < 0.4 then round(least(60, greatest(5,
      1.2 * w.weight / (w.height_cm / 100) ^ 2 + 0.23 * (w.day - w.born_on) / 365.25
        - case w.gender when 'homme' then 16.2 else 5.4 end
    ))::numeric, 1) end,
    scores.value[1], scores.value[2], scores.value[3],
    least(10, greatest(1, round(
      5.6 - 1.9 * w.progress + 1.2 * pg_temp.deviation(w.n, w.week, 85)
    )))::smallint,
    case when pg_temp.chance(w.n, w.week, 86) < 0.7
      then round(least(100, greatest(0,
        62 + 12 * w.progress + 15 * pg_temp.deviation(w.n, w.week, 87)
      ))::numeric)
    end,
    case when pg_temp.chance(w.n, w.week, 88) < 0.05 then pg_temp.pick(array[
      'Semaine chargée, peu cuisiné.', 'Beaucoup mieux dormi.', 'Repas de famille ce week-end.',
      'Moins mal aux genoux le matin.', 'J''ai repris la marche.', 'Plateau depuis trois semaines.',
      'Digestion plus légère.', 'En déplacement, difficile de suivre le plan.'
    ], pg_temp.chance(w.n, w.week, 89)) end,
    (w.day + time '07:20') at time zone 'utc', (w.day + time '07:20') at time zone 'utc'
  from sample_weighings as w
  cross join lateral (
    select array_agg(
      least(10, greatest(1, round(
        5.5 + 1.3 * w.progress + 1.3 * pg_temp.deviation(w.n, w.week, 81 + q)
      )))::smallint order by q
    ) as value
    from generate_series(1, 3) as q
  ) as scores;

  -- Subscriptions. Nearly half of them try one; most trials are kept. A subscription ends after so
  -- many paid periods: by choice, because a payment failed for good, or by the support. Some who
  -- left come back later.
  create temporary table sample_subscriptions on commit drop as
  with tries as (
    select
      l.n, l.user_id, 0 as number,
      l.signed_up_on + floor(25 * pg_temp.chance(l.n, 0, 102) ^ 2)::integer as start_on,
      pg_temp.chance(l.n, 0, 103) < 0.85 as has_trial
    from sample_lives as l
    where l.has_profile and pg_temp.chance(l.n, 0, 101) < 0.47
  ),
  planned as (
    select
      t.*,
      case when pg_temp.chance(t.n, t.number, 104) < 0.07 then interval '1 year'
        else interval '1 month'
      end as step,
      t.start_on + 14 as trial_end_on,
      case
        when pg_temp.chance(t.n, t.number, 105) < 0.03 then 'abandoned'
        when t.has_trial and pg_temp.chance(t.n, t.number, 105) < 0.3 then 'trial_lost'
        when t.has_trial and pg_temp.chance(t.n, t.number, 105) < 0.33 then 'paused'
        else 'paid'
      end as course,
      case
        when pg_temp.chance(t.n, t.number, 106) < 0.6 then 'volontaire'
        when pg_temp.chance(t.n, t.number, 106) < 0.9 then 'echec_paiement'
        else 'support'
      end as ending
    from tries as t
  ),
  paid as (
    select
      p.*,
      case p.course
        when 'paused'
          then p.trial_end_on + 5 + floor(25 * pg_temp.chance(p.n, p.number, 107))::integer
        else case when p.has_trial then p.trial_end_on else p.start_on end
      end as paid_from,
      case when p.step = interval '1 year'
        then 1 + floor(1.6 * pg_temp.chance(p.n, p.number, 108))::integer
        else 1 + floor(ln(1 - pg_temp.chance(p.n, p.number, 108)) / ln(1 - 0.075))::integer
      end as periods
    from planned as p
  ),
  firsts as (
    select p.*, (p.paid_from + p.periods * p.step)::date as ends_on from paid as p
  ),
  returns as (
    select
      f.n, f.user_id, 1, f.ends_on + 30 + floor(110 * pg_temp.chance(f.n, 1, 109))::integer,
      false
    from firsts as f
    where f.course in ('paid', 'paused') and f.ending = 'volontaire'
      and pg_temp.chance(f.n, 1, 110) < 0.35
  ),
  seconds as (
    select
      r.n, r.user_id, 1 as number, r.start_on, false as has_trial, interval '1 month' as step,
      null::date as trial_end_on, 'paid' as course, 'volontaire' as ending, r.start_on as paid_from,
      1 + floor(ln(1 - pg_temp.chance(r.n, 1, 108)) / ln(1 - 0.05))::integer as periods
    from returns as r (n, user_id, number, start_on, has_trial)
  ),
  everything as (
    select * from firsts
    union all
    select s.*, (s.paid_from + s.periods * s.step)::date from seconds as s
  )
  select
    e.*,
    pg_temp.id_of('abonnement', e.n, e.number) as id,
    'cus_' || left(md5('client/' || e.n), 14) as customer,
    'sub_' || left(md5('abonnement/' || e.n || '/' || e.number), 24) as stripe_id,
    -- When in the day the payments of this person fall.
    time '06:00' + interval '15 hours' * pg_temp.chance(e.n, e.number, 111) as hour,
    -- The day of the decision to leave, within the last period.
    greatest(
      case when e.course = 'trial_lost' then e.start_on + 1 else e.paid_from + 2 end,
      case when e.course = 'trial_lost' then e.trial_end_on else e.ends_on end
        - 2 - floor(25 * pg_temp.chance(e.n, e.number, 112))::integer
    ) as decided_on,
    -- The early price of 4.99 EUR rose for all some 300 days ago, at the next payment.
    case when e.step = interval '1 month' and e.paid_from < today - 300 then (
      select min((e.paid_from + k * e.step)::date)
      from generate_series(0, 24) as k
      where (e.paid_from + k * e.step)::date >= today - 300
    ) end as price_rises_on,
    case
      when e.n % 89 = 0 then 0
      when e.step = interval '1 year' then 59.9
      else 5.99
    end::numeric(10, 2) as amount,
    greatest(0, (
      select max(k) from generate_series(0, 24) as k
      where (e.paid_from + k * e.step)::date <= today
    )) as period
  from everything as e
  where e.start_on < today;

  -- Their history, day by day; what lies ahead of today has not happened.
  create temporary table sample_events on commit drop as
  select
    h.*,
    row_number() over (order by h.day, h.n, h.place) as position,
    row_number() over (partition by h.id, h.day order by h.place) as step_of_day
  from (
    select s.n, s.id, s.user_id, s.start_on as day, 0 as place, 'created' as kind,
      null as before, 'incomplete' as after
    from sample_subscriptions as s
    union all
    select s.n, s.id, s.user_id, s.start_on, 1, 'trial_started', 'incomplete', 'trialing'
    from sample_subscriptions as s where s.has_trial and s.course <> 'abandoned'
    union all
    select s.n, s.id, s.user_id, s.start_on + 1, 1, 'canceled', 'incomplete', 'incomplete_expired'
    from sample_subscriptions as s where s.course = 'abandoned'
    union all
    select s.n, s.id, s.user_id, s.decided_on, 2, 'cancel_scheduled', 'trialing', 'trialing'
    from sample_subscriptions as s where s.course = 'trial_lost'
    union all
    select s.n, s.id, s.user_id, s.trial_end_on, 3, 'canceled', 'trialing', 'canceled'
    from sample_subscriptions as s where s.course = 'trial_lost'
    union all
    select s.n, s.id, s.user_id, s.trial_end_on, 2, 'paused', 'trialing', 'paused'
    from sample_subscriptions as s where s.course = 'paused'
    union all
    select s.n, s.id, s.user_id, s.paid_from, 3,
      case
        when s.course = 'paused' then 'resumed'
        when s.number > 0 then 'reactivated'
        else 'activated'
      end,
      case
        when s.course = 'paused' then 'paused'
        when s.has_trial then 'trialing'
        else 'incomplete'
      end,
      'active'
    from sample_subscriptions as s where s.course in ('paid', 'paused')
    union all
    -- Renewals; one in thirty fails at first and is made good within days.
    select s.n, s.id, s.user_id, r.day, 10 * k,
      case when fails.it then 'payment_failed' else 'renewed' end,
      'active', case when fails.it then 'past_due' else 'active' end
    from sample_subscriptions as s
    cross join lateral generate_series(1, s.periods - 1) as k
    cross join lateral (select (s.paid_from + k * s.step)::date as day) as r
    cross join lateral (select pg_temp.chance(s.n, k, 113) < 0.035 as it) as fails
    where s.course in ('paid', 'paused') and r.day <= today
    union all
    select s.n, s.id, s.user_id, r.day, 10 * k + 1, 'recovered', 'past_due', 'active'
    from sample_subscriptions as s
    cross join lateral generate_series(1, s.periods - 1) as k
    cross join lateral (
      select
        (s.paid_from + k * s.step)::date + 1
          + floor(6 * pg_temp.chance(s.n, k, 114))::integer as day
    ) as r
    where s.course in ('paid', 'paused') and pg_temp.chance(s.n, k, 113) < 0.035
    union all
    select s.n, s.id, s.user_id, s.price_rises_on, 9, 'price_changed', 'active', 'active'
    from sample_subscriptions as s
    where s.course in ('paid', 'paused') and s.price_rises_on < s.ends_on and s.amount > 0
    union all
    -- Second thoughts: cancelled for the end of a period, then taken back in time.
    select s.n, s.id, s.user_id, m.day + 4 * q.step, 5 + q.step,
      case q.step when 0 then 'cancel_scheduled' else 'cancel_revoked' end, 'active', 'active'
    from sample_subscriptions as s
    cross join lateral (
      select (
        s.paid_from
        + floor((s.periods - 1) * pg_temp.chance(s.n, s.number, 115))::integer * s.step
      )::date + 9 as day
    ) as m
    cross join generate_series(0, 1) as q (step)
    where s.course in ('paid', 'paused') and s.periods > 1
      and pg_temp.chance(s.n, s.number, 116) < 0.12 and m.day + 4 < today
    union all
    select s.n, s.id, s.user_id, s.decided_on, 6, 'cancel_scheduled', 'active', 'active'
    from sample_subscriptions as s where s.course in ('paid', 'paused') and s.ending = 'volontaire'
    union all
    select s.n, s.id, s.user_id, s.ends_on, 5000, 'payment_failed', 'active', 'past_due'
    from sample_subscriptions as s
    where s.course in ('paid', 'paused') and s.ending = 'echec_paiement'
    union all
    -- Two weeks of further tries; then it is cancelled, or left unpaid for a while.
    select s.n, s.id, s.user_id, s.ends_on + 14, 5001,
      case when u.unpaid then 'changed' else 'canceled' end, 'past_due',
      case when u.unpaid then 'unpaid' else 'canceled' end
    from sample_subscriptions as s
    cross join lateral (
      select pg_temp.chance(s.n, s.number, 117) < 0.5 and s.ends_on > today - 70 as unpaid
    ) as u
    where s.course in ('paid', 'paused') and s.ending = 'echec_paiement'
    union all
    select s.n, s.id, s.user_id,
      case s.ending when 'support' then s.decided_on else s.ends_on end, 5002, 'canceled', 'active',
      'canceled'
    from sample_subscriptions as s
    where s.course in ('paid', 'paused') and s.ending in ('volontaire', 'support')
  ) as h
  where h.day <= today;

  insert into public.subscriptions (
    id, user_id, stripe_customer_id, stripe_subscription_id, status, started_at, trial_start,
    trial_end, current_period_start, current_period_end, amount_euro, billing_interval,
    cancel_at_period_end, cancel_at, canceled_at, ended_at, cancellation_kind, cancellation_reason, metadata,
    version, created_at, updated_at
  )
  select
    s.id, s.user_id, s.customer, s.stripe_id, now_is.status::public.subscription_status,
    (s.start_on + s.hour) at time zone 'utc',
    case when s.has_trial then (s.start_on + s.hour) at time zone 'utc' end,
    case when s.has_trial then (s.trial_end_on + s.hour) at time zone 'utc' end,
    case when s.course <> 'abandoned' then (paid.since + s.hour) at time zone 'utc' end,
    case when s.course <> 'abandoned' then (paid.until + s.hour) at time zone 'utc' end,
    s.amount, case when s.step = interval '1 year' then 'year' else 'month' end,
    now_is.status in ('active', 'trialing') and coalesce(ended.leaves, false),
    case when now_is.status in ('active', 'trialing') and ended.leaves
      then (paid.until + s.hour) at time zone 'utc'
    end,
    ended.decided_at, ended.at,
    case when ended.decided_at is null then null
      when s.course = 'trial_lost' then 'volontaire'
      when s.course = 'abandoned' then 'autre'
      else s.ending
    end,
    case
      when ended.decided_at is null or s.course = 'abandoned' then null
      when s.course = 'trial_lost' or s.ending = 'volontaire' then pg_temp.pick(array[
        'Trop cher pour moi', 'Je n''ai pas le temps de cuisiner', 'J''ai atteint mon objectif',
        'Je n''utilise pas assez l''application', 'Recettes trop longues',
        'Je préfère un suivi en cabinet', 'Difficile avec des enfants', 'Sans raison donnée'
      ], pg_temp.chance(s.n, s.number, 118))
      when s.ending = 'support' then 'Annulé à la demande de la personne, période remboursée'
      else 'Paiement refusé par la banque à chaque nouvel essai'
    end,
    case when s.amount = 0 then '{"offert": "partenaire"}' else '{}' end::jsonb,
    0, (s.start_on + s.hour) at time zone 'utc', (s.start_on + s.hour) at time zone 'utc'
  from sample_subscriptions as s
  cross join lateral (
    select e.after as status, e.day
    from sample_events as e
    where e.id = s.id
    order by e.day desc, e.place desc
    limit 1
  ) as now_is
  cross join lateral (
    select
      case when p.is_trial then s.start_on
        else (s.paid_from + p.periods * s.step)::date
      end as since,
      case when p.is_trial then s.trial_end_on
        else (s.paid_from + (p.periods + 1) * s.step)::date
      end as until
    from (
      select
        s.course = 'trial_lost'
          or s.has_trial and now_is.status in ('trialing', 'paused') as is_trial,
        -- After the last paid period comes one more only where its payment was awaited.
        least(
          s.period, s.periods - case s.ending when 'echec_paiement' then 0 else 1 end
        ) as periods
    ) as p
  ) as paid
  left join lateral (
    select
      bool_or(e.kind = 'cancel_scheduled' and e.day >= s.decided_on) as leaves,
      (min(e.day) filter (where e.kind = 'cancel_scheduled' and e.day >= s.decided_on
        or e.kind = 'canceled') + s.hour) at time zone 'utc' as decided_at,
      (min(e.day) filter (where e.kind = 'canceled') + s.hour) at time zone 'utc' as at
    from sample_events as e
    where e.id = s.id
  ) as ended on true;

  -- Each insert above was noted as if it happened today; what really happened takes its place.
  delete from private.subscription_events as e
  using sample_subscriptions as s
  where e.subscription_id = s.id;

  -- What Stripe sent of it in the last three months; older messages were cleared away.
  create temporary table sample_messages on commit drop as
  select
    e.position, e.id, e.day, e.kind, e.after,
    'evt_' || left(md5('message/' || e.id || '/' || e.kind || '/' || e.day), 24) as event_id,
    -- A payment due today is told as of midnight: the hour of it may lie ahead.
    (
      least(e.day + s.hour, today + time '00:00') + interval '2 seconds' * e.step_of_day
    )
      at time zone 'utc' as happened_at,
    case
      when e.kind in ('activated', 'reactivated', 'renewed', 'recovered') then 'invoice.paid'
      when e.kind = 'payment_failed' then 'invoice.payment_failed'
      when e.kind = 'created' then 'customer.subscription.created'
      when e.kind = 'canceled' then 'customer.subscription.deleted'
      when e.kind in ('paused', 'resumed') then 'customer.subscription.' || e.kind
      else 'customer.subscription.updated'
    end as type,
    case
      when s.amount = 0 then 0
      when e.day < s.price_rises_on then 4.99
      else s.amount
    end as amount,
    s.customer, s.stripe_id, s.price_rises_on, s.n, s.user_id, e.before
  from sample_events as e
  join sample_subscriptions as s on s.id = e.id;

  insert into private.stripe_events (
    id, type, api_version, created_at, received_at, deliveries, payload, status, attempts,
    processed_at
  )
  select
    m.event_id, m.type, '2024-06-20', m.happened_at, m.happened_at + interval '3 seconds',
    case when pg_temp.chance(m.n, today - m.day, 121) < 0.06 then 2 else 1 end,
    jsonb_build_object(
      'id', m.event_id, 'object', 'event', 'api_version', '2024-06-20', 'type', m.type,
      'livemode', false, 'created', extract(epoch from m.happened_at)::bigint,
      'data', jsonb_build_object('object', case when m.type like 'invoice.%'
        then jsonb_build_object(
          'id', 'in_' || left(md5('facture/' || m.event_id), 24), 'object', 'invoice',
          'customer', m.customer, 'subscription', m.stripe_id, 'currency', 'eur',
          'amount_due', round(100 * m.amount)::integer,
          'amount_paid',
          case m.type when 'invoice.paid' then round(100 * m.amount)::integer else 0 end,
          'status', case m.type when 'invoice.paid' then 'paid' else 'open' end
        )
        else jsonb_build_object(
          'id', m.stripe_id, 'object', 'subscription', 'customer', m.customer, 'status', m.after,
          'cancel_at_period_end', m.kind = 'cancel_scheduled'
        )
      end)
    ),
    'processed', 1, m.happened_at + interval '4 seconds'
  from sample_messages as m
  where m.day >= today - 90
  order by m.position;

  insert into private.subscription_events (
    subscription_id, user_id, occurred_at, kind, status_before, status_after, amount_before_euro,
    amount_after_euro, source, stripe_event_id
  )
  select
    m.id, m.user_id, m.happened_at, m.kind, m.before::public.subscription_status,
    m.after::public.subscription_status,
    case m.kind when 'created' then null when 'price_changed' then 4.99 else m.amount end,
    m.amount,
    case when m.day >= today - 90 then 'stripe' else 'sample' end,
    case when m.day >= today - 90 then m.event_id end
  from sample_messages as m
  order by m.position;

  -- What the support asked of Stripe.
  insert into private.subscription_commands (
    id, subscription_id, action, reason, requested_by, requested_at, status, attempts,
    next_attempt_at, finished_at
  )
  select
    pg_temp.id_of('commande', m.n, 0), m.id, 'cancel_now', 'Demande reçue par téléphone',
    '00000000-0000-4000-a000-000000000003', m.happened_at - interval '20 seconds', 'done', 1,
    m.happened_at - interval '20 seconds', m.happened_at
  from sample_messages as m
  join public.subscriptions as s on s.id = m.id
  where m.kind = 'canceled' and s.cancellation_kind = 'support';

  -- Weekly plans of subscribers: what suits their diet and the season, without their allergen.
  create temporary table sample_menus on commit drop as
  select
    w.diet, w.allergy, season.key as season, meal.key as meal,
    array_agg(r.id order by hashtextextended(r.slug, 7)) as recipes
  from (select distinct l.diet, l.allergy from sample_lives as l) as w
  cross join unnest(private.season_keys()) as season (key)
  cross join unnest(private.meal_keys()) as meal (key)
  join public.recipes as r
    on r.is_published
    and (r.season = '{}' or season.key = any (r.season))
    and meal.key = any (r.meal_type)
    and (w.diet = '' or w.diet = any (r.diets))
    and (w.allergy is null or w.allergy = any (r.allergens_absent))
  group by w.diet, w.allergy, season.key, meal.key;

  insert into public.weekly_meal_plans (
    id, user_id, week_start_date, meals, status, is_custom, generation_prompt, version, created_at,
    updated_at
  )
  select
    pg_temp.id_of('semaine', w.n, w.week), w.user_id, w.starts, menu.meals,
    (case
      when w.starts > monday then 'draft'
      when w.starts = monday then 'active'
      when pg_temp.chance(w.n, w.week, 131) < 0.06 then 'cancelled'
      else 'completed'
    end)::public.meal_plan_status,
    pg_temp.chance(w.n, w.week, 132) < 0.2,
    case when pg_temp.chance(w.n, w.week, 132) >= 0.2 then pg_temp.pick(array[
      'Semaine anti-inflammatoire, dîners en moins de 30 minutes',
      'Beaucoup de légumes de saison', 'Petit budget, deux repas de poisson',
      'Repas simples à réchauffer au travail', 'Moins de viande cette semaine'
    ], pg_temp.chance(w.n, w.week, 133)) end,
    0, w.made_at, w.made_at
  from (
    select
      l.n, l.user_id, l.diet, l.allergy, k as week, monday - 7 * k as starts,
      (monday - 7 * k - 2 + time '17:30' + interval '4 hours' * pg_temp.chance(l.n, k, 134))
        at time zone 'utc' as made_at,
      case extract(month from monday - 7 * k)::integer / 3
        when 1 then 'printemps' when 2 then 'ete' when 3 then 'automne' else 'hiver'
      end as season,
      case when p.daily_calorie_needs > 2300 then 1.5 else 1 end as portion
    from sample_lives as l
    join public.user_profiles as p on p.user_id = l.user_id
    join (
      select
        s.n, s.start_on as since,
        least(today, min(e.day) filter (where e.kind = 'canceled')) - 1 as until
      from sample_subscriptions as s
      join sample_events as e on e.id = s.id
      where s.course <> 'abandoned'
      group by s.id, s.n, s.start_on
    ) as paid on paid.n = l.n
    -- Plans are made on the Saturday before, at the latest yesterday.
    cross join lateral generate_series(
      -1, (monday - 2 - paid.since) / 7
    ) as k
    where monday - 7 * k - 2 between paid.since and paid.until
      and pg_temp.chance(l.n, k, 135)
        -- One subscriber in ten plans most weeks, the others once in a while.
        < case
          when pg_temp.chance(l.n, 0, 139) > 0.1 then 0.04
          when l.habit in ('assidu', 'regulier') then 0.75
          else 0.4
        end
  ) as w
  cross join lateral (
    select jsonb_object_agg(d.day, d.meals) as meals
    from (
      select
        day.key as day,
        jsonb_object_agg(m.meal, jsonb_build_object(
          'recipe_id',
          -- The same breakfast on working days; the first of the list are the favourites.
          m.recipes[1 + floor(cardinality(m.recipes) * pg_temp.chance(
            w.n,
            w.week * 7 + case
              when m.meal = 'petit_dejeuner' and day.place < 6 then 0 else day.place
            end::integer,
            140 + length(m.meal)
          ) ^ 1.4)::integer],
          'servings', case m.meal when 'petit_dejeuner' then 1 else w.portion end
        )) as meals
      from unnest(private.day_keys()) with ordinality as day (key, place)
      join sample_menus as m
        on m.diet = w.diet and m.allergy is not distinct from w.allergy and m.season = w.season
      -- Dinners, the lunches of the weekend for half of them, breakfasts for a few.
      where m.meal = 'diner'
        or m.meal = 'dejeuner' and day.place >= 6 and pg_temp.chance(w.n, 0, 136) < 0.5
        or m.meal = 'petit_dejeuner' and pg_temp.chance(w.n, 0, 137) < 0.15
      group by day.key
    ) as d
  ) as menu
  where menu.meals is not null;

  -- The lists that came with the plans of this week and the next, under ids and times of their
  -- own; a part is ticked off, as on a Saturday.
  with made as (
    delete from public.shopping_lists as l
    using sample_lives as p, public.weekly_meal_plans as w
    where l.user_id = p.user_id and w.id = l.source_meal_plan_id
    returning l.*, p.n, w.created_at as planned_at
  )
  insert into public.shopping_lists (
    id, user_id, name, items, status, source_meal_plan_id, is_auto_generated, created_at, updated_at
  )
  select
    pg_temp.id_of('courses', m.n, 1 + ((m.planned_at at time zone 'utc')::date - today) / 7),
    m.user_id, m.name,
    (
      select jsonb_agg(
        case when pg_temp.chance(m.n, i.place::integer, 138) < 0.4
          then i.item || '{"checked": true}' else i.item
        end order by i.place
      )
      from jsonb_array_elements(m.items) with ordinality as i (item, place)
    ),
    m.status, m.source_meal_plan_id, true, m.planned_at, m.planned_at
  from made as m;

  -- What they did with the recipes: some dishes are everyone's, most are tried by a few.
  create temporary table sample_tastes on commit drop as
  select
    l.n, l.user_id, l.last_day, r.dish, r.id as recipe_id, taste.likes, cooked.times,
    l.signed_up_on
      + floor((l.last_day - l.signed_up_on) * pg_temp.chance(l.n, r.dish, 152))::integer as since,
    case when cooked.times > 0 and pg_temp.chance(l.n, r.dish, 156) < 0.55 then
      least(5, greatest(1, round(
        1.6 + 3.6 * taste.likes + 0.5 * pg_temp.deviation(l.n, r.dish, 157)
      )))
    end::smallint as rating
  from sample_lives as l
  cross join (
    select r.id, r.allergens, r.rank::integer as dish, 0.015 + 0.2 * exp(-r.rank / 14.0) as appeal
    from (
      select
        r.*,
        row_number() over (order by r.is_featured desc, hashtextextended(r.slug, 3)) as rank
      from public.recipes as r
      where r.is_published
    ) as r
  ) as r
  cross join lateral (
    select pg_temp.chance(l.n, r.dish, 153) * 0.7 + 0.3 * pg_temp.chance(0, r.dish, 153) as likes
  ) as taste
  cross join lateral (
    select case when pg_temp.chance(l.n, r.dish, 160) < 0.2 + 0.5 * taste.likes
      then least(
        1 + floor(5 * pg_temp.chance(l.n, r.dish, 161) ^ 3)::integer,
        1 + (l.last_day - l.signed_up_on) / 3
      )
      else 0
    end as times
  ) as cooked
  where pg_temp.chance(l.n, r.dish, 151) < r.appeal
      * l.cooks
    and (l.allergy is null or l.allergy <> all (r.allergens))
    and l.has_profile;

  insert into public.user_recipe_interactions (
    id, user_id, recipe_id, is_liked, is_saved, is_cooked, rating, review_text, cooked_count,
    times_cooked, view_count, last_viewed_at, created_at, updated_at
  )
  select
    pg_temp.id_of('gout', i.n, i.dish), i.user_id, i.recipe_id, i.likes > 0.62,
    pg_temp.chance(i.n, i.dish, 154) < 0.3, i.times > 0, i.rating,
    case when i.rating is not null and pg_temp.chance(i.n, i.dish, 158) < 0.12 then pg_temp.pick(
      case
        when i.rating >= 4 then array[
          'Adoptée, toute la famille en a repris.', 'Simple et parfumée, je la refais souvent.',
          'Encore meilleure réchauffée le lendemain.', 'Bien expliquée, réussie du premier coup.'
        ]
        when i.rating = 3 then array[
          'Bonne, mais j''ai ajouté des épices.', 'Un peu longue pour un soir de semaine.'
        ]
        else array['Trop fade à mon goût.', 'La cuisson était trop courte chez moi.']
      end, pg_temp.chance(i.n, i.dish, 159)
    ) end,
    i.times,
    array(
      select (
        least(i.last_day, i.since + (k - 1) * i.every) + time '18:40'
      ) at time zone 'utc'
      from generate_series(1, i.times) as k
    ),
    1 + i.times + floor(3 * pg_temp.chance(i.n, i.dish, 155))::integer,
    (least(i.last_day, i.since + (greatest(i.times, 1) - 1) * i.every) + time '18:45')
      at time zone 'utc',
    (i.since + time '18:15') at time zone 'utc', (i.since + time '18:15') at time zone 'utc'
  from (
    select t.*, greatest(1, (t.last_day - t.since) / greatest(t.times, 1)) as every
    from sample_tastes as t
  ) as i;

  -- The support looked into a few profiles, each time for a reason, for thirty minutes at most.
  with opened as (
    insert into private.personal_data_grants (
      id, staff_id, user_id, reason, opened_at, expires_at, closed_at
    )
    select
      pg_temp.id_of('acces', l.n, 0), '00000000-0000-4000-a000-000000000003', l.user_id,
      pg_temp.pick(array[
        'Besoin calorique affiché jugé faux par la personne',
        'Poids saisi en livres, à corriger avec elle',
        'Suivi disparu après un changement de téléphone',
        'Question sur l''objectif de protéines'
      ], pg_temp.chance(l.n, 0, 171)),
      o.at, o.at + interval '30 minutes', case when l.n % 2 = 0 then o.at + interval '9 minutes' end
    from sample_lives as l
    cross join lateral (
      select (l.last_day - 1 + time '09:30') at time zone 'utc' as at
    ) as o
    where l.n % 41 = 7 and l.last_day - 1 > l.signed_up_on
    returning *
  )
  insert into private.personal_data_log (
    occurred_at, grant_id, staff_id, user_id, action, tables, row_count
  )
  select e.at, o.id, o.staff_id, o.user_id, e.action, e.tables, e.found
  from opened as o
  cross join lateral (
    values
      (o.opened_at, 'opened', '{}'::text[], null::integer),
      (o.opened_at + interval '1 minute', 'read', '{user_profiles,nutrition_goals}', 2),
      (o.closed_at, 'closed', '{}', null)
  ) as e (at, action, tables, found)
  where e.at is not null
  order by e.at, o.id, e.action;

  drop table sample_lives, sample_weighings, sample_goals, sample_days, sample_subscriptions,
    sample_events, sample_messages, sample_menus, sample_tastes;

  perform set_config('app.keep_row', '', true);
  -- Counted anew as a whole: what the triggers noted on the way and the count of the empty database go.
  delete from private.activity_changes;
  delete from private.insight_refreshes;
  perform private.rebuild_insights();
end;
$sample_people$;
