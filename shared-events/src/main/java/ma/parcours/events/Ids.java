package ma.parcours.events;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Where new ids come from. */
public final class Ids {

    private static final TimeBasedEpochGenerator BY_TIME = Generators.timeBasedEpochGenerator();
    private static final UUID OPPORTUNITIES = UUID.fromString("5f0f4b1e-6a55-5c1d-9c6e-0d7a3b1f2c41");
    private static final NameBasedGenerator OF_OPPORTUNITIES = Generators.nameBasedGenerator(OPPORTUNITIES);

    private Ids() {}

    /** A new id: UUID version 7, so that ids made one after the other lie side by side in an index. */
    public static UUID next() {
        return BY_TIME.generate();
    }

    /** The one opportunity that this unlock can open: UUID version 5, so every retry, replica and replay names the same. */
    public static UUID opportunityOf(UUID unlockId) {
        return OF_OPPORTUNITIES.generate(unlockId.toString());
    }
}
