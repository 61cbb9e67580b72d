package nyc.icefree.workspace.today;

import java.util.List;

/** A source of lines on Today. */
interface TodaySource {
    List<TodayLine> lines(TodayData data);
}
