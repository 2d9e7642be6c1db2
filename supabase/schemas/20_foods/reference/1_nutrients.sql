-- The nutrients, with their bounds and daily reference intakes.

insert into public.nutrients (
  key, label_fr, label_en, unit, nutrient_group, ciqual_code, display_order, decimals,
  reference_intake, reference_source, min_value, max_value
) values
  ('energy_kj', 'Énergie (kJ)', 'Energy (kJ)', 'kJ', 'energie', '327', 10, 0, 8400, 'UE 1169/2011', 0, 3800),
  ('energy_kcal', 'Énergie (kcal)', 'Energy (kcal)', 'kcal', 'energie', '328', 20, 0, 2000, 'UE 1169/2011', 0, 900),
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
