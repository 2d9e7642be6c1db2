import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Countdown } from './Countdown';
import { DatedRows } from './DatedRows';
import { ProfileFacts } from './ProfileFacts';
import { useAccessCommands, type PersonalAccess } from './usePersonalAccess';
import { daysRead, usePersonalData } from './usePersonalData';

/** Under an open access: why and until when, what closes it, and what the person stored. */
export function OpenedData({ access }: { access: PersonalAccess }) {
  const translate = useTranslate();
  const words = (key: string, args?: object) => translate(`resources.users.health.${key}`, args);
  const { close } = useAccessCommands(access.user_id);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mb: 2 }}>
        <span>
          {words('reason_given', { reason: access.reason })} · {words('left')}{' '}
          <Countdown until={access.expires_at} />
        </span>
        <Button variant="outlined" disabled={close.isPending} onClick={() => close.mutate()}>
          {words('close')}
        </Button>
        {close.error && <span role="alert">{close.error.message}</span>}
      </Box>
      <Read access={access} />
    </>
  );
}

function Read({ access }: { access: PersonalAccess }) {
  const translate = useTranslate();
  const { data, error, isPending } = usePersonalData(access);
  if (error) return <p role="alert">{error.message}</p>;
  if (isPending) return <p role="status">{translate('resource.record.loading')}</p>;
  const [profile] = data.user_profiles;
  return (
    <>
      {profile ? (
        <ProfileFacts profile={profile} />
      ) : (
        translate('resources.users.health.no_profile')
      )}
      <DatedRows
        name="daily_nutrition_tracking"
        days={daysRead}
        rows={data.daily_nutrition_tracking}
        columns={[
          { source: 'tracking_date', kind: 'day' },
          { source: 'calories_consumed', kind: 'amount', unit: 'kcal', decimals: 0 },
          { source: 'daily_anti_inflammatory_score', kind: 'amount' },
          { source: 'nutrition_quality_score', kind: 'amount', unit: '/ 100', decimals: 0 },
        ]}
      />
      <DatedRows
        name="user_progress"
        days={daysRead}
        rows={data.user_progress}
        columns={[
          { source: 'recorded_date', kind: 'day' },
          { source: 'weight_kg', kind: 'amount', unit: 'kg' },
          { source: 'energy_level', kind: 'amount' },
          { source: 'sleep_quality', kind: 'amount' },
          { source: 'mood_score', kind: 'amount' },
          { source: 'inflammation_feeling', kind: 'amount' },
        ]}
      />
    </>
  );
}
