package ma.parcours.events.start;

/** One of the brokers that are asked for all others. */
public final class KafkaServer extends Shape {

    private static final long serialVersionUID = 1;

    public KafkaServer() {
        super(
                "kafka.bootstrap.servers",
                "([A-Z_]+://)?(\\[[0-9a-fA-F:]+\\]|[^\\s:,]+):[0-9]{1,5}",
                "HOST:PORT,HOST:PORT");
    }
}
