import { Text, TextInput, type TextInputProps } from '@mantine/core';
import { tidyAmount } from '../amount';

interface Props extends Omit<TextInputProps, 'onChange'> {
  onChange: (text: string) => void;
}

/** Takes an amount as people write it, and shows how it was understood. */
export function AmountInput({ onChange, onBlur, ...more }: Props) {
  return (
    <TextInput
      {...more}
      required
      inputMode="decimal"
      autoComplete="off"
      placeholder="Ex. : 12 500,00"
      rightSection={
        <Text size="xs" c="dimmed" aria-hidden>
          MAD
        </Text>
      }
      rightSectionWidth={48}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={(event) => {
        onChange(tidyAmount(event.currentTarget.value));
        onBlur?.(event);
      }}
    />
  );
}
