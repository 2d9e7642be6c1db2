import { Form, useSaveContext } from 'react-admin';
import { useMemo, type ReactNode } from 'react';
import { useWatch, type FieldValues } from 'react-hook-form';
import { focusFirst } from '../../shared/form/focusField';
import { SaveBar } from '../../shared/form/SaveBar';
import { UnsavedGuard } from '../../shared/form/UnsavedGuard';
import { sameValue } from '../../shared/sameValue';
import { formResolver, type FormSchema } from './formResolver';
import { useFormSave } from './useFormSave';

interface Props<Values extends FieldValues> {
  /** What the form is opened on. */
  opened: Values;
  schema: FormSchema;
  /** What is saved of the values: the form is unsaved while it differs. */
  toRow: (values: Values) => object;
  /** Where leaving without saving leads. */
  cancelTo: string;
  children: ReactNode;
}

/**
 * The form of a record inside Edit or Create, which save it. What is typed stays until it is saved,
 * whatever the server answers.
 */
export function RecordForm<Values extends FieldValues>(props: Props<Values>) {
  const { opened, schema, children, ...rest } = props;
  const { save } = useSaveContext();
  const resolver = useMemo(() => formResolver(schema), [schema]);
  return (
    <Form
      record={opened}
      mode="onChange"
      resolver={resolver}
      onSubmit={(values: FieldValues) => focusFirst(save?.(values))}
      noValidate
      disableInvalidFormNotification
    >
      {children}
      <FormFoot opened={opened} {...rest} />
    </Form>
  );
}

type FootProps<Values extends FieldValues> = Pick<Props<Values>, 'opened' | 'toRow' | 'cancelTo'>;

function FormFoot<Values extends FieldValues>({ opened, toRow, cancelTo }: FootProps<Values>) {
  const saved = useFormSave();
  const dirty = useWatch({
    compute: (values: Values) => !sameValue(toRow(values), toRow(opened)),
  });
  return (
    <>
      <SaveBar dirty={dirty} cancelTo={cancelTo} />
      <UnsavedGuard dirty={dirty} saved={saved} />
    </>
  );
}
