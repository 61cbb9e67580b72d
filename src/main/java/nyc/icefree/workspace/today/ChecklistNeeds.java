package nyc.icefree.workspace.today;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nyc.icefree.checklists.Checklists;
import nyc.icefree.checklists.LateTasks;
import nyc.icefree.events.EventDesk;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.checklists.TaskWords;
import nyc.icefree.workspace.today.OpenNeeds.Need;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Things on checklists whose day has passed. */
@Component
@Order(2)
class ChecklistNeeds implements NeedSource {
    private final Checklists checklists;
    private final EventDesk desk;

    ChecklistNeeds(Checklists checklists, EventDesk desk) {
        this.checklists = checklists;
        this.desk = desk;
    }

    @Override
    public List<Need> needs(Words words) {
        return checklists.late().stream()
                .flatMap(late -> need(words, late).stream())
                .toList();
    }

    private Optional<Need> need(Words words, LateTasks late) {
        return desk.detail(late.event())
                .map(event -> new Need(
                        words.get(
                                "workspace.today.late",
                                "event",
                                event.view().wordsIn(words.language()).title(),
                                "day",
                                words.day(event.view().slot().startLocal().toLocalDate()),
                                "count",
                                late.tasks().size(),
                                "what",
                                late.tasks().stream()
                                        .map(task -> TaskWords.of(words, task))
                                        .collect(Collectors.joining(", ")),
                                "mine",
                                late.mine()),
                        EventLinks.to(late.event(), EventLinks.CHECKLIST, words.get("workspace.today.late.see"))));
    }
}
