import { Grid, Stack } from '@mantine/core';
import { useMay } from '../api/me';
import { PageTitle } from '../ui/PageTitle';
import { ActivityPanel } from './ActivityPanel';
import { FollowUps } from './FollowUps';
import { FunnelPanel } from './FunnelPanel';
import { Headlines } from './Headlines';
import { PipelinePanel } from './PipelinePanel';

/** What a salesperson wants to see first: what it is worth, where it stands, who waits, what happened. */
export function HomePage() {
  const maySell = useMay('sell');
  return (
    <>
      <PageTitle>Accueil</PageTitle>
      <Stack>
        <Headlines />
        <Grid>
          {maySell && (
            <Grid.Col span={{ base: 12, md: 6 }}>
              <FunnelPanel />
            </Grid.Col>
          )}
          <Grid.Col span={{ base: 12, md: maySell ? 6 : 12 }}>
            <PipelinePanel />
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 6 }}>
            <FollowUps />
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 6 }}>
            <ActivityPanel />
          </Grid.Col>
        </Grid>
      </Stack>
    </>
  );
}
