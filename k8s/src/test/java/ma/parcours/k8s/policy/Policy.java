package ma.parcours.k8s.policy;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import ma.parcours.k8s.manifest.Installation;

/** A rule that every installation keeps to. */
enum Policy {
    PODS_RUN_AS_NOBODY_SPECIAL(PodRules::nonRoot),
    THE_ROOT_FILE_SYSTEM_IS_READ_ONLY(PodRules::readOnlyRoot),
    THERE_IS_A_PLACE_FOR_TEMPORARY_FILES(LifeRules::temporaryFiles),
    POD_SECURITY_IS_RESTRICTED(PodRules::restricted),
    PODS_GET_NO_TOKEN_OF_KUBERNETES(PodRules::noToken),
    CONTAINERS_HAVE_REQUESTS_AND_LIMITS(PodRules::resources),
    PODS_ARE_LABELLED_WITH_THEIR_VERSION(PodRules::labels),
    PODS_ARE_SPREAD(PodRules::spread),
    PROBES_ASK_THE_MANAGEMENT_PORT(LifeRules::probes),
    PROBES_ASK_WHAT_QUARKUS_ANSWERS(LifeRules::probePaths),
    A_STOP_HAS_THE_TIME_THAT_IT_TAKES(LifeRules::ends),
    PORTS_ARE_THE_APPS(LifeRules::ports),
    IMAGES_ARE_PINNED(ImageRules::pinned),
    SECRETS_ARE_NOT_TOLD(SecretRules::told),
    SECRETS_ARE_MADE_BY_SOMEBODY(SecretRules::made),
    SELECTORS_MATCH_LABELS(SelectorRules::selectors),
    SERVICES_LEAD_TO_PORTS(SelectorRules::services),
    CONFIG_MAPS_ARE_THERE(SelectorRules::configMaps),
    ACCOUNTS_ARE_THERE(SelectorRules::accounts),
    AUTOSCALERS_SCALE_SOMETHING(SelectorRules::autoscalers),
    ROUTES_LEAD_SOMEWHERE(SelectorRules::routes),
    THE_NETWORK_IS_SHUT(NetworkRules::denied),
    EVERY_POD_HAS_A_NETWORK_POLICY(NetworkRules::covered),
    NETWORK_POLICIES_SPEAK_OF_WHAT_IS_THERE(NetworkRules::meant),
    WHAT_IS_LET_OUT_IS_LET_IN(NetworkRules::bothEnds),
    SETTINGS_ARE_THE_APPS(AppRules::settings),
    ADDRESSES_LEAD_SOMEWHERE(AppRules::addresses),
    LOGS_ARE_LINES_OF_JSON(AppRules::logs),
    THE_RELAY_GOES_STRAIGHT_TO_POSTGRESQL(AppRules::relayGoesStraight),
    DATABASES_ARE_THE_APPS(AppRules::databases),
    DATABASES_ARE_BACKED_UP(AppRules::backups),
    TOPICS_ARE_THE_CONTRACTS(KafkaRules::topics),
    NOTHING_ACKNOWLEDGED_IS_LOST(KafkaRules::durable),
    RIGHTS_IN_KAFKA_ARE_WHAT_THE_APPS_NEED(KafkaRules::rights),
    KAFKA_KNOWS_WHO_COMES(KafkaRules::authenticated),
    EVERY_APP_IS_WATCHED(MonitorRules::everyApp);

    @SuppressWarnings("ImmutableEnumChecker") // all of them are methods
    private final Function<Installation, Stream<String>> rule;

    Policy(Function<Installation, Stream<String>> rule) {
        this.rule = rule;
    }

    Stream<String> violations(Installation installation) {
        return rule.apply(installation);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
