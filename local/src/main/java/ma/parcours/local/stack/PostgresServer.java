package ma.parcours.local.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import ma.parcours.local.data.DataDirectory;
import ma.parcours.local.data.Passwords;
import ma.parcours.local.process.Launch;
import ma.parcours.local.terminal.CannotGoOn;

/** PostgreSQL as a process of its own: durable as in production, on the loopback only, every role with a password. */
final class PostgresServer {

    static final String NAME = "postgres";
    static final String SUPERUSER = "postgres";

    private static final String VERSION = "postgresql-18.6";

    private final DataDirectory data;
    private final int port;
    private final Passwords passwords;

    PostgresServer(DataDirectory data, int port, Passwords passwords) {
        this.data = data;
        this.port = port;
        this.passwords = passwords;
    }

    /** Unpacks the programs and makes the cluster, each only when it is not there yet. */
    void prepare() throws IOException, InterruptedException {
        PostgresBinaries.unpackTo(home());
        if (isEmptyDisk(cluster())) {
            initialise(cluster());
        } else if (!Files.exists(cluster())) {
            var draft = Folders.draftOf(cluster());
            initialise(draft);
            Files.move(draft, cluster());
        }
    }

    Launch launch() {
        var command = List.of(
                program("postgres"),
                "-D",
                cluster().toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=on",
                "-c",
                "synchronous_commit=on",
                "-c",
                "max_connections=200",
                "-c",
                "timezone=UTC");
        // INT is PostgreSQL's "fast" shutdown; TERM would wait for every client to go.
        return Launch.of(NAME, Unprivileged.command(command), data.log(NAME)).stoppedBy("INT");
    }

    boolean isReady() throws SQLException {
        try (var connection = connect()) {
            return connection.isValid(1);
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/postgres?connectTimeout=2&socketTimeout=30".formatted(port),
                SUPERUSER,
                passwords.of(SUPERUSER));
    }

    private void initialise(Path cluster) throws IOException, InterruptedException {
        var passwordFile = Files.createTempFile(data.folder(), "initdb", "");
        try {
            Files.writeString(passwordFile, passwords.of(SUPERUSER));
            run(List.of(
                    program("initdb"),
                    "-D",
                    cluster.toString(),
                    "-U",
                    SUPERUSER,
                    "--pwfile",
                    passwordFile.toString(),
                    "--auth",
                    "scram-sha-256",
                    "--encoding",
                    "UTF8",
                    "--locale-provider",
                    "builtin",
                    "--builtin-locale",
                    "C.UTF-8",
                    "--locale",
                    "C"));
        } finally {
            Files.delete(passwordFile);
        }
    }

    /** A disk that was mounted there cannot be moved to its place. */
    private static boolean isEmptyDisk(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(Unprivileged.command(command))
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new CannotGoOn("initdb failed", output.strip().replaceAll("\\s*\\R\\s*", " | "));
        }
    }

    private Path home() {
        return data.resolve("programs").resolve(VERSION);
    }

    private Path cluster() {
        return data.resolve("postgres");
    }

    private String program(String name) {
        return home().resolve("bin").resolve(name).toString();
    }
}
