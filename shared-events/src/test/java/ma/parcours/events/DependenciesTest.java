package ma.parcours.events;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "ma.parcours.events", importOptions = DoNotIncludeTests.class)
class DependenciesTest {

    @ArchTest
    static final ArchRule the_contract_knows_neither_outbox_nor_consumption = noClasses()
            .that()
            .resideInAPackage("ma.parcours.events")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "ma.parcours.events.outbox..", "ma.parcours.events.consumption..", "org.apache.kafka..");

    @ArchTest
    static final ArchRule only_the_publisher_sends_to_kafka = classes()
            .that()
            .areNotAssignableTo("ma.parcours.events.outbox.Publisher")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackage("org.apache.kafka.clients.producer..")
            .orShould()
            .haveSimpleName("PendingEvent");

    @ArchTest
    static final ArchRule only_transactions_opens_sessions = noClasses()
            .that()
            .doNotHaveSimpleName("Transactions")
            .should()
            .callMethod(
                    io.quarkus.hibernate.reactive.panache.Panache.class,
                    "withTransaction",
                    java.util.function.Supplier.class)
            .orShould()
            .callMethod(
                    io.quarkus.hibernate.reactive.panache.Panache.class,
                    "withSession",
                    java.util.function.Supplier.class);
}
