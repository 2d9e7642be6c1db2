/** French texts of the personal data that one has opened. */
const texts = {
  personal: {
    open_for: 'Accès ouvert :',
    until: 'jusqu’à %{time}',
    open_until: 'Accès ouvert jusqu’à %{time}',
    find_account: 'Chercher un compte',
  },
};

export default texts;
