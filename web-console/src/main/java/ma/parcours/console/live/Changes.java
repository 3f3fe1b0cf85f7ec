package ma.parcours.console.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Both services' events as they come in, for everybody who listens at that moment. */
@ApplicationScoped
public class Changes {

    /** A page that is this far behind is cut off: it comes back and reads everything anew. */
    private static final int MOST_UNREAD = 1000;

    private final BroadcastProcessor<Change> changes = BroadcastProcessor.create();

    @Incoming("changes")
    void happened(ConsumerRecord<String, byte[]> event) {
        changes.onNext(new Change(event.key()));
    }

    Multi<Change> fromNowOn() {
        return changes.onOverflow().buffer(MOST_UNREAD);
    }
}
