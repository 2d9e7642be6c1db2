import Link from '@mui/material/Link';
import { Facts } from '../../resource/record/Facts';
import type { Combination } from '../columns';
import { useWords } from '../words';

/** How well it is known, and where it is written. */
export function Evidence({ combination }: { combination: Combination }) {
  const words = useWords();
  const { reference_doi: doi } = combination;
  return (
    <Facts
      facts={[
        {
          label: words('fields.evidence_grade'),
          value: words(`grade.${combination.evidence_grade}`),
        },
        {
          label: words('fields.is_verified'),
          value: words(combination.is_verified ? 'show.verified' : 'show.unverified'),
        },
        {
          label: words('fields.reference_doi'),
          value: doi && (
            <Link href={`https://doi.org/${doi}`} target="_blank" rel="noreferrer">
              {doi}
            </Link>
          ),
        },
        { label: words('fields.reference_note'), value: combination.reference_note },
      ]}
    />
  );
}
