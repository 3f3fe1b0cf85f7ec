package ma.parcours.events.start;

/** Where the service's work finds its database. */
public final class DatabaseUrl extends Shape {

    private static final long serialVersionUID = 1;

    public DatabaseUrl() {
        super(
                "quarkus.datasource.reactive.url",
                "(vertx-reactive:)?postgres(ql)?://\\S+/\\S+",
                "postgresql://HOST:PORT/DATABASE");
    }
}
