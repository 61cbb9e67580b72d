package nyc.icefree.publicevents;

import java.util.List;

/** The nearest first; {@code page} counts from 0. */
public record NearPage(List<NearEvent> events, int page, int size, int total) {
    public boolean hasNext() {
        return (page + 1L) * size < total;
    }
}
