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
