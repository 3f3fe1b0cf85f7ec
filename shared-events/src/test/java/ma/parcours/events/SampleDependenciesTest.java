package ma.parcours.events;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the sample of another team's consumer may have of ours: nothing. */
@AnalyzeClasses(packages = "ma.parcours.events.sample")
class SampleDependenciesTest {

    @ArchTest
    static final ArchRule it_has_kafka_and_json_and_nothing_of_ours = classes()
            .that()
            .resideInAPackage("ma.parcours.events.sample")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.apache.kafka..",
                    "com.fasterxml.jackson..",
                    "org.jspecify.annotations",
                    "ma.parcours.events.sample");
}
