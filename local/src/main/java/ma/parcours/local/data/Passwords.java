package ma.parcours.local.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import ma.parcours.local.terminal.CannotGoOn;

/** The generated passwords of the database roles, in a file that only its owner reads. */
public final class Passwords {

    private static final String FILE = "passwords.properties";

    private final Properties properties;

    private Passwords(Properties properties) {
        this.properties = properties;
    }

    /** Those of this folder, generated for {@code roles} when it is new. */
    public static Passwords of(Path folder, Iterable<String> roles) throws IOException {
        var file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            generate(file, roles);
        }
        return read(folder);
    }

    public static Passwords read(Path folder) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve(FILE))) {
            properties.load(reader);
        }
        return new Passwords(properties);
    }

    public String of(String role) {
        var password = properties.getProperty(role);
        if (password == null) {
            throw new CannotGoOn(FILE + " has no password for " + role, "restore that file from where it was saved");
        }
        return password;
    }

    private static void generate(Path file, Iterable<String> roles) throws IOException {
        var random = new SecureRandom();
        var lines = new StringBuilder();
        for (var role : roles) {
            var bytes = new byte[24];
            random.nextBytes(bytes);
            lines.append(role)
                    .append('=')
                    .append(HexFormat.of().formatHex(bytes))
                    .append('\n');
        }
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(file, ownerOnly);
        Files.writeString(file, lines);
    }
}
