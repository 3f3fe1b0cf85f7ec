package ma.parcours.rest.condition;

import java.util.Set;

/** What a writer takes for granted of the thing to be changed: that it still is as they have seen it. */
public sealed interface Expectation {

    /** Throws {@link StaleVersion} if it is not. */
    void mustHoldFor(long version);

    /** Whoever does not ask takes nothing for granted; nor does {@code If-Match: *} of what is there. */
    record Any() implements Expectation {

        @Override
        public void mustHoldFor(long version) {}
    }

    /** One of these versions. */
    record OneOf(Set<Long> versions) implements Expectation {

        public OneOf {
            versions = Set.copyOf(versions);
        }

        @Override
        public void mustHoldFor(long version) {
            if (!versions.contains(version)) {
                throw new StaleVersion(version);
            }
        }
    }
}
