package ma.parcours.local.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** The machine that was measured on, and what ran on it. */
public record Environment(
        int processors, long memoryMegabytes, String os, String java, String postgresql, String kafka) {

    static Environment of(String postgresql, String kafka) {
        var os = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Environment(
                os.getAvailableProcessors(),
                os.getTotalMemorySize() >> 20,
                os.getName() + " " + os.getVersion() + " " + os.getArch(),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                postgresql,
                kafka);
    }
}
