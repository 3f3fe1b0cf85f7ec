package ma.parcours.glossary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The tables of the README. */
final class Readme {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final List<String> lines;

    private Readme(List<String> lines) {
        this.lines = lines;
    }

    static Readme read() throws IOException {
        return new Readme(Files.readAllLines(Path.of("..", "README.md")));
    }

    /** The rows of the first table whose head begins with these cells, the head first. */
    List<List<String>> table(String... head) {
        String start = "| " + String.join(" | ", head) + " |";
        int first = first(start);
        List<List<String>> rows = new ArrayList<>();
        for (int i = first; i < lines.size() && lines.get(i).startsWith("|"); i++) {
            rows.add(cells(lines.get(i)));
        }
        rows.remove(1); // the line under the head
        return rows;
    }

    /** What stands in code marks in a cell, in its order. */
    static List<String> codes(String cell) {
        return CODE.matcher(cell)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private int first(String start) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i;
            }
        }
        throw new AssertionError("no table in the README begins with " + start);
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.substring(1, row.length() - 1).split("\\|"))
                .map(String::strip)
                .toList();
    }
}
