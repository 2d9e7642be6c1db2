import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate, type RaRecord } from 'react-admin';
import type { Presentation } from '../merge/presentation';
import { threeWayMerge, type Row } from '../merge/threeWayMerge';
import { NotRead } from './NotRead';
import { useRestoreVersion } from './useRestoreVersion';
import { useVersions, type Version } from './useVersions';
import { VersionEntry } from './VersionEntry';

export interface VersionsProps extends Presentation {
  /** The columns whose differences are shown. */
  columns: readonly string[];
  /** What is compared of a version, where that is not column by column as it is stored. */
  compared?: (content: Row) => Row;
}

interface Props extends VersionsProps {
  resource: string;
  record: RaRecord & { version: number };
}

const asStored = (content: Row) => content;

/** The versions of a record with what each changed, the newest first. */
export function Versions({ resource, record, columns, compared = asStored, ...shown }: Props) {
  const translate = useTranslate();
  const { versions, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useVersions(
    resource,
    record.id,
  );
  const { restore, pending } = useRestoreVersion(resource, record);
  const changesOf = ({ before, content }: Version) => {
    if (!before) return [];
    const base = compared(before);
    return threeWayMerge(base, compared(content), base, columns).fromTheirs;
  };
  if (error) return <NotRead error={error} onRetry={() => void refetch()} />;
  if (!versions) return <p role="status">{translate('resource.record.loading')}</p>;
  return (
    <>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {versions.map((version) => (
          <VersionEntry
            key={version.version}
            version={version}
            changes={changesOf(version)}
            isCurrent={version.version === record.version}
            onRestore={pending ? undefined : () => void restore(record.version, version.version)}
            {...shown}
          />
        ))}
      </Box>
      {versions.length === 0 && (
        <p className="history-note">{translate('resource.history.none')}</p>
      )}
      {hasNextPage && (
        <Button onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>
          {translate('resource.history.older')}
        </Button>
      )}
    </>
  );
}
