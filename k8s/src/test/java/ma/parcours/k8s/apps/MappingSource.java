package ma.parcours.k8s.apps;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One {@code @ConfigMapping} interface with those inside it, as its source is laid out by our formatter. */
final class MappingSource {

    private static final Pattern INTERFACE = Pattern.compile("interface (\\w+) \\{");
    private static final Pattern METHOD = Pattern.compile("^\\s*([\\w.<>]+) (\\w+)\\(\\);$");
    private static final Pattern DEFAULT = Pattern.compile("@WithDefault\\(\"(.*)\"\\)");
    private static final Pattern LINK = Pattern.compile("\\{@(?:code|link) ([^}]*)}");

    private final Map<String, List<Setting>> methods = new HashMap<>();
    private final List<String> interfaces = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<String> comment = new ArrayList<>();
    private String standard = "";

    MappingSource(String text) {
        text.lines().map(String::strip).forEach(this::read);
    }

    Stream<Setting> settings(String prefix) {
        return expand(prefix, interfaces.get(0));
    }

    private void read(String line) {
        Matcher opening = INTERFACE.matcher(line);
        Matcher method = METHOD.matcher(line);
        Matcher value = DEFAULT.matcher(line);
        if (line.startsWith("/**")) {
            comment.clear();
        }
        if (line.startsWith("/**") || line.startsWith("*")) {
            comment.add(line);
        } else if (value.matches()) {
            standard = value.group(1);
        } else if (opening.find()) {
            open.push(opening.group(1));
            interfaces.add(opening.group(1));
            comment.clear();
        } else if (line.equals("}")) {
            open.pop();
        } else if (method.matches()) {
            keep(new Setting(method.group(2), method.group(1), standard, meaning()));
        }
    }

    private void keep(Setting setting) {
        methods.computeIfAbsent(open.element(), name -> new ArrayList<>()).add(setting);
        standard = "";
        comment.clear();
    }

    private String meaning() {
        String text = comment.stream()
                .map(line -> line.replaceAll("^/?\\*+/?|\\*/$", "").strip())
                .filter(line -> !line.isEmpty() && !line.startsWith("@"))
                .collect(Collectors.joining(" "));
        return LINK.matcher(text).replaceAll("`$1`");
    }

    private Stream<Setting> expand(String path, String type) {
        return methods.getOrDefault(type, List.of()).stream().flatMap(method -> {
            String name = path + "." + kebab(method.name());
            return methods.containsKey(method.type())
                    ? expand(name, method.type())
                    : Stream.of(new Setting(name, method.type(), method.standard(), method.meaning()));
        });
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
