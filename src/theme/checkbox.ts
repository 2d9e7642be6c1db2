import type { CheckboxProps } from '@mui/material/Checkbox';

/**
 * MUI puts `aria-label` on the box drawn around a checkbox, where no screen reader looks for it;
 * react-admin's rows name theirs so. Here it goes to the input.
 */
export const checkboxDefaults: Partial<CheckboxProps> = {
  slotProps: {
    root: { 'aria-label': undefined },
    input: (owner: CheckboxProps) => ({ 'aria-label': owner['aria-label'] }),
  },
};
