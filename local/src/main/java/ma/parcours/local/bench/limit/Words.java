package ma.parcours.local.bench.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A text with ids in it.
 *
 * @param between what stands before, between and after the ids
 */
record Words(List<String> between, List<UUID> ids) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    Words {
        between = List.copyOf(between);
        ids = List.copyOf(ids);
    }

    static Words of(String text) {
        var between = new ArrayList<String>();
        var ids = new ArrayList<UUID>();
        var id = ID.matcher(text);
        var end = 0;
        while (id.find()) {
            between.add(text.substring(end, id.start()));
            ids.add(UUID.fromString(id.group()));
            end = id.end();
        }
        between.add(text.substring(end));
        return new Words(between, ids);
    }

    /** The same about somebody else. */
    String about(Aliases aliases) {
        var text = new StringBuilder(between.get(0));
        for (var i = 0; i < ids.size(); i++) {
            text.append(aliases.of(ids.get(i))).append(between.get(i + 1));
        }
        return text.toString();
    }
}
