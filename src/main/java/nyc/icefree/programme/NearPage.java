package nyc.icefree.programme;

import java.util.List;

/**
 * One page of the agenda, the nearest first.
 *
 * @param page counted from 0
 */
public record NearPage(List<NearEvent> events, int page, int size, int total) {
    public boolean hasNext() {
        return (page + 1L) * size < total;
    }
}
