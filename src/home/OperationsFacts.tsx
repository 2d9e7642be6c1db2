import { useTranslate } from 'react-admin';
import { useFormats } from '../shared/format/useFormats';
import { Facts } from '../resource/record/Facts';
import { FactCard } from '../resource/record/FactCard';
import { ageOf } from './ageOf';
import type { OperationsSummary } from './operations';
import { StaffChanges } from './StaffChanges';

interface LastProps {
  at: string | null;
  level: OperationsSummary['backup_level'];
}

/** When something was last done, how long ago that is, and whether that is too long. */
function Last({ at, level }: LastProps) {
  const translate = useTranslate();
  const { dateTime, locale } = useFormats();
  const late = level === 'warning' || level === 'error';
  return (
    <>
      {at === null ? translate('home.never') : `${dateTime(at)} (${ageOf(at, locale)})`}{' '}
      {late && at !== null && <span className="tag tag-warning">{translate('home.too_old')}</span>}
      {late && at === null && <span className="tag tag-warning">{translate('home.to_do')}</span>}
    </>
  );
}

/** What was saved, proved and done lately, and who came and went. */
export function OperationsFacts({ summary }: { summary: OperationsSummary }) {
  const translate = useTranslate();
  const { dateTime } = useFormats();
  const { failed_runs: failed, failed_job: job, failed_at: at } = summary;
  const runs = at
    ? translate('home.failed_runs', { smart_count: failed, job: job ?? '', date: dateTime(at) })
    : translate('home.no_failed_run');
  return (
    <FactCard>
      <Facts
        facts={[
          {
            label: translate('home.last_backup'),
            value: <Last at={summary.last_backup_at} level={summary.backup_level} />,
          },
          {
            label: translate('home.last_proof'),
            value: <Last at={summary.last_proof_at} level={summary.proof_level} />,
          },
          { label: translate('home.jobs'), value: runs },
          {
            label: translate('home.team'),
            value: <StaffChanges changes={summary.staff_changes} />,
          },
        ]}
      />
    </FactCard>
  );
}
