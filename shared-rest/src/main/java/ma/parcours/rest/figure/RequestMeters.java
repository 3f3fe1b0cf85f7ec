package ma.parcours.rest.figure;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * How requests are counted: by route and in a few steps of time, from which Prometheus makes percentiles over all replicas.
 *
 * <p>What is refused before it has found its route bears the address that somebody wrote: that is nobody's label.
 */
class RequestMeters {

    private static final String REQUESTS = "http.server.requests";
    private static final String OTHER = "OTHER";

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PATCH");

    /** Of wrong methods, media types and sizes. */
    private static final Set<String> BEFORE_THE_ROUTE = Set.of("405", "406", "413", "414", "415", "431");

    /** Fewer say too little, and each is a time series for every route. */
    private static final double[] STEPS = LongStream.of(10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000)
            .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
            .toArray();

    @Produces
    @Singleton
    MeterFilter filter() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id meter) {
                return meter.getName().equals(REQUESTS) ? withoutInventions(meter) : meter;
            }

            @Override
            public DistributionStatisticConfig configure(Meter.Id meter, DistributionStatisticConfig config) {
                return meter.getName().equals(REQUESTS) ? inSteps(config) : config;
            }
        };
    }

    private static DistributionStatisticConfig inSteps(DistributionStatisticConfig config) {
        return DistributionStatisticConfig.builder()
                .serviceLevelObjectives(STEPS)
                .build()
                .merge(config);
    }

    private static Meter.Id withoutInventions(Meter.Id meter) {
        boolean isMethod = METHODS.contains(tag(meter, "method"));
        boolean isRoute = tag(meter, "uri").contains("{");
        if (isMethod && (isRoute || !BEFORE_THE_ROUTE.contains(tag(meter, "status")))) {
            return meter;
        }
        return meter.withTags(List.of(
                Tag.of("method", isMethod ? tag(meter, "method") : OTHER),
                Tag.of("uri", isRoute ? tag(meter, "uri") : OTHER)));
    }

    private static String tag(Meter.Id meter, String key) {
        return Objects.requireNonNullElse(meter.getTag(key), "");
    }
}
