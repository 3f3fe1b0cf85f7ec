package ma.parcours.rest.access;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Says so when the OpenID provider is not where the service was told to look for it, and goes on asking.
 *
 * <p>Quarkus alone would ask at the first token, and a service that can let nobody in would look like one that can.
 */
@ApplicationScoped
class ProviderWatch {

    private static final Logger LOG = Logger.getLogger(ProviderWatch.class);

    private final TenantConfigContext tenant;
    private final String url;

    ProviderWatch(TenantConfigBean tenants, @ConfigProperty(name = "quarkus.oidc.auth-server-url") String url) {
        this.tenant = tenants.getDefaultTenant();
        this.url = url;
    }

    @Scheduled(every = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return tenant.ready() ? Uni.createFrom().voidItem() : ask();
    }

    private Uni<Void> ask() {
        return tenant.initialize()
                .onItem()
                .invoke(this::answered)
                .onFailure()
                .invoke(this::away)
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private void answered(TenantConfigContext provider) {
        if (provider.ready()) {
            LOG.infof("the OpenID provider at %s answers", url);
        } else {
            LOG.warnf("no OpenID provider answers at quarkus.oidc.auth-server-url=%s: nobody is let in", url);
        }
    }

    private void away(Throwable failure) {
        LOG.warnf(
                "no OpenID provider answers at quarkus.oidc.auth-server-url=%s, nobody is let in: %s",
                url, failure.getMessage());
    }
}
