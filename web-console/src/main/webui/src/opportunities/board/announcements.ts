import type { Opportunity, PipelineStage } from '../../api/types';
import { STAGE } from '../../words';
import { nameOf } from '../words';

/** What a screen reader says while a card is moved. */

export const HOW_TO_DRAG =
  'Appuyez sur Espace pour saisir la carte, puis sur les flèches gauche et droite pour changer d’étape. ' +
  'Espace dépose la carte, Échap annule le déplacement.';

export function lifted(opportunity: Opportunity, from: PipelineStage): string {
  const allowed = opportunity.allowedStages.map((stage) => STAGE[stage]).join(', ');
  return `${nameOf(opportunity)} : carte saisie dans ${STAGE[from]}. Étapes possibles : ${allowed}.`;
}

export function over(stage: PipelineStage | undefined): string {
  return stage ? `Au-dessus de l’étape ${STAGE[stage]}.` : 'En dehors des étapes possibles.';
}

export function dropped(opportunity: Opportunity, to: PipelineStage | undefined): string {
  return `${nameOf(opportunity)} : ${to ? `carte déposée dans ${STAGE[to]}` : 'la carte reste à sa place'}.`;
}
