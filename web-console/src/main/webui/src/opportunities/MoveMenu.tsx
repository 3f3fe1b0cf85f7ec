import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useMay } from '../api/me';
import type { Opportunity } from '../api/types';
import { STAGE } from '../words';
import { mayMove } from './moves';
import type { Moves } from './useMoves';
import { nameOf } from './words';

interface Props {
  opportunity: Opportunity;
  onMove: Moves['start'];
}

/** The way to move without dragging; not there where nothing may be moved. */
export function MoveMenu({ opportunity, onMove }: Props) {
  const may = useMay('move-stage');
  if (!may || !mayMove(opportunity)) return null;
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={24} aria-label={`Déplacer vers… : ${nameOf(opportunity)}`}>
          <IconArrowsExchange size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Déplacer vers…</Menu.Label>
        {opportunity.allowedStages.map((stage) => (
          <Menu.Item key={stage} onClick={() => onMove(opportunity, stage)}>
            {STAGE[stage]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
