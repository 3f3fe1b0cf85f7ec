package ma.parcours.local.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import ma.parcours.local.bench.population.Population;
import ma.parcours.local.terminal.Progress;

/** How fast the services answer questions, and how much slower when there are more contacts. */
final class Reads implements Measurement {

    /** More who ask at once would measure the queue in front of the processors. */
    private static final int MOST_AT_ONCE = 8;

    @Override
    public void measure(Subject subject, Scale scale, Results results, Progress progress) throws Exception {
        var population = new Population(subject);
        var growth = new Growth();
        for (int size : scale.populations()) {
            progress.step("%,d contacts".formatted(size), () -> {
                population.growTo(size);
                return "";
            });
            progress.step("reads", () -> {
                for (var reading : read(subject, scale, size)) {
                    growth.add(reading);
                    reading.show(results);
                }
                return "";
            });
        }
        growth.show(results);
    }

    /** Everything is asked once unmeasured, so that the first to be measured find the services as warm as the last. */
    private static List<Reading> read(Subject subject, Scale scale, int size) throws Exception {
        var http = subject.http();
        var time = scale.round().dividedBy(2);
        var questions = Questions.about(subject, http);
        for (var question : questions) {
            ask(subject, http, question, MOST_AT_ONCE, time.dividedBy(2));
        }
        var readings = new ArrayList<Reading>();
        for (int atOnce : scale.concurrencies()) {
            if (atOnce <= MOST_AT_ONCE) {
                for (var question : questions) {
                    var tally = ask(subject, http, question, atOnce, time);
                    readings.add(new Reading(question.title(), size, atOnce, tally));
                }
            }
        }
        return readings;
    }

    private static Tally ask(Subject subject, Http http, Question question, int atOnce, Duration time)
            throws InterruptedException {
        return new Crowd(subject.vertx(), atOnce)
                .ask(time, () -> http.send(question.next().get()));
    }
}
