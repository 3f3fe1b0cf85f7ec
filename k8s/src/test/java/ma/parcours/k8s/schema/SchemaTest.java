package ma.parcours.k8s.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ma.parcours.k8s.manifest.Installation;
import ma.parcours.k8s.manifest.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    @ParameterizedTest
    @MethodSource("installations")
    void every_object_of_kubernetes_itself_is_one_that_it_would_take(String name) {
        // Given
        Installation installation = Installation.named(name);

        // When
        Stream<String> violations = violations(installation, SchemaTest::isCore, CoreSchemas::violations);

        // Then
        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("installations")
    void every_object_of_an_operator_is_one_that_it_would_take(String name) {
        // Given
        assumeThat(CustomSchemas.arePresent())
                .as("did not run: no schemas of the operators' kinds in " + CustomSchemas.folder())
                .isTrue();
        Installation installation = Installation.named(name);

        // When
        Stream<String> violations = violations(installation, manifest -> !isCore(manifest), CustomSchemas::violations);

        // Then
        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("installations")
    void the_metadata_of_every_object_are_kubernetes_own(String name) {
        // Given
        Installation installation = Installation.named(name);

        // When
        Stream<String> violations = violations(installation, manifest -> true, CoreSchemas::metadataViolations);

        // Then
        assertThat(violations).isEmpty();
    }

    @Test
    void an_unknown_field_is_found() {
        assertThat(core("spec: {replica: 2, selector: {}, template: {}}"))
                .anySatisfy(
                        violation -> assertThat(violation).contains("replica").contains("not defined"));
    }

    @Test
    void an_unknown_field_deep_inside_is_found() {
        assertThat(core("spec: {selector: {}, template: {spec: {containers: [{name: a, imgae: b}]}}}"))
                .anySatisfy(violation -> assertThat(violation).contains("imgae"));
    }

    @Test
    void a_missing_field_is_found() {
        assertThat(core("spec: {template: {}}"))
                .anySatisfy(
                        violation -> assertThat(violation).contains("required").contains("selector"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "replicas: \"2\"",
                "replicas: 2.5",
                "paused: \"true\"",
                "template: {metadata: {labels: {a: 1}}}",
                "template: {spec: {containers: {}}}",
                "template: {spec: {containers: [{name: a, ports: [{containerPort: http}]}]}}",
                "template: {spec: {containers: [{name: a, resources: {limits: {memory: 1Gb}}}]}}",
                "template: {spec: {containers: [{name: a, env: [{name: A, value: true}]}]}}"
            })
    void a_wrong_type_is_found(String field) {
        assertThat(core("spec: {selector: {}, template: {}, " + field + "}")).isNotEmpty();
    }

    @Test
    void a_kind_that_does_not_exist_is_found() {
        assertThat(CoreSchemas.violations(manifest("apiVersion: apps/v2\nkind: Deployment")))
                .containsExactly("there is no Deployment in apps/v2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{partitions: 12, replicas: 3, retention: -1}",
                "{partitions: \"12\", replicas: 3}",
                "{partitions: 12, replicas: three}"
            })
    void what_an_operator_would_refuse_is_found(String spec) {
        // Given
        assumeThat(CustomSchemas.arePresent())
                .as("did not run: no schemas of the operators' kinds in " + CustomSchemas.folder())
                .isTrue();
        Manifest topic = manifest("apiVersion: kafka.strimzi.io/v1\nkind: KafkaTopic\nspec: " + spec);

        // When
        List<String> violations = CustomSchemas.violations(topic);

        // Then
        assertThat(violations).isNotEmpty();
    }

    static List<String> installations() {
        return Installation.names();
    }

    private static Stream<String> violations(
            Installation installation, Predicate<Manifest> which, Function<Manifest, List<String>> judge) {
        return installation.manifests().stream()
                .filter(which)
                .flatMap(manifest -> judge.apply(manifest).stream().map(violation -> manifest + ": " + violation));
    }

    /** Operators' groups have dots, and so have some of Kubernetes' own: those end with its name. */
    private static boolean isCore(Manifest manifest) {
        return !manifest.group().contains(".")
                || (manifest.group().endsWith(".k8s.io") && !manifest.group().startsWith("gateway."));
    }

    private static List<String> core(String fields) {
        return CoreSchemas.violations(manifest("apiVersion: apps/v1\nkind: Deployment\n" + fields));
    }

    private static Manifest manifest(String yaml) {
        return Installation.of("broken", yaml).manifests().get(0);
    }
}
