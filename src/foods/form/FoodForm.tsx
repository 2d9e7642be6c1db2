import { zodResolver } from '@hookform/resolvers/zod';
import { Form } from 'react-admin';
import { useMemo, type ReactNode, type RefObject } from 'react';
import type { FieldValues, Resolver } from 'react-hook-form';
import type { Food, Nutrient } from '../Food';
import { focusFirst } from '../../shared/form/focusField';
import { FoodInputs } from './FoodInputs';
import { foodSchema, type FoodValues } from './foodSchema';
import { toRow, toValues } from './foodValues';
import { LiveFood } from './LiveFood';

interface Props {
  /** The food as it was opened; without id for a new one. */
  food: Partial<Food>;
  nutrients: readonly Nutrient[];
  /** @returns errors to show, or undefined when all is saved. */
  onSave: (row: ReturnType<typeof toRow>) => Promise<Record<string, unknown> | undefined>;
  cancelTo: string;
  leaving: RefObject<boolean>;
  /** What needs the form around it: the conflict dialog. */
  children?: ReactNode;
}

// The form of react-admin knows its values only as a record of anything.
const resolver = zodResolver(foodSchema) as unknown as Resolver;

/** The form of a food. What is typed stays until it is saved, whatever the server answers. */
export function FoodForm({ food, nutrients, onSave, cancelTo, leaving, children }: Props) {
  const values = useMemo(() => toValues(food, nutrients), [food, nutrients]);
  return (
    <Form
      record={values}
      mode="onChange"
      resolver={resolver}
      onSubmit={(typed: FieldValues) => focusFirst(onSave(toRow(typed as FoodValues)))}
      noValidate
      disableInvalidFormNotification
    >
      <LiveFood opened={values} id={food.id} cancelTo={cancelTo} leaving={leaving}>
        <FoodInputs nutrients={nutrients} />
      </LiveFood>
      {children}
    </Form>
  );
}
