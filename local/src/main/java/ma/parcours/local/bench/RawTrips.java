package ma.parcours.local.bench;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ma.parcours.local.stack.Service;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The limit of {@link Trips}: a record goes to Kafka as safely as ours do and comes back to a thread that does nothing but
 * wait for it, and a transaction with a single row is committed. Topic and database are its own, and go with it.
 */
final class RawTrips {

    private static final String TOPIC = "parcours.bench.raw-trips";
    private static final String DATABASE = "raw_trips";
    private static final Duration UNTIL_WOKEN = Duration.ofDays(1);

    private final Subject subject;
    private final Map<String, Promise<Long>> underWay = new ConcurrentHashMap<>();
    private final Producer<String, String> producer;
    private final Consumer<String, String> consumer;
    private final Pool pool;
    private final Thread reader = new Thread(this::read, "reader of " + TOPIC);
    private long sent;

    private RawTrips(Subject subject) throws IOException {
        this.subject = subject;
        this.producer = producer(subject.bootstrap());
        this.consumer = consumer(subject.bootstrap());
        this.pool = pool(subject);
    }

    static RawTrips open(Subject subject) throws Exception {
        sql(subject, "create database " + DATABASE);
        try (var admin = admin(subject)) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        }
        var trips = new RawTrips(subject);
        Crowd.await(trips.pool.query("create table trip (id text primary key)").execute());
        trips.reader.start();
        return trips;
    }

    /** How long one took, in nanoseconds; by one caller at a time. */
    @SuppressWarnings("FutureReturnValueIgnored") // the callback tells
    Future<Long> trip() {
        var id = Long.toString(sent++);
        Promise<Long> done = Promise.promise();
        underWay.put(id, done);
        var begin = System.nanoTime();
        producer.send(new ProducerRecord<>(TOPIC, id, "x".repeat(500)), (metadata, failure) -> {
            if (failure != null) {
                done.tryFail(failure);
            }
        });
        return done.future().map(committed -> committed - begin);
    }

    private void read() {
        try (consumer) {
            while (true) {
                consumer.poll(UNTIL_WOKEN).forEach(record -> commit(record.key()));
            }
        } catch (WakeupException end) {
            underWay.clear();
        }
    }

    private void commit(String id) {
        pool.withTransaction(connection -> connection
                        .preparedQuery("insert into trip (id) values ($1)")
                        .execute(Tuple.of(id)))
                .onComplete(committed -> {
                    var done = underWay.remove(id);
                    if (done != null && committed.succeeded()) {
                        done.tryComplete(System.nanoTime());
                    } else if (done != null) {
                        done.tryFail(committed.cause());
                    }
                });
    }

    void end() throws Exception {
        consumer.wakeup();
        reader.join();
        producer.close();
        Crowd.await(pool.close());
        try (var admin = admin(subject)) {
            admin.deleteTopics(List.of(TOPIC)).all().get();
        }
        sql(subject, "drop database " + DATABASE + " with (force)");
    }

    private static void sql(Subject subject, String statement) throws SQLException {
        try (var connection = subject.database(Service.CONTACT);
                var once = connection.createStatement()) {
            once.execute(statement);
        }
    }

    private static Admin admin(Subject subject) {
        return Admin.create(Map.of("bootstrap.servers", subject.bootstrap()));
    }

    private static Producer<String, String> producer(String bootstrap) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "acks", "all", "enable.idempotence", true, "linger.ms", 0),
                new StringSerializer(),
                new StringSerializer());
    }

    private static Consumer<String, String> consumer(String bootstrap) {
        var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap), new StringDeserializer(), new StringDeserializer());
        var partition = List.of(new TopicPartition(TOPIC, 0));
        consumer.assign(partition);
        consumer.seekToBeginning(partition);
        return consumer;
    }

    private static Pool pool(Subject subject) throws IOException {
        return PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(1))
                .connectingTo(new PgConnectOptions()
                        .setHost("127.0.0.1")
                        .setPort(subject.postgresPort())
                        .setDatabase(DATABASE)
                        .setUser("postgres")
                        .setPassword(subject.passwords().of("postgres"))
                        .setCachePreparedStatements(true))
                .using(subject.vertx())
                .build();
    }
}
