-- The sentences that the database says to people; each domain has its own in its layer `reference`.

create table private.error_messages (
  code text primary key,
  message_fr text not null,
  hint_fr text not null,
  message_en text not null,
  hint_en text not null
);

comment on table private.error_messages is
  'Every sentence that the database says to people, in French and English; %s stands for an '
  'argument. Read through private.message and private.fail only.';
comment on column private.error_messages.code is 'What went wrong, such as `stale_version`.';
comment on column private.error_messages.message_fr is 'The sentence, in French.';
comment on column private.error_messages.hint_fr is 'The way out, in French.';
comment on column private.error_messages.message_en is 'The sentence, in English.';
comment on column private.error_messages.hint_en is 'The way out, in English.';

revoke all on table private.error_messages from anon, authenticated, service_role;
