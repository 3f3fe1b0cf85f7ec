package ma.parcours.local.durability;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import ma.parcours.local.fault.Arena;
import ma.parcours.local.fault.FaultKind;

/** Draws the conclusion from a run: what is there is compared with what was acknowledged and with what must hold. */
record Conclusion(Order order, Ledger ledger, Refusals refusals, ErrorWindows windows, Watch watch) {

    private static final Duration TIME_TO_DRAIN = Duration.ofSeconds(30);

    Report of(Arena arena, List<Strike> strikes, Drain drain, Map<String, String> notPossible) throws Exception {
        var proof = new Proof(arena, ledger);
        var deadLetters = new DeadLetters(arena);
        deadLetters.examine();
        var lost = proof.lost();
        var doubled = proof.doubled();
        var findings = new Findings();
        findings.add("lost", lost);
        findings.add("doubled", doubled);
        findings.add("never told", proof.neverTold());
        findings.add("not at rest", drain.left());
        findings.add("refused against the rules", refusals.all());
        findings.add("went back", watch.wentBack());
        findings.add("unwatched", watch.unwatched());
        findings.add("dead letter", deadLetters.wrong());
        findings.add("fault that did not happen", notStruck(strikes));
        if (drain.left().isEmpty() && drain.took().compareTo(TIME_TO_DRAIN) > 0) {
            findings.add("slow", List.of("drained only after " + seconds(drain.took()) + " s"));
        }
        if (proof.recorded().compareTo(proof.acknowledged()) != 0) {
            findings.add(
                    "money",
                    List.of("acknowledged are %s, recorded are %s".formatted(proof.acknowledged(), proof.recorded())));
        }
        return new Report(
                order.seed(),
                order.time().toSeconds(),
                machine(),
                acknowledged(),
                new Report.Payments(
                        proof.acknowledged().toPlainString(), proof.recorded().toPlainString()),
                lost.size(),
                doubled.size(),
                proof.republished(),
                deadLetters.poisoned(),
                seconds(drain.took()),
                faults(strikes),
                notRun(strikes, notPossible),
                findings.all());
    }

    private static List<String> notStruck(List<Strike> strikes) {
        return strikes.stream()
                .filter(strike -> !strike.struck())
                .map(strike -> strike.kind().title() + ": " + strike.evidence())
                .toList();
    }

    private Map<String, Integer> acknowledged() {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("writes", ledger.writes());
        counts.put("leads", ledger.leads().size());
        counts.put("contacts", ledger.contacts());
        counts.put("deposits", ledger.depositByContact().size());
        counts.put("opportunities", ledger.opportunityByContact().size());
        counts.put("moves", ledger.stageByOpportunity().size());
        return counts;
    }

    private List<Report.FaultReport> faults(List<Strike> strikes) {
        var byKind = strikes.stream().filter(Strike::struck).collect(groupingBy(Strike::kind, TreeMap::new, toList()));
        return byKind.entrySet().stream()
                .map(entry -> fault(entry.getKey(), entry.getValue(), strikes))
                .toList();
    }

    private Report.FaultReport fault(FaultKind kind, List<Strike> times, List<Strike> all) {
        return new Report.FaultReport(
                kind.title(),
                times.size(),
                longest(times, strike -> windows.longest(strike.from(), next(strike, all))),
                longest(times, strike -> watch.calmAfter(strike.to()).orElse(Duration.ZERO)),
                times.stream().map(Strike::evidence).toList());
    }

    /** Until the next fault begins, what goes wrong is put down to this one. */
    private static long next(Strike strike, List<Strike> all) {
        return all.stream()
                .mapToLong(Strike::from)
                .filter(from -> from - strike.to() >= 0)
                .min()
                .orElseGet(System::nanoTime);
    }

    private static double longest(List<Strike> times, Function<Strike, Duration> measure) {
        return seconds(
                times.stream().map(measure).max(Comparator.naturalOrder()).orElse(Duration.ZERO));
    }

    private Map<String, String> notRun(List<Strike> strikes, Map<String, String> notPossible) {
        var notRun = new TreeMap<>(notPossible);
        order.kinds().stream()
                .filter(kind -> strikes.stream().noneMatch(strike -> strike.kind() == kind))
                .forEach(kind -> notRun.putIfAbsent(kind.title(), "not drawn in this time"));
        return notRun;
    }

    private static double seconds(Duration duration) {
        return Math.round(duration.toMillis() / 10.0) / 100.0;
    }

    private static Report.Machine machine() {
        var os = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Report.Machine(
                os.getAvailableProcessors(),
                os.getTotalMemorySize() >> 20,
                os.getName() + " " + os.getVersion() + " " + os.getArch(),
                "Java " + Runtime.version());
    }
}
