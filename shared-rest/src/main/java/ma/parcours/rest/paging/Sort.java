package ma.parcours.rest.paging;

/** A sort key and its direction; ties are broken by id in the same direction, so that the order is total. */
record Sort<T>(SortKey<T> key, boolean descending) {

    private static final String DESCENDING = "-";

    /** As a client writes it. */
    String text() {
        return (descending ? DESCENDING : "") + key.name();
    }

    boolean isWritten(String text) {
        return text().equals(text);
    }

    String orderBy() {
        String direction = descending ? "desc" : "asc";
        return " order by %s %s, id %s".formatted(key.path(), direction, direction);
    }

    /** True for the rows behind the one that {@code :afterValue} and {@code :afterId} name. */
    String behind() {
        return "(%s, id) %s (:afterValue, :afterId)".formatted(key.path(), descending ? "<" : ">");
    }
}
