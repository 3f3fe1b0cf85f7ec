-- The sample agrees with everything but with contacts that were lost.
select 'sample_lost' as kind, cast(contact_id as text) as id, 'lost at version ' || version as detail
from told_event where type = 'parcours.contact.ContactPerdu.v1'
