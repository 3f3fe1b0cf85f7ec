package ma.parcours.local.sample;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes up people, the same ones every time. */
final class People {

    private static final List<String> FIRST_NAMES = List.of(
            "Salma", "Youssef", "Khadija", "Mehdi", "Imane", "Omar", "Zineb", "Hamza", "Leïla", "Rachid", "Sofia",
            "Anas", "Meryem", "Karim", "Hajar", "Tarik", "Camille", "Antoine", "Nadia", "Driss", "Claire", "Bilal",
            "Ghita", "Mathieu", "Asmae", "Reda", "Hélène", "Adil", "Loubna", "Jérôme");
    private static final List<String> LAST_NAMES = List.of(
            "Bennani",
            "El Fassi",
            "Alaoui",
            "Benjelloun",
            "Tazi",
            "Berrada",
            "Chraïbi",
            "Idrissi",
            "Lahlou",
            "Amrani",
            "Sqalli",
            "Bouzidi",
            "Ouazzani",
            "Kettani",
            "Benchekroun",
            "Filali",
            "Moreau",
            "Lefèvre",
            "Dubois",
            "Girard",
            "Ait Lahcen",
            "Naciri",
            "Zniber",
            "Cherkaoui",
            "Belhaj",
            "Mernissi",
            "Hajji",
            "Slaoui",
            "Rousseau",
            "Guessous");
    private static final List<String> MOBILE_PREFIXES = List.of(
            "0612", "0618", "0650", "0655", "0661", "0662", "0664", "0667", "0668", "0670", "0673", "0676", "0677");
    private static final List<String> CITIES = List.of(
            "Casablanca",
            "Casablanca",
            "Casablanca",
            "Rabat",
            "Rabat",
            "Marrakech",
            "Marrakech",
            "Tanger",
            "Fès",
            "Agadir",
            "Kénitra",
            "Mohammedia",
            "El Jadida",
            "Meknès",
            "Tétouan",
            "Essaouira");
    private static final List<String> TYPES = List.of(
            "appartement",
            "appartement",
            "appartement",
            "villa",
            "villa",
            "riad",
            "magasin",
            "bureau",
            "studio",
            "renovation",
            "autre");
    private static final List<String> SOURCES = List.of(
            "site_web",
            "site_web",
            "instagram",
            "instagram",
            "facebook",
            "reference_client",
            "reference_client",
            "magasin",
            "tiktok",
            "autre");
    private static final List<String> PRIORITIES = List.of("haute", "moyenne", "moyenne", "basse");
    private static final List<String> MESSAGES = List.of(
            "Bonjour, je souhaite refaire la cuisine et le salon avant l’été.",
            "Nous venons d’acheter et cherchons un architecte d’intérieur.",
            "Pouvez-vous me rappeler en fin d’après-midi ?",
            "Projet de rénovation complète, environ 140 m².",
            "Vu vos réalisations sur Instagram, j’aimerais un devis.",
            "Aménagement d’un local commercial, ouverture prévue dans trois mois.",
            "C’est un ami qui m’a donné votre contact.",
            "Deux chambres d’enfants et une suite parentale à repenser.");

    private final Random random;

    People(long seed) {
        this.random = new Random(seed);
    }

    Person next() {
        var first = oneOf(FIRST_NAMES);
        var last = oneOf(LAST_NAMES);
        return new Person(
                first + " " + last,
                oneOf(MOBILE_PREFIXES) + "%06d".formatted(random.nextInt(1_000_000)),
                "%s.%s%d@exemple.ma".formatted(plain(first), plain(last), random.nextInt(10, 99)),
                oneOf(CITIES),
                oneOf(TYPES),
                oneOf(SOURCES),
                oneOf(PRIORITIES),
                oneOf(MESSAGES));
    }

    private String oneOf(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }
}
