package ma.parcours.events.guard;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import ma.parcours.events.DeliverySettings;

/** Standings for those who need one. */
public final class Standings {

    private Standings() {}

    /** Nobody has looked yet. */
    public static Standing unseen() {
        return new Standing(new SmallRyeConfigBuilder()
                .withMapping(DeliverySettings.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .build()
                .getConfigMapping(DeliverySettings.class));
    }

    /** Nobody ever looks. */
    public static Standing unguarded() {
        Standing standing = unseen();
        standing.leaveOpen();
        return standing;
    }

    /** The guard has looked, and found nothing wrong. */
    public static Standing open(Standing standing) {
        standing.open(standing.doubts());
        return standing;
    }
}
