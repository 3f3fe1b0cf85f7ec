package ma.parcours.contact;

/**
 * Statements that move a contact (first parameter) to a status (second), whether there is a way or not; in every other
 * respect the contact is then fit for that status, so that only the way there can be refused.
 */
final class RawMove {

    static final String OF_NOTHING_SPECIAL = of("null", "null", "null", "tag", "client_since");

    static final String OF_A_LOSS = of("'budget'", "contact.status", "deposit_id", "tag", "client_since");

    static final String OF_A_CLIENT =
            of("null", "null", "deposit_id", "'client'", "coalesce(client_since, current_date)");

    static final String WITH_AN_OPEN_UNLOCK = """
            with moved as (select ?::uuid as id, ?::text as status),
            paid as (
              insert into payment (id, contact_id, montant, devise, methode, date, created_at, created_by)
              select gen_random_uuid(), id, 1, 'MAD', 'espece', current_date, now(), 'x' from moved
              returning id, contact_id),
            opened as (
              insert into unlock (id, contact_id, payment_id, state, issued_at)
              select gen_random_uuid(), contact_id, id, 'open', now() from paid
              returning id, payment_id)
            update contact set status = moved.status, raison = null, lost_from = null,
              open_unlock_id = opened.id, deposit_id = opened.payment_id
            from moved, opened where contact.id = moved.id
            """;

    private RawMove() {}

    private static String of(String raison, String lostFrom, String deposit, String tag, String clientSince) {
        return """
                with moved as (select ?::uuid as id, ?::text as status),
                closed as (
                  update unlock set state = 'cancelled' where contact_id in (select id from moved) and state = 'open')
                update contact set status = moved.status, raison = %s, lost_from = %s, open_unlock_id = null,
                  deposit_id = %s, tag = %s, client_since = %s
                from moved where contact.id = moved.id
                """.formatted(raison, lostFrom, deposit, tag, clientSince);
    }
}
