import { lazy } from 'react';
import { RecordPage, type RecordSection } from '../../resource/record/RecordPage';
import { combinationMeta, type Combination } from '../columns';
import { TypeTag } from '../TypeTag';
import { CombinationFacts } from './CombinationFacts';
import { Effect } from './Effect';
import { Evidence } from './Evidence';
import { PairTitle } from './PairTitle';

const CombinationHistory = lazy(() => import('./CombinationHistory'));

const sections: readonly RecordSection<Combination>[] = [
  { id: 'effect', content: (combination) => <Effect combination={combination} /> },
  { id: 'evidence', content: (combination) => <Evidence combination={combination} /> },
];

/** One combination, for reading. */
const CombinationShow = () => (
  <RecordPage<Combination>
    resource="food_combinations"
    meta={combinationMeta}
    title={(combination) => <PairTitle combination={combination} />}
    state={({ combination_type }) => <TypeTag type={combination_type} />}
    facts={(combination) => <CombinationFacts combination={combination} />}
    sections={sections}
    history={CombinationHistory}
  />
);

export default CombinationShow;
