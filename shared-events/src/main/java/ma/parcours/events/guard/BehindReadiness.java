package ma.parcours.events.guard;

import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Keeps requests away from a service that may have forgotten what it told; a restart would not mend it, so only from requests. */
@Readiness
class BehindReadiness implements HealthCheck {

    private final Standing standing;

    BehindReadiness(Standing standing) {
        this.standing = standing;
    }

    @Override
    public HealthCheckResponse call() {
        Optional<String> reason = standing.reason();
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("restore-guard").status(reason.isEmpty());
        reason.ifPresent(why -> answer.withData("reason", why));
        return answer.build();
    }
}
