package ma.parcours.rest.operation.reconciliation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import ma.parcours.rest.contract.Chapter;
import ma.parcours.rest.contract.Contract;
import ma.parcours.rest.contract.DescribedOperation;
import ma.parcours.rest.operation.OperationView;
import ma.parcours.rest.operation.OperationsResource;
import ma.parcours.rest.operation.RunState;

/** What the contract says about long operations. */
public final class OperationsChapter {

    private OperationsChapter() {}

    /** With those that only one service has. */
    public static Chapter chapter(DescribedOperation... own) {
        return new Chapter(
                "Operations",
                "Work that takes longer than a request may: it is asked for, goes on by itself, and is looked at under its"
                        + " address. While one of a kind runs, whoever asks for another is told of that one.",
                Stream.concat(Stream.of(reconcile(), show()), Stream.of(own)).toList());
    }

    /** A run that was just asked for. */
    public static OperationView example(String kind, boolean repair) {
        return new OperationView(
                UUID.fromString(Contract.SOME_ID),
                kind,
                repair,
                RunState.RUNNING,
                Instant.parse("2026-03-04T14:20:45.110000Z"),
                "salma",
                null,
                Map.of(),
                List.of());
    }

    private static DescribedOperation reconcile() {
        return DescribedOperation.of(
                        ReconciliationResource.class,
                        "start",
                        "startReconciliation",
                        "Compares the service's database with both topics, and repairs what the protocol can.")
                .asks("avecRéparation", new ReconciliationRequest(true))
                .answers(202, example("reconciliation", true));
    }

    private static DescribedOperation show() {
        return DescribedOperation.of(
                        OperationsResource.class, "show", "showOperation", "Shows how far an operation has come.")
                .answers(200, example("reconciliation", true));
    }
}
