package ma.parcours.rest.operation.told;

import jakarta.enterprise.context.ApplicationScoped;
import ma.parcours.events.consumption.EventReader;
import ma.parcours.events.kafka.KafkaAccess;
import ma.parcours.rest.operation.CurrentRun;
import ma.parcours.rest.operation.OperationSettings;

/** Where runs begin to read the topics. */
@ApplicationScoped
public class TopicReadings {

    private final KafkaAccess kafka;
    private final ToldEvents told;
    private final EventReader reader;
    private final OperationSettings settings;

    TopicReadings(KafkaAccess kafka, ToldEvents told, EventReader reader, OperationSettings settings) {
        this.kafka = kafka;
        this.told = told;
        this.reader = reader;
        this.settings = settings;
    }

    /** From the beginning of both topics. */
    public TopicReading in(CurrentRun run) {
        return new TopicReading(kafka, told, reader, settings.slice(), run);
    }
}
