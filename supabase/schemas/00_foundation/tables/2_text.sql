-- Text: folding and search words, which generated columns and indexes are made of.

create function private.fold(value text)
returns text
language plpgsql
immutable
strict
parallel safe
set search_path = ''
as $$
begin
  return lower(
    extensions.unaccent('extensions.unaccent'::regdictionary, normalize(value, NFKC))
  );
end;
$$;

comment on function private.fold(text) is
  'Text without accents, ligatures and capitals, for sorting and searching. Declared IMMUTABLE '
  'although unaccent is STABLE: its rules only change with the server. Callable by every API role, '
  'for generated columns and search.';

revoke all on function private.fold(text) from public;
grant execute on function private.fold(text) to anon, authenticated, service_role;

create function private.search_words(variadic parts text[])
returns text
language plpgsql
immutable
parallel safe
set search_path = ''
as $$
begin
  return btrim(
    regexp_replace(
      private.fold(array_to_string(parts, ' ')), '[^a-z0-9]+', ' ', 'g'
    )
  );
end;
$$;

comment on function private.search_words(text[]) is
  'The folded words of some texts, separated by single spaces: the same form for what is indexed '
  'and for what people type. NULLs are skipped. Callable by every API role.';

revoke all on function private.search_words(text[]) from public;
grant execute on function private.search_words(text[]) to anon, authenticated, service_role;

-- The stock `french` configuration drops stop words, and `maïs`, `son` and `pois` must be found:
-- the folded `mais` is one. So: the same stemmer without a stop list.
create text search dictionary private.french_stem_all (
  template = pg_catalog.snowball,
  language = french
);

create text search configuration private.french_words (copy = pg_catalog.french);

alter text search configuration private.french_words
  alter mapping for asciihword, asciiword, hword, hword_asciipart, hword_part, word
  with private.french_stem_all;

comment on text search configuration private.french_words is
  'French stemming of folded words, without stop words.';
