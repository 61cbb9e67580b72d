package nyc.icefree.workspace.today;

import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.door.DoorLinks;
import nyc.icefree.workspace.today.EventIssues.Found;
import org.springframework.stereotype.Component;

/** Events of the last days that have a door where nobody counted: a sheet of paper may wait to be entered. */
@Component
record DoorOnToday(DoorLinks doors) implements TodaySource {
    @Override
    public List<TodayLine> lines(TodayData data) {
        var uncounted = doors.uncounted();
        var events = data.events(uncounted);
        return EventIssues.together(
                data,
                uncounted.stream()
                        .flatMap(event -> Stream.ofNullable(events.get(event)))
                        .map(event -> new Found(EventIssue.UNCOUNTED, event, 1))
                        .toList());
    }
}
