/**
 * A hostile client in a process of its own: asks the address given at full speed, so many at once, the
 * most that one request may ask for and what is refused, until it is killed.
 */
const [, , origin, key, atOnce] = process.argv;
const headers = { apikey: key, 'x-client': 'hostile', 'content-type': 'application/json' };
const deep = `foods?select=id${',recipe_ingredients(*,recipes(*'.repeat(8)}${'))'.repeat(8)}`;
const paths = [
  'foods?select=*,recipe_ingredients(*,recipes(*))&limit=1000',
  'recipes?select=*,recipe_ingredients(*,foods(*,food_combinations!food_combinations_food_1_id_fkey(*)))&limit=1000',
  deep,
  'rpc/search_foods?q=a',
];

/**
 * How many answers of each status there were, 0 for a connection cut off; written when told to end.
 * @type {Map<number, number>}
 */
const answers = new Map();
process.on('SIGTERM', () => {
  console.log(JSON.stringify(Object.fromEntries(answers)));
  process.exit();
});

/** @param {string} path */
async function ask(path) {
  const answer = await fetch(`${origin}/rest/v1/${path}`, { headers });
  await answer.arrayBuffer();
  return answer.status;
}

/** @param {number} at */
async function flood(at) {
  for (let n = at; ; n += 1) {
    const status = await ask(paths[n % paths.length] ?? '').catch(() => 0);
    answers.set(status, (answers.get(status) ?? 0) + 1);
  }
}

for (let at = 0; at < Number(atOnce); at += 1) void flood(at);
