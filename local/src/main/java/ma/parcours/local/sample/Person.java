package ma.parcours.local.sample;

/** Somebody who asks for a project. */
record Person(
        String nom,
        String telephone,
        String email,
        String ville,
        String typeBien,
        String source,
        String priorite,
        String message) {}
