package ma.parcours.local.bench.population;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

/** Statements that lie beside this class, with our own numbers and words in the places that bear a name in braces. */
record Script(String sql) {

    static Script named(String name) {
        try (var file = Script.class.getResourceAsStream(name + ".sql")) {
            return new Script(new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Script with(String place, Object value) {
        var name = "{" + place + "}";
        if (!sql.contains(name)) {
            throw new IllegalArgumentException("nothing is called " + name);
        }
        return new Script(sql.replace(name, value.toString()));
    }

    void runOn(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
