package ma.parcours.production;

import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jboss.logmanager.handlers.WriterHandler;

/** Whatever is logged from now on, in the words in which the console shows it. */
final class LogLines extends Handler implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Logger root = Logger.getLogger("");
    private final Formatter console;

    LogLines() {
        console = Stream.of(InitialConfigurator.DELAYED_HANDLER.getHandlers())
                .filter(handler -> handler instanceof ConsoleHandler || handler instanceof WriterHandler)
                .map(Handler::getFormatter)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        root.addHandler(this);
    }

    /** Those with this text in their message; each must be one line, and one object. */
    List<JsonPath> with(String text) {
        return lines.stream()
                .filter(line -> line.contains(text))
                .map(LogLines::object)
                .toList();
    }

    @Override
    public void publish(LogRecord said) {
        lines.add(console.format(said));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        root.removeHandler(this);
    }

    private static JsonPath object(String line) {
        if (line.stripTrailing().contains("\n")) {
            throw new AssertionError("more than one line: " + line);
        }
        return JsonPath.from(line);
    }
}
