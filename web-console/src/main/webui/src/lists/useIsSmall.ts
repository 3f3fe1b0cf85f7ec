import { useMediaQuery } from '@mantine/hooks';

/** Whether the screen is a telephone's: what is a table elsewhere is a list of cards there. */
export function useIsSmall(): boolean {
  return useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false });
}
