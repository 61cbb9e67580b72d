package nyc.icefree.site.reserve;

import java.util.List;
import nyc.icefree.site.Option;

/**
 * The other dates of an answer.
 *
 * @param dates to which it can move by one button
 * @param waiting those for which it would have to wait or ask, on their own pages, while it keeps what it has
 * @param open because the last try was refused
 */
public record MoveChoice(List<Option> dates, List<OtherDate> waiting, String action, boolean open) {}
