-- What every search makes of the words that a person types.

create function private.search_tokens(q text)
returns text[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  with words as (
    select w.word, w.place
    from regexp_split_to_table(private.search_words(left(q, 200)), ' ')
      with ordinality as w (word, place)
    where w.word <> ''
  ),
  telling as (
    select * from words
    -- Little words join names and tell nothing, unless there is nothing else.
    where word not in ('a', 'au', 'aux', 'd', 'de', 'des', 'du', 'en', 'et', 'l', 'la', 'le', 'les')
  )
  select coalesce(
    (select (array_agg(t.word order by t.place))[1:8] from telling as t),
    (select (array_agg(w.word order by w.place))[1:8] from words as w),
    '{}'
  );
$$;

comment on function private.search_tokens(text) is
  'The words that people search for, folded, at most eight. Callable by every API role.';

revoke all on function private.search_tokens(text) from public;
grant execute on function private.search_tokens(text) to anon, authenticated, service_role;

create function private.search_query(tokens text[])
returns tsquery
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
declare
  token text;
  word tsquery;
  wanted tsquery;
begin
  foreach token in array tokens loop
    -- The stem finds other endings, the word as typed so far finds its beginnings.
    word := to_tsquery('private.french_words', token || ':*') || (token || ':*')::tsquery;
    -- The stemmer knows poireaux, but neither choux nor any other plural in -oux.
    if token like '%oux' then
      word := word || left(token, -1)::tsquery;
    end if;
    wanted := case when wanted is null then word else wanted && word end;
  end loop;
  return wanted;
end;
$$;

comment on function private.search_query(text[]) is
  'Every word, in any order, by its stem or its beginning; NULL for no words. Callable by every '
  'API role.';

revoke all on function private.search_query(text[]) from public;
grant execute on function private.search_query(text[]) to anon, authenticated, service_role;

create function private.singular(words text)
returns text
language sql
immutable
parallel safe
set search_path = ''
as $$
  select regexp_replace(words, '([a-z]{2})[sx]\M', '\1', 'g');
$$;

comment on function private.singular(text) is
  'Folded words without a plural ending, good enough to compare names. Callable by every API role.';

revoke all on function private.singular(text) from public;
grant execute on function private.singular(text) to anon, authenticated, service_role;
