/** French texts of the pieces that several resources share. */
const texts = {
  shared: {
    month: {
      1: 'janvier',
      2: 'février',
      3: 'mars',
      4: 'avril',
      5: 'mai',
      6: 'juin',
      7: 'juillet',
      8: 'août',
      9: 'septembre',
      10: 'octobre',
      11: 'novembre',
      12: 'décembre',
    },
    colon: ' : ',
    copy: 'Copier %{text}',
    copied: 'Copié',
    yes: 'oui',
    no: 'non',
    week_of: 'Semaine du %{day}',
  },
};

export default texts;
