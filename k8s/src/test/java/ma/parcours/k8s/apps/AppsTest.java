package ma.parcours.k8s.apps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the manifests are compared with is really read from the apps. */
class AppsTest {

    @Test
    void ports_are_those_of_the_apps() {
        assertThat(App.CONTACT_SERVICE.httpPort()).isEqualTo(8081);
        assertThat(App.WEB_CONSOLE.managementPort()).isEqualTo(8180);
    }

    @Test
    void topics_and_groups_are_those_of_the_apps() {
        assertThat(App.CONTACT_SERVICE.topicsRead()).containsExactly("parcours.opportunity.events");
        assertThat(App.CONTACT_SERVICE.group()).isEqualTo("contact-service");
        assertThat(App.CONTACT_SERVICE.deadLetterTopics())
                .containsExactly("parcours.opportunity.events.contact-service.dlq");
        assertThat(App.WEB_CONSOLE.topicsRead()).hasSize(2);
        assertThat(App.WEB_CONSOLE.group()).isEqualTo("web-console-");
        assertThat(App.WEB_CONSOLE.isGroupPrefix()).isTrue();
    }

    @Test
    void the_contract_and_the_runner_name_the_same_topics() {
        assertThat(EventTopics.partitions().keySet())
                .isEqualTo(EventTopics.names())
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QUARKUS_DATASOURCE_JDBC_URL",
                "QUARKUS_SHUTDOWN_DELAY",
                "QUARKUS_SHUTDOWN_TIMEOUT",
                "KAFKA_BOOTSTRAP_SERVERS",
                "KAFKA_SSL_KEYSTORE_KEY",
                "PARCOURS_DELIVERY_RELAY_ENABLED",
                "PARCOURS_DELIVERY_RELAY_POLL_INTERVAL",
                "PARCOURS_CONSOLE_CONTACT_URL",
                "PARCOURS_CONSOLE_SECRET"
            })
    void a_setting_of_the_apps_is_known(String variable) {
        assertThat(Settings.isKnown(variable)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QUARKUS_DATASOURCE_JDBC_ULR",
                // Of the build: set at the start, it would change nothing.
                "QUARKUS_DATASOURCE_DB_KIND",
                "KAFKA_BOOTSTRAP_SERVER",
                "PARCOURS_DELIVERY_RELAY_ENABLE",
                "PARCOURS_RELAY_ENABLED"
            })
    void what_no_app_would_hear_of_is_not(String variable) {
        assertThat(Settings.isKnown(variable)).isFalse();
    }
}
