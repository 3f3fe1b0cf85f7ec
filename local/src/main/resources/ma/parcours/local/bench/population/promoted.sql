-- Those newcomers who opened an opportunity, in the columns of the table opened.
copy (
  select opportunity_id, id, unlock_id, nom, telephone, ville, type_bien, notes, montant_estime, architecte_id, opened_at,
    created_by
  from newcomer where moves = 3 order by opened_at
) to stdout
