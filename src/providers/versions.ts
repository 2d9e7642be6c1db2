import type { UpdateParams } from 'react-admin';

/**
 * Makes an update carry the version that the person saw, so that the database can refuse a stale
 * one: the provider sends only what changed, and the version itself never does.
 */
export function withVersion(params: UpdateParams): UpdateParams {
  const previous = { ...params.previousData } as Record<string, unknown>;
  const data = params.data as Record<string, unknown>;
  const version = data.version ?? previous.version;
  if (version === undefined || !changed(data, previous)) return params;
  delete previous.version;
  return { ...params, data: { ...data, version }, previousData: previous as never };
}

const changed = (data: Record<string, unknown>, previous: Record<string, unknown>) =>
  Object.keys(data).some((key) => JSON.stringify(data[key]) !== JSON.stringify(previous[key]));
