package ma.parcours.local.fault;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import ma.parcours.local.stack.Service;

/** All that goes wrong in a run. */
public enum FaultKind {
    KILL_CONTACT_SERVICE("kill -9 contact-service"),
    KILL_OPPORTUNITY_SERVICE("kill -9 opportunity-service"),
    KILL_CONTACT_RELAY("kill -9 relay leader of contact-service"),
    KILL_OPPORTUNITY_RELAY("kill -9 relay leader of opportunity-service"),
    KILL_BROKER("kill -9 broker"),
    KILL_POSTGRES("kill -9 PostgreSQL"),
    PAUSE_CONTACT_SERVICE("SIGSTOP contact-service"),
    PAUSE_OPPORTUNITY_SERVICE("SIGSTOP opportunity-service"),
    PAUSE_CONTACT_RELAY("SIGSTOP relay leader of contact-service"),
    PAUSE_OPPORTUNITY_RELAY("SIGSTOP relay leader of opportunity-service"),
    PAUSE_BROKER("SIGSTOP broker"),
    PAUSE_POSTGRES("SIGSTOP PostgreSQL"),
    RESTART_CONTACT_SERVICE("rolling restart of contact-service"),
    RESTART_OPPORTUNITY_SERVICE("rolling restart of opportunity-service"),
    CUT_POSTGRES("connections to PostgreSQL cut"),
    CUT_KAFKA("connections to Kafka cut"),
    DELAY_POSTGRES("PostgreSQL 200 ms away"),
    DELAY_KAFKA("Kafka 200 ms away"),
    DUPLICATES("duplicate delivery"),
    RESET_CONTACT_SERVICE("group contact-service reset to zero"),
    RESET_OPPORTUNITY_SERVICE("group opportunity-service reset to zero"),
    STORM_CONTACT_SERVICE("rebalance storm in contact-service"),
    STORM_OPPORTUNITY_SERVICE("rebalance storm in opportunity-service"),
    POISON("poison records"),
    LONG_TRANSACTION("transactions held open"),
    FULL_DISK_BROKER("disk full for the broker"),
    FULL_DISK_POSTGRES("disk full for PostgreSQL"),
    RESTORE_CONTACT_DATABASE("backup and restore of contact-service's database"),
    RESTORE_OPPORTUNITY_DATABASE("backup and restore of opportunity-service's database");

    /** Those that last, and what they do not bear beside them. */
    private static final Map<FaultKind, Set<FaultKind>> ENDED_BY = Map.of(
            DELAY_POSTGRES,
            EnumSet.of(CUT_POSTGRES),
            DELAY_KAFKA,
            EnumSet.of(CUT_KAFKA),
            LONG_TRANSACTION,
            EnumSet.of(
                    KILL_POSTGRES,
                    PAUSE_POSTGRES,
                    FULL_DISK_POSTGRES,
                    RESTORE_CONTACT_DATABASE,
                    RESTORE_OPPORTUNITY_DATABASE),
            RESTART_CONTACT_SERVICE,
            EnumSet.of(
                    KILL_CONTACT_SERVICE,
                    KILL_CONTACT_RELAY,
                    PAUSE_CONTACT_SERVICE,
                    PAUSE_CONTACT_RELAY,
                    RESET_CONTACT_SERVICE,
                    RESTORE_CONTACT_DATABASE),
            RESTART_OPPORTUNITY_SERVICE,
            EnumSet.of(
                    KILL_OPPORTUNITY_SERVICE,
                    KILL_OPPORTUNITY_RELAY,
                    PAUSE_OPPORTUNITY_SERVICE,
                    PAUSE_OPPORTUNITY_RELAY,
                    RESET_OPPORTUNITY_SERVICE,
                    RESTORE_OPPORTUNITY_DATABASE));

    private final String title;

    FaultKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public Fault fault() {
        return switch (this) {
            case KILL_CONTACT_SERVICE -> new Kill(Victim.CONTACT_SERVICE);
            case KILL_OPPORTUNITY_SERVICE -> new Kill(Victim.OPPORTUNITY_SERVICE);
            case KILL_CONTACT_RELAY -> new Kill(Victim.CONTACT_RELAY_LEADER);
            case KILL_OPPORTUNITY_RELAY -> new Kill(Victim.OPPORTUNITY_RELAY_LEADER);
            case KILL_BROKER -> new Kill(Victim.KAFKA);
            case KILL_POSTGRES -> new Kill(Victim.POSTGRES);
            case PAUSE_CONTACT_SERVICE -> new Pause(Victim.CONTACT_SERVICE);
            case PAUSE_OPPORTUNITY_SERVICE -> new Pause(Victim.OPPORTUNITY_SERVICE);
            case PAUSE_CONTACT_RELAY -> new Pause(Victim.CONTACT_RELAY_LEADER);
            case PAUSE_OPPORTUNITY_RELAY -> new Pause(Victim.OPPORTUNITY_RELAY_LEADER);
            case PAUSE_BROKER -> new Pause(Victim.KAFKA);
            case PAUSE_POSTGRES -> new Pause(Victim.POSTGRES);
            case RESTART_CONTACT_SERVICE -> new RollingRestart(Service.CONTACT);
            case RESTART_OPPORTUNITY_SERVICE -> new RollingRestart(Service.OPPORTUNITY);
            case CUT_POSTGRES -> new Cut(Arena::toPostgres);
            case CUT_KAFKA -> new Cut(Arena::toKafka);
            case DELAY_POSTGRES -> new Delay(Arena::toPostgres);
            case DELAY_KAFKA -> new Delay(Arena::toKafka);
            case DUPLICATES -> new Resend();
            case RESET_CONTACT_SERVICE -> new GroupReset(Service.CONTACT);
            case RESET_OPPORTUNITY_SERVICE -> new GroupReset(Service.OPPORTUNITY);
            case STORM_CONTACT_SERVICE -> new RebalanceStorm(Service.CONTACT);
            case STORM_OPPORTUNITY_SERVICE -> new RebalanceStorm(Service.OPPORTUNITY);
            case POISON -> new Poison();
            case LONG_TRANSACTION -> new LongTransaction();
            case FULL_DISK_BROKER -> new FullDisk("kafka");
            case FULL_DISK_POSTGRES -> new FullDisk("postgres");
            case RESTORE_CONTACT_DATABASE -> new BackupAndRestore(Service.CONTACT);
            case RESTORE_OPPORTUNITY_DATABASE -> new BackupAndRestore(Service.OPPORTUNITY);
        };
    }

    /** Whether other faults happen while it lasts. */
    public boolean accompaniesOthers() {
        return ENDED_BY.containsKey(this);
    }

    /** Whether another, which lasts, would be over before its time. */
    public boolean ends(FaultKind other) {
        return ENDED_BY.getOrDefault(other, Set.of()).contains(this);
    }
}
