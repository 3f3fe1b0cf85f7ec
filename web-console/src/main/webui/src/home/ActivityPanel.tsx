import { Text } from '@mantine/core';
import { type Activity, useActivity } from '../api/home';
import { Ago } from '../lists/Ago';
import { TextLink } from '../ui/links';
import { QueryState } from '../ui/QueryState';
import { KIND } from '../words';
import { stepOf } from './activity';
import classes from './home.module.css';
import { Panel } from './Panel';

/** What happened last, whoever did it. */
export function ActivityPanel() {
  const query = useActivity();
  return (
    <Panel title="Derniers événements">
      <QueryState
        query={query}
        lines={8}
        isEmpty={(events) => events.length === 0}
        empty="Rien ne s’est encore passé : les actions de l’équipe s’affichent ici."
      >
        {(events) => (
          <ol className={classes.rows} style={{ gap: 0 }}>
            {events.map((event) => (
              <Event key={event.id} event={event} />
            ))}
          </ol>
        )}
      </QueryState>
    </Panel>
  );
}

function Event({ event }: { event: Activity }) {
  const step = stepOf(event);
  return (
    <li className={classes.line}>
      <div>
        <Text size="sm">
          <TextLink
            to="/contacts/$contactId"
            params={{ contactId: event.contact.id }}
            search={{ onglet: 'timeline' }}
            inherit
            fw={500}
          >
            {event.contact.nom}
          </TextLink>{' '}
          · {KIND[event.kind]}
        </Text>
        <Text size="xs" c="dimmed">
          {[step, `par ${event.actor}`].filter(Boolean).join(' · ')}
        </Text>
      </div>
      <Text size="xs" c="dimmed" className={classes.figure}>
        <Ago at={event.at} />
      </Text>
    </li>
  );
}
