package ma.parcours.local.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was measured of one thing.
 *
 * @param part under which heading it stands
 * @param title what was measured, unique within its part
 * @param figures by the name of their column, which ends with the unit, in the order of the columns
 */
public record Row(String part, String title, Map<String, Double> figures) {

    public Row {
        figures = new LinkedHashMap<>(figures);
    }

    public static Row of(String part, String title) {
        return new Row(part, title, Map.of());
    }

    public Row with(String column, double figure) {
        var more = new LinkedHashMap<>(figures);
        more.put(column, figure);
        return new Row(part, title, more);
    }

    public double figure(String column) {
        return figures.getOrDefault(column, Double.NaN);
    }
}
