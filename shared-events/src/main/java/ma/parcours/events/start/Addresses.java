package ma.parcours.events.start;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.util.List;

/**
 * Where a service is told to find everything else, read once more so that a malformed address ends the start by its name. An
 * installation sets the names in the defaults, never these.
 */
@ConfigMapping(prefix = "parcours.addresses")
interface Addresses {

    @WithDefault("${quarkus.datasource.reactive.url}")
    @WithConverter(DatabaseUrl.class)
    String database();

    @WithDefault("${quarkus.datasource.jdbc.url}")
    @WithConverter(JdbcUrl.class)
    String migrations();

    @WithDefault("${kafka.bootstrap.servers}")
    @WithConverter(KafkaServer.class)
    List<String> kafka();
}
