/** One calendar date, in the platform’s own field, which would let a year run on to six digits. */
import type { ComponentProps } from 'react';
import { isDay } from '../day.ts';
import { TextField } from './Field.tsx';

type Props = Omit<ComponentProps<typeof TextField>, 'type' | 'max' | 'error' | 'value'> & {
  value: string;
  /** Said beside it where what stands in it is no day. */
  slip: string;
};

export const DateField = ({ slip, ...rest }: Props) => (
  <TextField
    {...rest}
    type="date"
    max="9999-12-31"
    {...(rest.value !== '' && !isDay(rest.value) && { error: slip })}
  />
);
