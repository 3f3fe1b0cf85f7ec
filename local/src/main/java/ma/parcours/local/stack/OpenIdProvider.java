package ma.parcours.local.stack;

import java.util.List;
import java.util.Map;
import ma.parcours.local.data.DataDirectory;
import ma.parcours.local.process.Launch;
import ma.parcours.local.rest.Issuer;

/** The OpenID provider for development as a process of its own, on the loopback only. */
record OpenIdProvider(DataDirectory data, Ports ports) {

    static final String NAME = "openid";

    private static final String ISSUER = "parcours";
    private static final String PROVIDER_MAIN = "ma.parcours.local.openid.OpenIdMain";

    Launch launch() {
        var options = List.of(
                "-XX:+UseSerialGC",
                "-Xmx48m",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSS");
        var arguments = List.of(
                "-cp",
                System.getProperty("java.class.path"),
                PROVIDER_MAIN,
                data.resolve("openid-key.json").toString(),
                Integer.toString(ports.openId()),
                ISSUER);
        return new JavaProgram(data, NAME).launch(options, arguments, Map.of());
    }

    boolean isReady() throws Exception {
        return issuer(ports).tokenEndpoint().isAbsolute();
    }

    static Issuer issuer(Ports ports) {
        return Issuer.at("http://127.0.0.1:" + ports.openId() + "/" + ISSUER);
    }
}
