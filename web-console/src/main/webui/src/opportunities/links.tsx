import type { Opportunity } from '../api/types';
import { TextLink } from '../ui/links';
import { titleOf } from './words';

interface Props {
  opportunity: Opportunity;
}

/** Opens the opportunity beside what is shown. */
export function TitleLink({ opportunity }: Props) {
  return (
    <TextLink
      from="/opportunites"
      to="/opportunites"
      search={(search) => ({ ...search, opportunite: opportunity.id })}
      resetScroll={false}
      fw={600}
      size="sm"
      lineClamp={2}
    >
      {titleOf(opportunity)}
    </TextLink>
  );
}

/** Leads to the opportunities of the contact. */
export function ContactLink({ opportunity: { contactId, contact } }: Props) {
  return (
    <TextLink to="/contacts/$contactId" params={{ contactId }} search={{ onglet: 'opportunites' }} size="sm">
      {contact.nom}
    </TextLink>
  );
}
