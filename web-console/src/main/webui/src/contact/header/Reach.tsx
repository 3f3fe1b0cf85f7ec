import { Anchor, Group, Text } from '@mantine/core';
import { IconCalendarCheck, IconMail, IconMapPin, IconPhone, IconRulerMeasure } from '@tabler/icons-react';
import { useArchitectNames } from '../../api/architects';
import type { Contact } from '../../api/types';
import { day } from '../../format';
import classes from './header.module.css';

/** How to reach a contact, where they live, who designs for them, and since when they are a client. */
export function Reach({ contact }: { contact: Contact }) {
  const architect = useArchitectNames();
  const { telephone, email, ville, architecteId, clientSince } = contact;
  return (
    <Group gap="md" className={classes.reaches}>
      <Anchor href={`tel:${telephone}`} size="sm" className={classes.reach}>
        <IconPhone size={16} aria-hidden />
        {telephone}
      </Anchor>
      {email && (
        <Anchor href={`mailto:${email}`} size="sm" className={classes.reach}>
          <IconMail size={16} aria-hidden />
          {email}
        </Anchor>
      )}
      {ville && (
        <Text span size="sm" className={classes.reach}>
          <IconMapPin size={16} aria-hidden />
          {ville}
        </Text>
      )}
      {architecteId && (
        <Text span size="sm" className={classes.reach}>
          <IconRulerMeasure size={16} aria-hidden />
          Architecte : {architect(architecteId)}
        </Text>
      )}
      {clientSince && (
        <Text span size="sm" className={classes.reach}>
          <IconCalendarCheck size={16} aria-hidden />
          Client depuis le {day(clientSince)}
        </Text>
      )}
    </Group>
  );
}
