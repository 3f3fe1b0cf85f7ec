package ma.parcours.events.start;

/** Where the migrations and the guard find the same database. */
public final class JdbcUrl extends Shape {

    private static final long serialVersionUID = 1;

    public JdbcUrl() {
        super("quarkus.datasource.jdbc.url", "jdbc:(otel:)?postgresql:\\S+", "jdbc:postgresql://HOST:PORT/DATABASE");
    }
}
