package ma.parcours.local.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import ma.parcours.local.data.DataDirectory;
import ma.parcours.local.data.Passwords;
import ma.parcours.local.process.ChildProcess;

/** One more replica of a service, which nobody keeps running: for somebody who wants to see how it starts. */
public final class LoneReplica {

    private final QuarkusApp app;
    private final ChildProcess process;

    private LoneReplica(QuarkusApp app, ChildProcess process) {
        this.app = app;
        this.process = process;
    }

    /** Beside those that are planned. */
    public static LoneReplica start(Service service, Plan plan, DataDirectory data, Path home) throws IOException {
        var replica = new ServiceProcess(service, plan.replicas(), plan);
        var launch = replica.launch(data, home, Passwords.read(data.folder()));
        return new LoneReplica(replica.app(), ChildProcess.start(launch));
    }

    public String url() {
        return app.url();
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.alive();
    }

    public boolean isReady() {
        try {
            return app.isReady();
        } catch (Exception notYet) {
            return false;
        }
    }

    /** Orderly, unless that takes too long. */
    public void stop(Duration patience) throws InterruptedException {
        process.stop(patience);
    }
}
