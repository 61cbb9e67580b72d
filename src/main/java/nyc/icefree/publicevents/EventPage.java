package nyc.icefree.publicevents;

import java.util.List;
import nyc.icefree.disclosure.EventView;

/** One page of the agenda, counted from 0. */
public record EventPage(List<EventView> events, int page, int size, int total) {
    public int pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    public boolean hasNext() {
        return page + 1 < pages();
    }
}
