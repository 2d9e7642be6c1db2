import { Form, useSaveContext } from 'react-admin';
import { useMemo, type ReactNode } from 'react';
import { useWatch, type FieldValues } from 'react-hook-form';
import { focusFirst } from './focusField';
import { SaveBar } from './SaveBar';
import { UnsavedGuard } from './UnsavedGuard';
import { sameValue } from '../../shared/sameValue';
import { formResolver, type FormSchema } from './formResolver';
import { useFormSave } from './useFormSave';

interface Props<Values extends FieldValues> {
  /** What the form is initial on. */
  initial: Values;
  schema: FormSchema;
  /** What is saved of the values: the form is unsaved while it differs. */
  toRow: (values: Values) => object;
  /** Where leaving without saving leads. */
  cancelTo: string;
  /** What stays in sight beside the buttons on a narrow screen, whose side column is above. */
  inSight?: ReactNode;
  children: ReactNode;
}

/**
 * The form of a record inside Edit or Create, which save it. What is typed stays until it is saved,
 * whatever the server answers.
 */
export function RecordForm<Values extends FieldValues>(props: Props<Values>) {
  const { initial, schema, children, ...rest } = props;
  const { save } = useSaveContext();
  const resolver = useMemo(() => formResolver(schema), [schema]);
  return (
    <Form
      record={initial}
      mode="onChange"
      resolver={resolver}
      onSubmit={(values: FieldValues) => focusFirst(save?.(values))}
      noValidate
      disableInvalidFormNotification
    >
      {children}
      <FormFoot initial={initial} {...rest} />
    </Form>
  );
}

type FootProps<Values extends FieldValues> = Pick<
  Props<Values>,
  'initial' | 'toRow' | 'cancelTo' | 'inSight'
>;

function FormFoot<Values extends FieldValues>(props: FootProps<Values>) {
  const { initial, toRow, ...bar } = props;
  const saved = useFormSave();
  const dirty = useWatch({
    compute: (values: Values) => !sameValue(toRow(values), toRow(initial)),
  });
  return (
    <>
      <SaveBar dirty={dirty} {...bar} />
      <UnsavedGuard dirty={dirty} saved={saved} />
    </>
  );
}
