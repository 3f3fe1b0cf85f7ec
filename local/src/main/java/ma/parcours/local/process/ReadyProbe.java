package ma.parcours.local.process;

/** Asks a program that was just started whether it does its work yet. */
@FunctionalInterface
public interface ReadyProbe {

    /** Any exception means: not yet. */
    boolean isReady() throws Exception;
}
