import type { Opportunity, PipelineStage } from '../../api/types';
import { STAGE } from '../../words';

/** What a screen reader says while a card is moved. */

export const HOW_TO_DRAG =
  'Appuyez sur Espace pour saisir la carte, puis sur les flèches gauche et droite pour changer d’étape. ' +
  'Espace dépose la carte, Échap annule le déplacement.';

export function lifted(opportunity: Opportunity | undefined, from: PipelineStage): string {
  const allowed = opportunity?.allowedStages.map((stage) => STAGE[stage]).join(', ');
  return `Opportunité de ${opportunity?.contact.nom} saisie dans ${STAGE[from]}. Étapes possibles : ${allowed}.`;
}

export function over(stage: PipelineStage | undefined): string {
  return stage ? `Au-dessus de ${STAGE[stage]}.` : 'En dehors des étapes possibles.';
}

export function dropped(opportunity: Opportunity | undefined, to: PipelineStage | undefined): string {
  const whose = `L’opportunité de ${opportunity?.contact.nom}`;
  return to ? `${whose} est déposée dans ${STAGE[to]}.` : `${whose} reste à sa place.`;
}
