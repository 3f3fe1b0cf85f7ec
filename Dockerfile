# One for the three apps: --build-arg APP=contact-service and so on. It takes what `mvn package` has left in APP/target/image, and
# `./crm images` does both. No shell is needed to run it, nor anything written but in /tmp.

# The class cache belongs to this very JRE: one tag for both.
ARG JRE=eclipse-temurin:25.0.3_9-jre-noble

FROM ${JRE} AS app
ARG APP
WORKDIR /opt/parcours
# What changes least comes first: other people's libraries in one layer, our own code in the last.
COPY ${APP}/target/image/lib/ lib/
COPY ${APP}/target/image/quarkus-run.jar ./
COPY ${APP}/target/image/app/ app/
COPY ${APP}/target/image/quarkus/ quarkus/
# G1 on small machines, too, where Java would choose another collector than the one that the cache was made with.
ENV JDK_JAVA_OPTIONS="-XX:+UseG1GC -XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError"

# A start with nothing around it, to learn which classes are needed. All of the app starts but the last thing, the port, whose address
# (192.0.2.1 is nobody's) cannot be had; so it ends by itself, with an error, and leaves the cache. -Xmx: on a large machine Java would
# lay out its objects otherwise, and the cache would be of no use on a small one.
FROM app AS trained
RUN QUARKUS_HTTP_HOST=192.0.2.1 \
    QUARKUS_LOG_CONSOLE_JSON_ENABLED=true \
    KAFKA_BOOTSTRAP_SERVERS=127.0.0.1:1 \
    QUARKUS_OIDC_AUTH_SERVER_URL=http://127.0.0.1:1 \
    QUARKUS_FLYWAY_MIGRATE_AT_START=false \
    QUARKUS_HIBERNATE_ORM_SCHEMA_MANAGEMENT_STRATEGY=none \
    java -Xmx512m -XX:AOTCacheOutput=app.aot -jar quarkus-run.jar; \
    test -s app.aot

FROM app
ARG APP
COPY --from=trained /opt/parcours/app.aot ./
# What is in it, for whoever looks for a vulnerable library; the console's pages have a list of their own.
COPY ${APP}/target/sbom*.json ./
USER 10001:10001
ENTRYPOINT ["java", "-XX:AOTCache=app.aot", "-jar", "quarkus-run.jar"]
