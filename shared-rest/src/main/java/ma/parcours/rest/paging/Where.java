package ma.parcours.rest.paging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An HQL condition that grows by one filter at a time; a filter that was not given adds nothing. */
public record Where(List<String> conditions, Map<String, Object> parameters) {

    private static final Where EVERYTHING = new Where(List.of(), Map.of());

    public Where {
        conditions = List.copyOf(conditions);
        parameters = Map.copyOf(parameters);
    }

    public static Where everything() {
        return EVERYTHING;
    }

    public Where in(String path, Collection<?> allowed) {
        String parameter = path.replace('.', '_');
        return allowed.isEmpty() ? this : and("%s in :%s".formatted(path, parameter), parameter, allowed);
    }

    /** The condition names the parameter as {@code :parameter}. */
    public Where and(String condition, String parameter, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        List<String> more = new ArrayList<>(conditions);
        more.add(condition);
        return new Where(more, parameters).with(parameter, value);
    }

    Where with(String parameter, Object value) {
        Map<String, Object> more = new HashMap<>(parameters);
        more.put(parameter, value);
        return new Where(conditions, more);
    }

    /** For Panache's {@code find} and {@code count}, to be followed by an order. */
    public String hql() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }
}
