package ma.parcours.local.process;

/** Is told what becomes of a supervised program. */
public interface ProcessWatcher {

    void started(String name, long pid);

    void said(String line);
}
