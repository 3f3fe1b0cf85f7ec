import type { TimelineEntry } from '../../api/types';
import { day, money } from '../../format';
import { METHODE, RAISON } from '../../words';

/** What an entry tells beyond its kind: which members there are depends on the kind, and nothing in the contract says so. */
export type Data = Readonly<Record<string, unknown>>;

export interface Detail {
  label: string;
  value: string;
}

/** What was refused a promotion, by the codes of the service that refused. */
const REFUSAL: Record<string, string> = {
  contact_perdu: 'Le contact avait été perdu entre-temps',
  acompte_deja_utilise: 'L’acompte avait déjà servi à une autre opportunité',
};

/** What an entry tells, in the order in which it is read. */
export function detailsOf({ data }: Pick<TimelineEntry, 'data'>, architect: (id: string) => string): Detail[] {
  const told: [string, string | undefined][] = [
    ['Titre', textOf(data, 'titre')],
    ['Montant', amountIn(data, 'montant')],
    ['Montant estimé', amountIn(data, 'montantEstime')],
    ['Méthode', wordIn(data, 'methode', METHODE)],
    ['Date', dateIn(data, 'date')],
    ['Référence', textOf(data, 'reference')],
    ['Description', textOf(data, 'description')],
    ['Raison', wordIn(data, 'raison', RAISON) ?? wordIn(data, 'reason', REFUSAL)],
    ['Commentaire', textOf(data, 'commentaire')],
    ['Architecte', mapped(textOf(data, 'architecteId'), architect)],
    ['Notes', textOf(data, 'notes')],
  ];
  return told.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

/** Which opportunity an entry is about. */
export function opportunityOf({ data }: Pick<TimelineEntry, 'data'>): string | undefined {
  return textOf(data, 'opportunityId');
}

export function textOf(data: Data, name: string): string | undefined {
  const value = data[name];
  return typeof value === 'string' && value.trim() ? value : undefined;
}

function amountIn(data: Data, name: string): string | undefined {
  const value = data[name];
  return typeof value === 'number' ? money(value) : undefined;
}

function dateIn(data: Data, name: string): string | undefined {
  const text = textOf(data, name);
  return text && !Number.isNaN(Date.parse(text)) ? day(text) : text;
}

/** The word for a code; a code that is newer than these pages stands for itself. */
function wordIn(data: Data, name: string, words: Record<string, string>): string | undefined {
  return mapped(textOf(data, name), (code) => words[code] ?? code);
}

function mapped(text: string | undefined, by: (text: string) => string): string | undefined {
  return text === undefined ? undefined : by(text);
}
