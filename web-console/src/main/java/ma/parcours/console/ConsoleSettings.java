package ma.parcours.console;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** What an installation says about itself to the console. */
@ConfigMapping(prefix = "parcours.console")
public interface ConsoleSettings {

    /** Where contact-service answers. */
    @WithDefault("http://localhost:8081")
    URI contactUrl();

    /** Where opportunity-service answers. */
    @WithDefault("http://localhost:8082")
    URI opportunityUrl();

    /** How long a service may be silent before the page is told that it is away. */
    @WithDefault("10s")
    Duration patience();

    /** How long a session lasts in which nobody does anything. */
    @WithDefault("8h")
    Duration idle();

    /** How often something is sent to an open page that nothing happens to, so that both sides notice a dead connection. */
    @WithDefault("10s")
    Duration heartbeat();
}
