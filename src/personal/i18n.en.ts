/** English texts of the personal data that one has opened. */
const texts = {
  personal: {
    open_for: 'Access open:',
    until: 'until %{time}',
    open_until: 'Access open until %{time}',
    find_account: 'Find an account',
  },
};

export default texts;
