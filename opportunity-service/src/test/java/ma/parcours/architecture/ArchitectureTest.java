package ma.parcours.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.hibernate.reactive.panache.Panache;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import ma.parcours.events.outbox.Transactions;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String[] DOMAIN = {"ma.parcours.opportunity", "ma.parcours.eligibility"};

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(new ImportOption.DoNotIncludeJars())
            .importPackages("ma.parcours");

    @Test
    void the_domain_knows_its_own_words_and_no_container() {
        classes()
                .that(resideInAnyPackage(DOMAIN))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "jakarta.persistence..",
                        "org.hibernate.annotations..",
                        "org.jspecify.annotations..",
                        "ma.parcours.code",
                        "ma.parcours.events",
                        "ma.parcours.opportunity",
                        "ma.parcours.eligibility"))
                .check(SERVICE);
    }

    @Test
    void nobody_looks_at_the_time_but_the_clock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(SERVICE);
    }

    @Test
    void transactions_open_in_use_cases_and_handlers_only() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "ma.parcours.opportunity.usecase",
                        "ma.parcours.opportunity.consumption",
                        "ma.parcours.pipeline")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Transactions.class)
                .check(SERVICE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Panache.class)
                .check(SERVICE);
    }

    @Test
    void resources_open_no_transactions() {
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Transactions.class)
                .check(SERVICE);
    }

    @Test
    void only_the_relay_sends_to_kafka() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.apache.kafka.clients.producer.."))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.eclipse.microprofile.reactive.messaging.Emitter")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.eclipse.microprofile.reactive.messaging.Outgoing")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("io.smallrye.reactive.messaging.MutinyEmitter")
                .check(SERVICE);
    }

    @Test
    void eligibility_does_not_know_opportunities() {
        noClasses()
                .that()
                .resideInAPackage("ma.parcours.eligibility..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("ma.parcours.opportunity..", "ma.parcours.pipeline..")
                .check(SERVICE);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("ma.parcours.(**)").should().beFreeOfCycles().check(SERVICE);
    }
}
