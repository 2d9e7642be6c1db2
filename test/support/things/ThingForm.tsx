import { BooleanInput } from '../../../src/resource/form/BooleanInput';
import { ChipsInput } from '../../../src/resource/form/ChipsInput';
import { DecimalInput } from '../../../src/resource/form/DecimalInput';
import { RecordForm } from '../../../src/resource/form/RecordForm';
import { SelectInput } from '../../../src/resource/form/SelectInput';
import { TextInput } from '../../../src/resource/form/TextInput';
import { ToggleSet } from '../../../src/resource/form/ToggleSet';
import { SaveConflict } from '../../../src/resource/merge/SaveConflict';
import { CreatePage } from '../../../src/resource/record/CreatePage';
import { EditPage } from '../../../src/resource/record/EditPage';
import { thingColumns, thingMeta, thingSchema, toRow, toValues, type Thing } from './thing';

const colours = ['red', 'green'].map((value) => ({ value, label: value }));
const days = [1, 2, 3].map((value) => ({ value, label: `day ${value}` }));

const Inputs = () => (
  <>
    <TextInput source="name" required />
    <DecimalInput source="size" unit="m" />
    <SelectInput source="colour" options={colours} none="none" />
    <ChipsInput source="tags" />
    <ToggleSet source="days" options={days} />
    <BooleanInput source="fresh" />
  </>
);

export const ThingCreate = () => (
  <CreatePage resource="things" meta={thingMeta} toRow={toRow}>
    <RecordForm initial={toValues({})} schema={thingSchema} toRow={toRow} cancelTo="/things">
      <Inputs />
    </RecordForm>
  </CreatePage>
);

export const ThingEdit = () => (
  <EditPage<Thing> resource="things" meta={thingMeta} toRow={toRow}>
    {(thing) => (
      <RecordForm initial={toValues(thing)} schema={thingSchema} toRow={toRow} cancelTo="/things">
        <Inputs />
        <SaveConflict
          record={thing}
          columns={thingColumns}
          meta={thingMeta}
          toValues={toValues}
          nameOf={(path) => path}
          show={(_path, value) => String(value)}
        />
      </RecordForm>
    )}
  </EditPage>
);
