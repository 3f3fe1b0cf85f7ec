package ma.parcours.local.bench;

import ma.parcours.local.bench.limit.Copies;
import ma.parcours.local.terminal.Progress;

/** Leads, deposits and whole conversions, beside the same statements without the services; and what is read by its id. */
final class Writes implements Measurement {

    @Override
    public void measure(Subject subject, Scale scale, Results results, Progress progress) throws Exception {
        var http = subject.http();
        var services = new ServiceSide(subject.vertx(), http);
        try (var superuser = subject.maintenance();
                var copies = Copies.make(superuser);
                var aside = new Pools(subject, copies::of);
                var inPlace = new Pools(subject, service -> service.database())) {
            new Settling(subject, services).await();
            var recorded = Recorded.of(subject, services, http);
            var limit = recorded.limit(subject, aside.byService());
            new WriteRounds(subject, services, limit, scale, progress).measure(results);
            new ReadsById(subject, http, recorded, inPlace.byService(), scale).measure(results);
        }
    }
}
