import { expect, test } from 'vitest';
import { stubFetch } from '../../test/support/stubFetch';
import { keepSession } from '../../test/support/session';
import { countAction } from './countAction';

test('what is allowed passes; what was done too often is refused in words', async () => {
  keepSession();
  let allowed = true;
  const requests = stubFetch({ 'POST /rest/v1/rpc/check_rate_limit': () => ({ json: allowed }) });
  await countAction('export');
  expect(await requests[0]?.json()).toEqual({ action_type: 'export' });
  allowed = false;
  await expect(countAction('export')).rejects.toThrow(/^Trop de demandes/);
});
