import { useCreatePath } from 'react-admin';
import { SaveConflict } from '../../resource/merge/SaveConflict';
import { EditPage } from '../../resource/record/EditPage';
import { RecordHeader } from '../../resource/record/RecordHeader';
import { DeleteButton } from '../../resource/undo/DeleteButton';
import { combinationMeta, editableColumns, type Combination } from '../columns';
import { PairTitle } from '../show/PairTitle';
import { useWords } from '../words';
import { CombinationForm } from './CombinationForm';
import { toRow, toValues } from './combinationValues';
import { ShownValue } from './ShownValue';

/** One combination, for correcting. */
const CombinationEdit = () => (
  <EditPage<Combination> resource="food_combinations" meta={combinationMeta} toRow={toRow}>
    {(combination) => <Edit combination={combination} />}
  </EditPage>
);

function Edit({ combination }: { combination: Combination }) {
  const words = useWords();
  const page = useCreatePath()({
    resource: 'food_combinations',
    type: 'show',
    id: combination.id,
  });
  return (
    <>
      <RecordHeader title={<PairTitle combination={combination} />} actions={<DeleteButton />} />
      <CombinationForm combination={combination} cancelTo={page}>
        <SaveConflict
          record={combination}
          columns={editableColumns}
          meta={combinationMeta}
          toValues={toValues}
          nameOf={(path) => words(`fields.${path}`)}
          show={(path, value) => <ShownValue path={path} value={value} />}
        />
      </CombinationForm>
    </>
  );
}

export default CombinationEdit;
