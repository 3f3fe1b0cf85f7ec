package ma.parcours.payment.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ma.parcours.payment.Methode;
import ma.parcours.rest.contract.Chapter;
import ma.parcours.rest.contract.DescribedOperation;
import ma.parcours.rest.paging.Page;
import ma.parcours.rest.paging.QueryReader;

/** What the contract says about deposits. */
public final class PaymentChapter {

    private static final PaymentView PAYMENT = new PaymentView(
            UUID.fromString("0192f3b2-9e04-7a61-b8c7-1d2e3f405162"),
            new BigDecimal("25000.00"),
            "MAD",
            Methode.VIREMENT,
            LocalDate.parse("2026-03-06"),
            "VIR-2026-0311",
            "Acompte de 20 % sur le devis d’étude.",
            Instant.parse("2026-03-06T11:42:03.900000Z"),
            "amina");

    private PaymentChapter() {}

    public static Chapter chapter() {
        return new Chapter("Payments", "The deposits of a contact.", List.of(list()));
    }

    private static DescribedOperation list() {
        return DescribedOperation.of(PaymentsResource.class, "list", "listPayments", "Lists the deposits of a contact.")
                .reads(QueryReader.parametersOf(query -> query.page(PaymentsResource.SORTS)))
                .answers(200, new Page<>(List.of(PAYMENT), null, null));
    }
}
