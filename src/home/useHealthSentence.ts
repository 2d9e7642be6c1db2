import { useTranslate } from 'react-admin';
import { useFormats } from '../shared/format/useFormats';
import type { OperationsSummary } from './operations';

/** So many checks are named; of more than these, how many they are. */
const named = 3;

/** The health of the database in a sentence, and of when it is. */
export function useHealthSentence() {
  const translate = useTranslate();
  const { list, dateTime } = useFormats();
  return ({ health_findings: findings, health_taken_at: at }: OperationsSummary): string => {
    if (at === null) return translate('home.health.unknown');
    const rest = findings.length - named;
    const more = rest > 0 ? [translate('home.health.more', { smart_count: rest })] : [];
    const titles = findings
      .slice(0, named)
      .map((title) => translate('home.health.check', { title }));
    const checks = list([...titles, ...more]);
    const state =
      findings.length === 0
        ? translate('home.health.well')
        : translate('home.health.findings', { smart_count: findings.length, checks });
    return `${state} ${translate('home.health.taken', { date: dateTime(at) })}`;
  };
}
