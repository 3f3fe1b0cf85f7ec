package ma.parcours.local.fault;

import java.util.Random;
import org.apache.kafka.clients.producer.ProducerRecord;

/** One record in twenty of both topics is delivered once more, however old it is. */
record Resend() implements Fault {

    private static final int ONE_IN = 20;

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // what is not sent is not delivered again, and that is all
    public String strike(Arena arena, Random random) {
        var topics = new EventTopics(arena.bootstrap());
        var sent = 0;
        try (var producer = topics.producer()) {
            for (var topic : EventTopics.ALL) {
                for (var old : topics.read(topic, EventTopics.PARTITIONS)) {
                    if ((sent == 0 || random.nextInt(ONE_IN) == 0)
                            && !isPoison(arena, topic, old.partition(), old.offset())) {
                        producer.send(
                                new ProducerRecord<>(topic, old.partition(), old.key(), old.value(), old.headers()));
                        sent++;
                    }
                }
            }
            producer.flush();
        }
        if (sent == 0) {
            throw new NotStruck("there was nothing to deliver again");
        }
        return sent + " old records delivered again";
    }

    private static boolean isPoison(Arena arena, String topic, int partition, long offset) {
        return arena.poisoned().on(topic).contains(new Poisoned.Place(partition, offset));
    }
}
