import { useMay } from '../../api/me';
import type { Contact } from '../../api/types';
import { day, time } from '../../format';
import { Ago } from '../../lists/Ago';
import { TextLink } from '../../ui/links';
import { Fact } from './Fact';

/** Where a contact comes from, and when something last changed. */
export function Origin({ contact }: { contact: Contact }) {
  const maySell = useMay('sell');
  return (
    <>
      <Fact label="Créé">
        le {day(contact.createdAt)} à {time(contact.createdAt)} par {contact.createdBy}
      </Fact>
      <Fact label="Dernière modification">
        <Ago at={contact.updatedAt} />
      </Fact>
      {contact.leadId && (
        <Fact label="Lead d’origine">
          {maySell ? (
            <TextLink to="/leads" search={{ q: contact.telephone }} size="sm">
              Voir le lead
            </TextLink>
          ) : (
            'Issu d’un lead'
          )}
        </Fact>
      )}
    </>
  );
}
