import { Badge, type BadgeProps } from '@mantine/core';
import type { ContactStatus, PipelineStage, Priorite, Promotion, Statut, Tag } from '../api/types';
import { PRIORITE, PROMOTION, STAGE, STATUS, STATUT, TAG } from '../words';

const STATUS_COLOR: Record<ContactStatus, string> = {
  qualifie: 'blue',
  prise_de_besoin: 'violet',
  acompte_recu: 'orange',
  client: 'green',
  perdu: 'gray',
};

const TAG_COLOR: Record<Tag, string> = { prospect: 'blue', vip: 'grape', client: 'green', archive: 'gray' };

const STAGE_COLOR: Record<PipelineStage, string> = {
  acompte_recu: 'orange',
  etude: 'blue',
  devis: 'violet',
  gagnee: 'green',
  perdue: 'gray',
};

const STATUT_COLOR: Record<Statut, string> = {
  nouveau: 'blue',
  a_recontacter: 'orange',
  sans_reponse: 'yellow',
  non_interesse: 'gray',
  refuse: 'red',
  converti: 'green',
};

const PRIORITE_COLOR: Record<Priorite, string> = { haute: 'red', moyenne: 'blue', basse: 'gray' };

const PROMOTION_COLOR: Record<Promotion, string> = { en_attente: 'orange', confirmee: 'green', refusee: 'red' };

function Word({ color, children, ...more }: BadgeProps & { children: string }) {
  return (
    <Badge className="word" color={color} variant="light" tt="none" fw={600} radius="sm" {...more}>
      {children}
    </Badge>
  );
}

export const StatusBadge = ({ status }: { status: ContactStatus }) => (
  <Word color={STATUS_COLOR[status]}>{STATUS[status]}</Word>
);

/** Outlined: the tag is not the status, also where both say « Client ». */
export const TagBadge = ({ tag }: { tag: Tag }) => (
  <Word color={TAG_COLOR[tag]} variant="outline">
    {TAG[tag]}
  </Word>
);

export const StageBadge = ({ stage }: { stage: PipelineStage }) => (
  <Word color={STAGE_COLOR[stage]}>{STAGE[stage]}</Word>
);

export const StatutBadge = ({ statut }: { statut: Statut }) => (
  <Word color={STATUT_COLOR[statut]}>{STATUT[statut]}</Word>
);

export const PrioriteBadge = ({ priorite }: { priorite: Priorite }) => (
  <Word color={PRIORITE_COLOR[priorite]} variant="outline">
    {PRIORITE[priorite]}
  </Word>
);

export const PromotionBadge = ({ promotion }: { promotion: Promotion }) => (
  <Word color={PROMOTION_COLOR[promotion]}>{PROMOTION[promotion]}</Word>
);
