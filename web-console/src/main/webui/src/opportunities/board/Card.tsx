import { Draggable, type DraggableProvidedDragHandleProps } from '@hello-pangea/dnd';
import { Group, Text } from '@mantine/core';
import { useArchitectNames } from '../../api/architects';
import type { Opportunity } from '../../api/types';
import { age, money } from '../../format';
import { PromotionBadge } from '../../ui/badges';
import { ContactLink, TitleLink } from '../links';
import { MoveMenu } from '../MoveMenu';
import { mayMove } from '../moves';
import type { Moves } from '../useMoves';
import { nameOf } from '../words';
import classes from './board.module.css';

interface Props {
  opportunity: Opportunity;
  index: number;
  isFixed: boolean;
  onMove: Moves['start'];
}

/**
 * An opportunity on the board. The whole card is what one drags it by; it holds links and a menu, so it must not be the
 * button that the library would make of it.
 */
export function Card({ opportunity, index, isFixed, onMove }: Props) {
  const architect = useArchitectNames();
  const { id, montantEstime, architecteId, createdAt, promotion } = opportunity;
  const isDraggable = !isFixed && mayMove(opportunity);
  return (
    <Draggable draggableId={id} index={index} isDragDisabled={!isDraggable}>
      {({ innerRef, draggableProps, dragHandleProps }, { isDragging }) => (
        <article
          ref={innerRef}
          {...draggableProps}
          tabIndex={-1}
          {...withoutRole(dragHandleProps)}
          aria-label={nameOf(opportunity)}
          className={classes.card}
          data-dragging={isDragging || undefined}
          data-draggable={isDraggable || undefined}
        >
          <Group justify="space-between" align="flex-start" wrap="nowrap" gap={4}>
            <TitleLink opportunity={opportunity} />
            <MoveMenu opportunity={opportunity} onMove={onMove} />
          </Group>
          <ContactLink opportunity={opportunity} />
          <Text size="sm" fw={600}>
            {money(montantEstime)}
          </Text>
          <Text size="xs" c="dimmed" truncate>
            {[age(createdAt), architecteId && architect(architecteId)].filter(Boolean).join(' · ')}
          </Text>
          {promotion !== 'confirmee' && <PromotionBadge promotion={promotion} />}
        </article>
      )}
    </Draggable>
  );
}

function withoutRole(handle: DraggableProvidedDragHandleProps | null) {
  if (!handle) return undefined;
  const { role: _, ...rest } = handle;
  return rest;
}
