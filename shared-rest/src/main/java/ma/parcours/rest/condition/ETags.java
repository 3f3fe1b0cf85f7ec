package ma.parcours.rest.condition;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Puts the version of whatever is answered into the header that an {@code If-Match} is made of. */
public class ETags {

    @ServerResponseFilter
    public void add(ContainerResponseContext answer) {
        if (answer.getEntity() instanceof Versioned versioned) {
            answer.getHeaders().putSingle(HttpHeaders.ETAG, versioned.etag());
        }
    }
}
