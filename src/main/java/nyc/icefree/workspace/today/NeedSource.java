package nyc.icefree.workspace.today;

import java.util.List;

/** A source of lines on Today. */
interface NeedSource {
    List<TodayLine> needs(TodayData data);
}
