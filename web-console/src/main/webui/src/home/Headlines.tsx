import { Paper, SimpleGrid, Skeleton, Text } from '@mantine/core';
import { usePipeline } from '../api/pipeline';
import { money, percent } from '../format';
import { opportunities } from '../opportunities/words';
import { type Totals, totalsOf } from './amounts';
import classes from './home.module.css';

/** The figures that everything else explains. */
export function Headlines() {
  const { data } = usePipeline();
  const totals = data && totalsOf(data);
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }} component="dl" m={0}>
      {FIGURES.map(({ label, value, detail }) => (
        <Paper key={label} withBorder p="md">
          <Text component="dt" size="sm" c="dimmed">
            {label}
          </Text>
          <Text component="dd" m={0} fz="1.5rem" fw={700} lh={1.3} className={classes.headline}>
            {totals ? value(totals) : <Skeleton h={28} w={160} my={4} />}
          </Text>
          <Text component="dd" m={0} size="sm" c="dimmed">
            {totals ? detail(totals) : '…'}
          </Text>
        </Paper>
      ))}
    </SimpleGrid>
  );
}

const FIGURES: { label: string; value: (totals: Totals) => string; detail: (totals: Totals) => string }[] = [
  {
    label: 'Pipeline ouvert',
    value: ({ open }) => money(open.amount),
    detail: ({ open }) => opportunities(open.count),
  },
  {
    label: 'Gagné',
    value: ({ won }) => money(won.amount),
    detail: ({ won }) => opportunities(won.count),
  },
  {
    label: 'Taux de réussite',
    value: ({ winRate }) => (winRate === undefined ? '–' : percent(winRate)),
    detail: ({ winRate }) => (winRate === undefined ? 'Rien de gagné ni de perdu encore' : 'des opportunités décidées'),
  },
];
