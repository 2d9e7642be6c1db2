export { freePort } from '../../supabase/local/cluster/freePort.ts';
