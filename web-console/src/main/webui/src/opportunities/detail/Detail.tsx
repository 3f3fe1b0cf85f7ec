import { Button, Divider, Group, Stack } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useMay } from '../../api/me';
import type { Opportunity } from '../../api/types';
import { PromotionBadge, StageBadge } from '../../ui/badges';
import { MoveMenu } from '../MoveMenu';
import type { Moves } from '../useMoves';
import { EditForm } from './EditForm';
import { Facts } from './Facts';
import { History } from './History';

interface Props {
  opportunity: Opportunity;
  onMove: Moves['start'];
}

/** Where an opportunity stands, all that is known of it, and the way it has gone. */
export function Detail({ opportunity, onMove }: Props) {
  const maySell = useMay('sell');
  const [isEditing, setEditing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const close = () => {
    setEditing(false);
    requestAnimationFrame(() => editButton.current?.focus());
  };
  return (
    <Stack>
      <Group justify="space-between">
        <Group gap="xs">
          <StageBadge stage={opportunity.pipelineStage} />
          {opportunity.promotion !== 'confirmee' && <PromotionBadge promotion={opportunity.promotion} />}
          <MoveMenu opportunity={opportunity} onMove={onMove} />
        </Group>
        {maySell && !isEditing && (
          <Button
            ref={editButton}
            variant="default"
            size="compact-md"
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={() => setEditing(true)}
          >
            Modifier
          </Button>
        )}
      </Group>
      {isEditing ? <EditForm opportunity={opportunity} onDone={close} /> : <Facts opportunity={opportunity} />}
      <Divider />
      <History id={opportunity.id} />
    </Stack>
  );
}
