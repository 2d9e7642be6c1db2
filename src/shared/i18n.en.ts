/** English texts of the pieces that several resources share. */
const texts = {
  shared: {
    month: {
      1: 'January',
      2: 'February',
      3: 'March',
      4: 'April',
      5: 'May',
      6: 'June',
      7: 'July',
      8: 'August',
      9: 'September',
      10: 'October',
      11: 'November',
      12: 'December',
    },
    colon: ': ',
    copy: 'Copy %{text}',
    copied: 'Copied',
    yes: 'yes',
    no: 'no',
    week_of: 'Week of %{day}',
  },
};

export default texts;
