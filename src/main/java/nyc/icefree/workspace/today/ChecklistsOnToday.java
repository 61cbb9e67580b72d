package nyc.icefree.workspace.today;

import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.checklists.Checklists;
import nyc.icefree.checklists.LateTasks;
import nyc.icefree.workspace.checklists.TaskWords;
import nyc.icefree.workspace.today.EventIssues.Found;
import org.springframework.stereotype.Component;

/** Overdue checklist tasks. */
@Component
record ChecklistsOnToday(Checklists checklists) implements TodaySource {
    @Override
    public List<TodayLine> lines(TodayData data) {
        var late = checklists.late();
        var events = data.events(late.stream().map(LateTasks::event).toList());
        return EventIssues.together(
                data,
                late.stream()
                        .flatMap(one -> Stream.ofNullable(events.get(one.event()))
                                .map(event -> new Found(
                                        EventIssue.LATE,
                                        event,
                                        one.tasks().size(),
                                        one.tasks().stream()
                                                .map(task -> TaskWords.of(data.words, task))
                                                .toList(),
                                        one.mine())))
                        .toList());
    }
}
