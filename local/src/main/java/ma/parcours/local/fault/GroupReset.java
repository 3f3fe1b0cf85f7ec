package ma.parcours.local.fault;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import ma.parcours.local.process.Signals;
import ma.parcours.local.stack.Service;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;

/** A consumer group has to begin at the beginning, while its service is restarted and the other goes on. */
record GroupReset(Service service) implements Fault {

    private static final Duration TO_LEAVE = Duration.ofSeconds(20);
    private static final Duration TO_COME_BACK = Duration.ofSeconds(90);

    @Override
    public String strike(Arena arena, Random random) throws Exception {
        var topic = service == Service.CONTACT ? EventTopics.OPPORTUNITY : EventTopics.CONTACT;
        var beginning = EventTopics.partitions(topic).stream()
                .collect(Collectors.toMap(partition -> partition, partition -> new OffsetAndMetadata(0)));
        try (var admin = arena.admin()) {
            for (var replica : arena.replicas(service)) {
                Signals.send(replica.pid(), "TERM");
            }
            arena.awaitTrue("an empty group", TO_LEAVE, () -> isEmpty(admin));
            admin.alterConsumerGroupOffsets(service.code(), beginning).all().get();
        }
        arena.awaitTrue(
                service.code(),
                TO_COME_BACK,
                () -> arena.replicas(service).stream().allMatch(arena::isReady));
        return "group " + service.code() + " began again at offset 0";
    }

    private boolean isEmpty(Admin admin) throws Exception {
        var groups = admin.describeConsumerGroups(List.of(service.code())).all().get();
        return groups.values().stream().allMatch(group -> group.groupState() == GroupState.EMPTY);
    }
}
