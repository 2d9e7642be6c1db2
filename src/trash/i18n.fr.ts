/** French texts of the trash. */
const texts = {
  resources: {
    trash: {
      count: '%{total} fiche supprimée |||| %{total} fiches supprimées',
      fields: {
        title: 'Fiche',
        table_name: 'Nature',
        deleted_at: 'Supprimée le',
        deleted_by: 'Par',
        kept_until: 'Gardée jusqu’au',
      },
      kind: { foods: 'Aliment', recipes: 'Recette', food_combinations: 'Combinaison' },
      restore: 'Rétablir la sélection',
      list: {
        search: 'Chercher dans la corbeille',
        search_hint: 'Par le nom de la fiche ou de qui l’a supprimée.',
        filter: { table_name: 'Nature' },
        empty_title: 'La corbeille est vide',
        empty_text: 'Ce qui est supprimé reste ici un mois, puis disparaît.',
        none_title: 'Rien ne correspond dans la corbeille',
        none_text: 'Retirez un filtre, ou cherchez un mot plus court.',
        export_name: 'corbeille',
      },
    },
  },
};

export default texts;
