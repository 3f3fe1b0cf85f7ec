package ma.parcours.rest.operation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator may set about long operations. */
@ConfigMapping(prefix = "parcours.operations")
public interface OperationSettings {

    /** After so long without a step a run's worker is taken for dead, and another begins it anew. */
    @WithDefault("60s")
    Duration abandonedAfter();

    /** How many events or rows are worked on in one transaction. */
    @WithDefault("1000")
    int slice();

    /** How often each service compares what it has with what was told, without being asked. */
    @WithDefault("24h")
    Duration reconcileEvery();

    /** How often each replica looks up anew what it shows of the database. */
    @WithDefault("30s")
    Duration metricsEvery();

    /** How long what is on its way may take: only what differs for longer is a divergence. */
    @WithDefault("15s")
    Duration patience();
}
