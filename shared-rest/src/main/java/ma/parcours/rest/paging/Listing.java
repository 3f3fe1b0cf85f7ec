package ma.parcours.rest.paging;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One page of what a filter lets through, and how much that is in all if somebody asks. */
public final class Listing {

    private Listing() {}

    /** In the caller's session. */
    public static <E, V> Uni<Page<V>> of(
            PanacheRepositoryBase<E, ?> all, Where filter, PageRequest<E> request, Function<E, V> view) {
        return of(all, filter, request, view, () -> all.count(filter.hql(), filter.parameters()));
    }

    /** Like the other, of what is counted in a cheaper way than row by row. */
    public static <E, V> Uni<Page<V>> of(
            PanacheRepositoryBase<E, ?> all,
            Where filter,
            PageRequest<E> request,
            Function<E, V> view,
            Supplier<Uni<Long>> count) {
        return rows(all, filter, request)
                .chain(rows -> total(request, count).map(total -> request.page(rows, view, total)));
    }

    private static <E> Uni<List<E>> rows(PanacheRepositoryBase<E, ?> all, Where filter, PageRequest<E> request) {
        Where rest = request.restOf(filter);
        return all.find(rest.hql() + request.orderBy(), rest.parameters())
                .range(0, request.rows() - 1)
                .list();
    }

    private static Uni<@Nullable Long> total(PageRequest<?> request, Supplier<Uni<Long>> count) {
        return request.withTotal() ? count.get() : Uni.createFrom().nullItem();
    }
}
