import type {
  ContactStatus,
  Kind,
  Methode,
  PipelineStage,
  Priorite,
  Promotion,
  Raison,
  Source,
  Statut,
  Tag,
  TypeBien,
} from './api/types';

/** Every word on the screen that stands for a code; the compiler knows when one is missing. */

export const STATUS: Record<ContactStatus, string> = {
  qualifie: 'Qualifié',
  prise_de_besoin: 'Prise de besoin',
  acompte_recu: 'Acompte reçu',
  client: 'Client',
  perdu: 'Perdu',
};

export const TAG: Record<Tag, string> = { prospect: 'Prospect', vip: 'VIP', client: 'Client', archive: 'Archivé' };

export const STATUT: Record<Statut, string> = {
  nouveau: 'Nouveau',
  a_recontacter: 'À recontacter',
  sans_reponse: 'Sans réponse',
  non_interesse: 'Non intéressé',
  refuse: 'Refusé',
  converti: 'Converti',
};

export const PRIORITE: Record<Priorite, string> = { haute: 'Haute', moyenne: 'Moyenne', basse: 'Basse' };

export const SOURCE: Record<Source, string> = {
  magasin: 'Magasin',
  site_web: 'Site web',
  facebook: 'Facebook',
  instagram: 'Instagram',
  tiktok: 'TikTok',
  reference_client: 'Recommandation',
  autre: 'Autre',
};

export const TYPE_BIEN: Record<TypeBien, string> = {
  villa: 'Villa',
  appartement: 'Appartement',
  magasin: 'Magasin',
  bureau: 'Bureau',
  riad: 'Riad',
  studio: 'Studio',
  renovation: 'Rénovation',
  autre: 'Autre',
};

export const STAGE: Record<PipelineStage, string> = {
  acompte_recu: 'Acompte reçu',
  etude: 'Étude',
  devis: 'Devis',
  gagnee: 'Gagnée',
  perdue: 'Perdue',
};

export const METHODE: Record<Methode, string> = {
  virement: 'Virement',
  espece: 'Espèces',
  cheque: 'Chèque',
  carte: 'Carte bancaire',
  autre: 'Autre',
};

export const RAISON: Record<Raison, string> = {
  budget: 'Budget insuffisant',
  sans_reponse: 'Plus de réponse',
  annulation: 'Annulation du projet',
  concurrence: 'Concurrence',
  autre: 'Autre',
  contact_perdu: 'Contact perdu',
};

/** The reasons that a person may choose; the other is the system's. */
export const RAISONS_TO_CHOOSE: Raison[] = ['budget', 'sans_reponse', 'annulation', 'concurrence', 'autre'];

export const PROMOTION: Record<Promotion, string> = {
  en_attente: 'En attente de confirmation',
  confirmee: 'Confirmée',
  refusee: 'Refusée',
};

export const KIND: Record<Kind, string> = {
  contact_cree: 'Contact créé',
  lead_converti: 'Lead converti en contact',
  prise_de_besoin: 'Prise de besoin',
  acompte_recu: 'Acompte reçu',
  contact_perdu: 'Contact perdu',
  contact_reactive: 'Contact réactivé',
  nouveau_projet: 'Nouveau projet',
  client_promu: 'Devenu client',
  opportunite_creee: 'Opportunité créée',
  etape_changee: 'Étape changée',
  promotion_refusee: 'Promotion refusée',
};

/** The actions on a contact, by the names that the services give them. */
export const ACTION: Record<string, string> = {
  'prise-de-besoin': 'Prise de besoin',
  'acompte-recu': 'Acompte Reçu',
  'creer-opportunite': 'Créer une Opportunité',
  'mark-lost': 'Perdu',
  reactivate: 'Réactiver',
  'new-project': 'Nouveau projet',
};

/** What a toast says after an action. */
export const DONE = {
  priseDeBesoin: 'Prise de besoin enregistrée',
  acompte: 'Acompte enregistré',
  opportunite: 'Opportunité créée',
  perdu: 'Contact marqué comme perdu',
  reactive: 'Contact réactivé',
  nouveauProjet: 'Nouveau projet ouvert',
  modifications: 'Modifications enregistrées',
  lead: 'Lead enregistré',
  converti: 'Lead converti en contact',
  contact: 'Contact enregistré',
  etape: 'Étape modifiée',
};

/** What is wrong with a field. */
export const FIELD = {
  description: 'La description est requise',
  montantEstime: 'Le montant estimé est requis',
  montant: 'Le montant est requis',
  montantPositif: 'Le montant doit être positif',
  methode: 'La méthode de paiement est requise',
  raison: 'La raison est requise',
  commentaire: 'Un commentaire est requis quand la raison est « Autre »',
  nom: 'Le nom est requis',
  telephone: 'Le téléphone est requis',
};

/** Options of a drop-down, in the order of the words. */
export function options<C extends string>(words: Record<C, string>, codes = Object.keys(words) as C[]) {
  return codes.map((code) => ({ value: code, label: words[code] }));
}
