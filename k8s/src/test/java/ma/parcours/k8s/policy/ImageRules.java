package ma.parcours.k8s.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.parcours.k8s.manifest.Installation;

/** Which images run. */
public final class ImageRules {

    /** A tag that begins with a number and says more than the number, or a digest. */
    private static final Pattern PINNED =
            Pattern.compile("[^:@]+(:\\d+/[^:@]+)?(:v?\\d+(\\.\\d+)+[\\w.-]*|@sha256:[0-9a-f]{64})");

    private static final Set<String> FIELDS = Set.of("image", "imageName");

    private ImageRules() {}

    static Stream<String> pinned(Installation all) {
        return all.manifests().stream()
                .flatMap(manifest -> images(manifest.json())
                        .filter(image -> !isPinned(image))
                        .map(image -> manifest + ": what " + image + " is may change at any time"));
    }

    public static boolean isPinned(String image) {
        return PINNED.matcher(image).matches();
    }

    /** Also those of operators' objects. */
    private static Stream<String> images(JsonNode node) {
        Stream<String> here = node.propertyStream()
                .filter(field ->
                        FIELDS.contains(field.getKey()) && field.getValue().isTextual())
                .map(field -> field.getValue().asText());
        return Stream.concat(here, node.valueStream().flatMap(ImageRules::images));
    }
}
