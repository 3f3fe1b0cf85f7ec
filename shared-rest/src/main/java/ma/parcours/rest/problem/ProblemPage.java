package ma.parcours.rest.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Problems as a page for people, in one language: when each comes up, and what to do about it. */
record ProblemPage(Words words) {

    String language() {
        return words.language();
    }

    String of(ProblemType type) {
        return html(words.title(type), section(type, "h1"));
    }

    String ofAll(List<ProblemType> types) {
        String title = words.named("problems.title");
        String sections = types.stream().map(type -> section(type, "h2")).collect(Collectors.joining("\n"));
        return html(title, "<h1>%s</h1>\n%s".formatted(escaped(title), sections));
    }

    private String section(ProblemType type, String heading) {
        return """
                <%1$s id="%2$s">%3$s</%1$s>
                <p><code>%4$s</code>, HTTP %5$d</p>
                <p>%6$s</p>
                """.formatted(
                heading, type.code(), escaped(words.title(type)), type.uri(), type.status(), escaped(words.help(type)));
    }

    private String html(String title, String body) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="UTF-8"><title>%s</title></head>
                <body>
                %s</body>
                </html>
                """.formatted(language(), escaped(title), body);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
