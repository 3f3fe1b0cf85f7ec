package ma.parcours.lead;

/** All that a user may write about a lead directly; that it is converted follows from its conversion only. */
public record LeadRevision(LeadDetails details, Statut statut) {}
