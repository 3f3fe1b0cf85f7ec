package ma.parcours.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import ma.parcours.local.deadletter.ClientSettings;
import ma.parcours.local.stack.Ports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which Kafka a command speaks to: one by its address, or that of a system on this machine. */
final class KafkaOptions {

    private static final String ADDRESSES = "[^,\\s]+:\\d{1,5}(,[^,\\s]+:\\d{1,5})*";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--port-base", paramLabel = "N", description = "the port base of a system on this machine")
    private @Nullable Integer portBase;

    private @Nullable String kafka;

    @Option(names = "--kafka", paramLabel = "HOST:PORT", description = "where Kafka is")
    void setKafka(String addresses) {
        if (command != null && !addresses.matches(ADDRESSES)) {
            throw new ParameterException(
                    command.commandLine(), "\"" + addresses + "\" is no address: write --kafka HOST:PORT");
        }
        kafka = addresses;
    }

    @Option(
            names = "--kafka-config",
            paramLabel = "FILE",
            description = "how to get in there: a properties file for Kafka's clients, as Kafka's own tools take it")
    private @Nullable Path config;

    Map<String, String> access() {
        return config == null ? Map.of() : ClientSettings.in(config);
    }

    String bootstrap() throws IOException {
        if (kafka != null) {
            return kafka;
        }
        return portBase != null
                ? "127.0.0.1:" + new Ports(portBase).kafka()
                : data.described().kafka().bootstrap();
    }
}
