import { CreateBase, type TransformData } from 'react-admin';
import type { ReactNode } from 'react';

export interface WritePageProps {
  resource: string;
  /** The columns to read of a record. */
  meta: { columns: readonly string[] };
  /** What is saved of the values of the form. */
  toRow: TransformData;
}

/** A new record; once saved, its page opens. */
export const CreatePage = (props: WritePageProps & { children: ReactNode }) => (
  <CreateBase
    resource={props.resource}
    mutationOptions={{ meta: props.meta }}
    redirect="show"
    transform={props.toRow}
  >
    {props.children}
  </CreateBase>
);
