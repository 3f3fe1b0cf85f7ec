import type { ContactFields, Source, Tag, TypeBien } from '../api/types';
import { given, typed } from '../lists/form';
import { FIELD, options, TAG } from '../words';

/** What stands in the form of a walk-in; in the order of the screen. */
export const WALK_IN = {
  nom: '',
  telephone: '',
  email: '',
  ville: '',
  adresse: '',
  typeBien: null as TypeBien | null,
  source: 'magasin' as Source | null,
  architecteId: null as string | null,
  tag: 'prospect' as Tag,
  notes: '',
};

export type ContactValues = typeof WALK_IN;

export const CONTACT_FIELDS = Object.keys(WALK_IN);

/** Nobody walks in as a client: that takes an opportunity. */
export const TAGS_TO_CHOOSE = options(TAG, ['prospect', 'vip', 'archive']);

export function validateContact({ nom, telephone }: ContactValues) {
  return {
    nom: typed(nom) ? null : FIELD.nom,
    telephone: typed(telephone) ? null : FIELD.telephone,
  };
}

/** What is sent; what was left empty is left out. */
export function contactFields(values: ContactValues): ContactFields {
  const { email, ville, adresse, typeBien, source, architecteId, tag, notes } = values;
  const more = { email: typed(email), ville: typed(ville), adresse: typed(adresse), notes: typed(notes) };
  return {
    nom: values.nom.trim(),
    telephone: values.telephone.trim(),
    ...given({ ...more, typeBien, source, architecteId, tag }),
  };
}
