package nyc.icefree.site.reserve;

import java.util.List;
import nyc.icefree.site.Option;

/** @param waiting dates where it would have to wait or ask, on their own pages, while it keeps what it has */
public record MoveChoice(List<Option> dates, List<OtherDate> waiting, String action, boolean open) {}
