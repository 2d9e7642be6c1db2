-- Sample data, only where a setting asks for it: app.sample_data = on. In production it is not set and
-- no sample inserts anything. Here: one account for each role; the password of all is coach-demo-2026.

do $$
declare
  password text;
begin
  if coalesce(current_setting('app.sample_data', true), '') <> 'on' then
    return;
  end if;
  password := extensions.crypt('coach-demo-2026', extensions.gen_salt('bf', 10));

  create temporary table sample_people on commit drop as
  select p.id, p.email, p.display_name, p.role
  from (
    values
      ('00000000-0000-4000-a000-000000000001'::uuid, 'admin@coach.example',
        'Alix Administration', 'admin'),
      ('00000000-0000-4000-a000-000000000002', 'nutritionniste@coach.example',
        'Nour Nutrition', 'nutritionist'),
      ('00000000-0000-4000-a000-000000000003', 'support@coach.example', 'Sam Support', 'support'),
      ('00000000-0000-4000-a000-000000000004', 'analyste@coach.example', 'Ana Analyse', 'analyst'),
      ('00000000-0000-4000-a000-000000000005', 'abonne@coach.example', 'Bao Abonné', null)
  ) as p (id, email, display_name, role);

  -- The sign-in service reads its tokens as text: an empty text is none, NULL an error.
  insert into auth.users (
    id, instance_id, aud, role, email, encrypted_password, email_confirmed_at, raw_app_meta_data,
    raw_user_meta_data, confirmation_token, recovery_token, email_change,
    email_change_token_new, email_change_token_current, reauthentication_token, created_at,
    updated_at
  )
  select
    p.id, '00000000-0000-0000-0000-000000000000', 'authenticated', 'authenticated', p.email,
    password, now(), '{"provider": "email", "providers": ["email"]}',
    jsonb_build_object('display_name', p.display_name), '', '', '', '', '', '', now(), now()
  from sample_people as p
  on conflict (id) do nothing;

  insert into auth.identities (
    id, provider, provider_id, user_id, identity_data, last_sign_in_at, created_at, updated_at
  )
  select
    p.id, 'email', p.id::text, p.id,
    jsonb_build_object('sub', p.id, 'email', p.email, 'email_verified', true), now(), now(), now()
  from sample_people as p
  on conflict (provider, provider_id) do nothing;

  insert into private.staff (user_id, role)
  select p.id, p.role from sample_people as p
  where p.role is not null
  on conflict (user_id, role) do nothing;
end;
$$;
