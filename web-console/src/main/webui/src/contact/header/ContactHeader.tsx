import { Group, Paper, Stack, Text } from '@mantine/core';
import type { Contact } from '../../api/types';
import { StatusBadge, TagBadge } from '../../ui/badges';
import { PageTitle } from '../../ui/PageTitle';
import { RAISON } from '../../words';
import { ActionButtons } from '../actions/ActionButtons';
import type { ActionName } from '../actions/actions';
import { nextStep } from '../actions/nextStep';
import { BackToContacts } from './BackToContacts';
import classes from './header.module.css';
import { Reach } from './Reach';
import { Steps } from './Steps';

interface Props {
  contact: Contact;
  onAct: (action: ActionName) => void;
}

/** Who it is, where they stand, and what can be done now. */
export function ContactHeader({ contact, onAct }: Props) {
  return (
    <header className={classes.header}>
      <BackToContacts />
      <PageTitle actions={<ActionButtons contact={contact} onAct={onAct} />}>{contact.nom}</PageTitle>
      <Stack gap="sm" mb="lg">
        <Group gap="xs">
          <StatusBadge status={contact.status} />
          <TagBadge tag={contact.tag} />
          {contact.raison && <Text size="sm">Raison de la perte : {RAISON[contact.raison]}</Text>}
        </Group>
        <Reach contact={contact} />
        <Paper withBorder p="md">
          <Steps contact={contact} />
          <Text size="sm" c="dimmed" ta="center" mt="md" role="status">
            {nextStep(contact)}
          </Text>
        </Paper>
      </Stack>
    </header>
  );
}
