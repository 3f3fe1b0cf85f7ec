package ma.parcours.rest.retry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator may set about requests that are sent again. */
@ConfigMapping(prefix = "parcours.retries")
public interface RetrySettings {

    /** For how long a key is remembered: within it a request may be sent again. */
    @WithDefault("7d")
    Duration keptFor();
}
