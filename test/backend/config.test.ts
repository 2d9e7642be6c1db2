import { describe, expect, test } from 'vitest';
import { readConfig } from '../../supabase/local/shared/config.ts';

const hosted = { SUPABASE_URL: 'https://abc.supabase.co', SUPABASE_ANON_KEY: 'sb_publishable_x' };
const serviceToken = `x.${Buffer.from('{"role":"service_role"}').toString('base64url')}.y`;

test('nothing set: an embedded database with sample data, for this machine alone', () => {
  const config = readConfig({}, []);
  expect(config).toMatchObject({ host: '127.0.0.1', port: 5173, siteUrl: 'http://127.0.0.1:5173' });
  expect(config.api).toMatchObject({ kind: 'embedded', sampleData: true });
});

test('DATABASE_URL: that database, and no sample data unless it is asked for', () => {
  const DATABASE_URL = 'postgres://postgres@db.example/app';
  expect(readConfig({ DATABASE_URL }, []).api).toMatchObject({
    kind: 'postgres',
    sampleData: false,
  });
  const asked = readConfig({ DATABASE_URL, SAMPLE_DATA: 'on' }, []);
  expect(asked.api).toMatchObject({ sampleData: true });
});

test('a project of hosted Supabase comes before DATABASE_URL, which deployments keep set', () => {
  const config = readConfig({ ...hosted, DATABASE_URL: 'postgres://db.example/app' }, []);
  expect(config.api).toEqual({
    kind: 'hosted',
    url: 'https://abc.supabase.co',
    anonKey: 'sb_publishable_x',
  });
});

test('the command line wins over the environment', () => {
  const config = readConfig({ PORT: '4000' }, ['--port', '4001', '--host', '0.0.0.0']);
  expect(config).toMatchObject({ host: '0.0.0.0', port: 4001, siteUrl: 'http://127.0.0.1:4001' });
});

test('behind a proxy, links lead to the address that people open', () => {
  expect(readConfig({ SITE_URL: 'https://console.example/' }, []).siteUrl).toBe(
    'https://console.example',
  );
});

describe('a configuration that cannot work is refused in one sentence', () => {
  test.each([
    [{ SUPABASE_URL: hosted.SUPABASE_URL }, 'Il manque SUPABASE_ANON_KEY'],
    [{ SUPABASE_ANON_KEY: 'sb_publishable_x' }, 'Il manque SUPABASE_URL'],
    [{ ...hosted, SUPABASE_URL: 'your-project-url' }, 'SUPABASE_URL doit être une adresse'],
    [{ ...hosted, SUPABASE_ANON_KEY: 'sb_secret_x' }, 'une clé secrète'],
    [{ ...hosted, SUPABASE_ANON_KEY: serviceToken }, 'une clé secrète'],
    [{ DATABASE_URL: 'mysql://db.example/app' }, 'DATABASE_URL doit commencer par postgres://'],
    [{ SAMPLE_DATA: 'yes' }, 'SAMPLE_DATA vaut on ou off'],
    [{ PORT: '99999' }, 'PORT doit être un nombre de 1 à 65535'],
  ])('%o', (env, sentence) => {
    expect(() => readConfig(env, [])).toThrow(sentence);
  });

  test('an option that does not exist', () => {
    expect(() => readConfig({}, ['--prot', '1'])).toThrow('Usage');
  });
});
