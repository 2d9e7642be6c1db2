/** French texts of the food combinations. */
const texts = {
  resources: {
    food_combinations: {
      count: '%{total} combinaison |||| %{total} combinaisons',
      fields: {
        food_1_sort: 'Aliments',
        food_1_id: 'Premier aliment',
        food_2_id: 'Second aliment',
        combination_type: 'Effet',
        synergy_score: 'Force de l’effet',
        evidence_grade: 'Preuve',
        nutritional_benefits: 'Effets en bref',
        scientific_explanation: 'Explication',
        reference_doi: 'DOI',
        reference_note: 'Référence et limites',
        is_verified: 'Vérifiée',
        created_at: 'Créée le',
        updated_at: 'Modifiée le',
      },
      type: {
        synergique: 'Synergie',
        complementaire: 'Complément',
        antagoniste: 'Antagonisme',
      },
      grade: {
        essai_humain: 'Essai chez l’humain',
        etude_humaine: 'Étude chez l’humain',
        animal: 'Étude chez l’animal',
        in_vitro: 'In vitro',
        mixte: 'Preuves mixtes',
        connaissance_generale: 'Connaissance générale',
      },
      list: {
        search: 'Chercher une combinaison',
        search_hint: 'Par l’un des deux aliments ou par l’effet.',
        filter: {
          combination_type: 'Effet',
          evidence_grade: 'Preuve',
          synergy_score: 'Force',
          state: 'À faire',
          unverified: 'À vérifier',
        },
        empty_title: 'Aucune combinaison',
        empty_text: 'Ajoutez la première : deux aliments et ce qu’ils se font.',
        none_title: 'Aucune combinaison ne correspond',
        none_text: 'Retirez un filtre, ou cherchez un mot plus court.',
        export_name: 'combinaisons',
      },
      show: {
        effect: 'Effet',
        evidence: 'Preuve',
        no_effect: 'Rien n’est encore écrit.',
        verified: 'relue dans sa source',
        unverified: 'pas encore relue dans sa source',
      },
      form: {
        create_title: 'Nouvelle combinaison',
        pair: 'Aliments',
        score_help: 'De 1 à 10 : 8 et plus pour un essai humain à l’effet fort.',
      },
      notifications: { updated: 'Combinaison enregistrée.', created: 'Combinaison créée.' },
      validation: {
        food: 'Choisissez un aliment.',
        type: 'Choisissez l’effet.',
        score: 'Écrivez un nombre de 1 à 10.',
        grade: 'Choisissez la preuve.',
      },
    },
  },
};

export default texts;
