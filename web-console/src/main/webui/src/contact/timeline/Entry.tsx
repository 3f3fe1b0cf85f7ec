import { Group, Text, ThemeIcon } from '@mantine/core';
import { useArchitectNames } from '../../api/architects';
import type { TimelineEntry } from '../../api/types';
import { time } from '../../format';
import { TextLink } from '../../ui/links';
import { KIND } from '../../words';
import { Details } from './Details';
import { detailsOf, opportunityOf } from './data';
import { LOOK } from './look';
import { Move } from './Move';
import classes from './timeline.module.css';

/** One thing that happened: what, when, by whom, from where to where, and what was said. */
export function Entry({ entry }: { entry: TimelineEntry }) {
  const architect = useArchitectNames();
  const { icon: Icon, color } = LOOK[entry.kind];
  const opportunity = opportunityOf(entry);
  return (
    <li className={classes.entry}>
      <ThemeIcon variant="light" color={color} radius="xl" size={32} aria-hidden>
        <Icon size={17} />
      </ThemeIcon>
      <div className={classes.told}>
        <Group gap="xs">
          <Text fw={600} size="sm">
            {KIND[entry.kind]}
          </Text>
          <Move entry={entry} />
        </Group>
        <Text size="xs" c="dimmed">
          <time dateTime={entry.at}>{time(entry.at)}</time> · {entry.actor}
        </Text>
        <Details details={detailsOf(entry, architect)} />
        {opportunity && entry.kind !== 'client_promu' && (
          <TextLink to="/opportunites" search={{ opportunite: opportunity }} size="sm">
            Voir l’opportunité
          </TextLink>
        )}
      </div>
    </li>
  );
}
