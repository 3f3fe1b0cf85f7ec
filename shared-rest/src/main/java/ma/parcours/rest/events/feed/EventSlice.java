package ma.parcours.rest.events.feed;

import java.util.List;

/**
 * Some events, those of each contact in their order.
 *
 * @param nextCursor where to go on; always there, since more events will come
 */
public record EventSlice(List<ToldEvent> data, String nextCursor) {

    public EventSlice {
        data = List.copyOf(data);
    }
}
