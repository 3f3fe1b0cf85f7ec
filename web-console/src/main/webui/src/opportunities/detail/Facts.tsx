import { Anchor, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useArchitectNames } from '../../api/architects';
import type { Opportunity, TypeBien } from '../../api/types';
import { day, money } from '../../format';
import { RAISON, TYPE_BIEN } from '../../words';
import { ContactLink } from '../links';
import classes from './detail.module.css';

/** All that is known of an opportunity. */
export function Facts({ opportunity }: { opportunity: Opportunity }) {
  const architect = useArchitectNames();
  const { contact, raison, commentaire, type, dateClotureAttendue } = opportunity;
  const facts: [string, ReactNode][] = [
    ['Contact', <ContactLink key="contact" opportunity={opportunity} />],
    [
      'Téléphone',
      <Anchor key="phone" href={`tel:${contact.telephone}`} size="sm">
        {contact.telephone}
      </Anchor>,
    ],
    ['Ville', contact.ville ?? '–'],
    ['Type de bien', contact.typeBien ? (TYPE_BIEN[contact.typeBien as TypeBien] ?? contact.typeBien) : '–'],
    ['Montant estimé', <b key="amount">{money(opportunity.montantEstime)}</b>],
    ['Titre', opportunity.titre ?? '–'],
    ['Type de projet', type ? TYPE_BIEN[type] : '–'],
    ['Architecte', architect(opportunity.architecteId)],
    ['Clôture attendue', dateClotureAttendue ? day(dateClotureAttendue) : '–'],
    ...(raison ? [['Raison de la perte', RAISON[raison]] satisfies [string, ReactNode]] : []),
    ...(commentaire ? [['Commentaire', commentaire] satisfies [string, ReactNode]] : []),
    ['Description', opportunity.description],
    ['Créée', `le ${day(opportunity.createdAt)} par ${opportunity.createdBy}`],
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <Text component="dt" size="sm" c="dimmed">
            {label}
          </Text>
          <Text component="dd" size="sm">
            {value}
          </Text>
        </div>
      ))}
    </dl>
  );
}
