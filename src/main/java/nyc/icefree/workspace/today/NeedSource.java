package nyc.icefree.workspace.today;

import java.util.List;

/** Something that can need a person; each room has its own, and the list asks them all. */
interface NeedSource {
    List<TodayLine> needs(TodayData glance);
}
