package ma.parcours.rest.contract;

import java.util.List;

/** A part of a contract: the operations that concern one thing. */
public record Chapter(String name, String description, List<DescribedOperation> operations) {

    public Chapter {
        operations = List.copyOf(operations);
    }
}
