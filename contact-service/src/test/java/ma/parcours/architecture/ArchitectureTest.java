package ma.parcours.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import ma.parcours.events.consumption.EventReader;
import ma.parcours.events.outbox.Transactions;

/** Which room may touch what. */
@AnalyzeClasses(packages = "ma.parcours", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] DOMAIN = {
        "ma.parcours.contact",
        "ma.parcours.lead",
        "ma.parcours.payment",
        "ma.parcours.timeline",
        "ma.parcours.architect",
        "ma.parcours.promotion",
        "ma.parcours.funnel"
    };

    private static final String[] HERE = {
        "ma.parcours.contact..",
        "ma.parcours.lead..",
        "ma.parcours.payment..",
        "ma.parcours.timeline..",
        "ma.parcours.architect..",
        "ma.parcours.promotion..",
        "ma.parcours.reconciliation..",
        "ma.parcours.funnel..",
        "ma.parcours.me..",
        "ma.parcours.past..",
        "ma.parcours.rest.paging.."
    };

    /** The classes that read the time of day by themselves when they are not handed a clock. */
    private static final Set<Class<?>> TELLING_TIME =
            Set.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class);

    @ArchTest
    static final ArchRule THE_DOMAIN_IS_PURE = classes()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(DOMAIN)
                    .or(resideInAnyPackage("java..", "jakarta.persistence..", "org.jspecify..", "ma.parcours.code")));

    @ArchTest
    static final ArchRule THE_DOMAIN_HAS_NO_CLOCK = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule NOBODY_ASKS_THE_MACHINE_FOR_THE_TIME =
            noClasses().that().resideInAnyPackage(HERE).should().callMethodWhere(readingTheTime());

    @ArchTest
    static final ArchRule ENTITIES_KEEP_THEIR_FIELDS_TO_THEMSELVES = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotStatic()
            .should()
            .bePrivate();

    @ArchTest
    static final ArchRule ENTITIES_HAVE_NO_SETTERS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameStartingWith("set");

    @ArchTest
    static final ArchRule ONLY_THE_RELAY_PRODUCES_TO_KAFKA = noClasses()
            .that()
            .resideInAnyPackage(HERE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka.clients.producer..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("org\\.eclipse\\.microprofile\\.reactive\\.messaging\\.(Emitter|Outgoing|Channel)")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("io\\.smallrye\\.reactive\\.messaging\\.MutinyEmitter");

    @ArchTest
    static final ArchRule USE_CASES_AND_CONSUMERS_OPEN_TRANSACTIONS = classes()
            .that()
            .resideInAnyPackage(HERE)
            .and()
            .resideOutsideOfPackages("..usecase", "..consumption")
            .should()
            .onlyDependOnClassesThat(are(DescribedPredicate.not(JavaClass.Predicates.type(Transactions.class))));

    @ArchTest
    static final ArchRule NOBODY_OPENS_A_SESSION_BEHIND_THEIR_BACK = noClasses()
            .that()
            .resideInAnyPackage(HERE)
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "io\\.quarkus\\.hibernate\\.reactive\\.panache\\.(Panache|common\\.(WithTransaction|WithSession).*)");

    @ArchTest
    static final ArchRule NOBODY_BLOCKS_OR_LETS_GO =
            noClasses().that().resideInAnyPackage(HERE).should().callMethodWhere(blockingOrLettingGo());

    @ArchTest
    static final ArchRule A_USE_CASE_HAS_ONE_PUBLIC_METHOD = classes()
            .that()
            .resideInAPackage("..usecase")
            .and(dependOn(Transactions.class))
            .should(haveOnePublicMethod());

    @ArchTest
    static final ArchRule USE_CASES_DO_NOT_KNOW_THEIR_FACE = noClasses()
            .that()
            .resideInAnyPackage("..usecase", "..consumption")
            .and()
            .resideInAnyPackage(HERE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..contact.rest",
                    "..lead.rest",
                    "..payment.rest",
                    "..timeline.rest",
                    "..architect.rest",
                    "..funnel.rest");

    @ArchTest
    static final ArchRule A_FACE_DOES_NOT_REACH_INTO_THE_STORE = noClasses()
            .that()
            .resideInAPackage("..rest")
            .and()
            .resideInAnyPackage(HERE)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(PanacheRepositoryBase.class);

    @ArchTest
    static final ArchRule RESOURCES_ANSWER_WITHOUT_BLOCKING = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should()
            .haveRawReturnType(Uni.class);

    @ArchTest
    static final ArchRule ANSWERS_HAVE_A_TYPE = noClasses()
            .that()
            .resideInAnyPackage(HERE)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Response.class);

    @ArchTest
    static final ArchRule EVENTS_ARE_READ_WHERE_THEY_ARRIVE = classes()
            .that()
            .resideInAnyPackage(HERE)
            .and(dependOn(EventReader.class))
            .should()
            .resideInAPackage("..consumption");

    /** Without an argument; with one they ask the clock that they are handed. */
    private static DescribedPredicate<JavaCall<?>> readingTheTime() {
        DescribedPredicate<JavaCall<?>> argumentless = DescribedPredicate.describe(
                "without argument",
                call -> call.getTarget().getRawParameterTypes().isEmpty());
        return TELLING_TIME.stream()
                .map(type -> calling(type, "now").and(argumentless))
                .reduce(calling(System.class, "currentTimeMillis"), (one, other) -> one.or(other))
                .or(calling(Clock.class, "systemUTC", "systemDefaultZone", "system"));
    }

    private static DescribedPredicate<JavaCall<?>> blockingOrLettingGo() {
        return calling(Uni.class, "await", "subscribe", "subscribeAsCompletionStage")
                .or(calling(Thread.class, "sleep"));
    }

    private static DescribedPredicate<JavaCall<?>> calling(Class<?> owner, String... names) {
        return DescribedPredicate.describe(
                "call " + owner.getSimpleName() + "." + String.join("|", names),
                call -> call.getTargetOwner().isAssignableTo(owner)
                        && Set.of(names).contains(call.getTarget().getName()));
    }

    private static DescribedPredicate<JavaClass> dependOn(Class<?> type) {
        return DescribedPredicate.describe(
                "depend on " + type.getSimpleName(),
                user -> user.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(type)));
    }

    private static ArchCondition<JavaClass> haveOnePublicMethod() {
        return new ArchCondition<>("have one public method") {
            @Override
            public void check(JavaClass useCase, ConditionEvents events) {
                long count = useCase.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .count();
                events.add(new SimpleConditionEvent(useCase, count == 1, useCase.getName() + " has " + count));
            }
        };
    }
}
