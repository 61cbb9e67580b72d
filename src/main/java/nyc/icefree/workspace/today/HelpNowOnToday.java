package nyc.icefree.workspace.today;

import java.util.ArrayList;
import java.util.List;
import nyc.icefree.pages.HelpEntry;
import nyc.icefree.pages.Pages;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.workspace.EventLinks;
import org.springframework.stereotype.Component;

/** Help lines that administrators, who alone can, must fill in or check again. */
@Component
record HelpNowOnToday(Pages pages, CurrentActor current) implements TodaySource {
    @Override
    public List<TodayLine> lines(TodayData data) {
        if (!current.get().administrator()) {
            return List.of();
        }
        var words = data.words;
        var help = pages.help();
        var today = pages.today();
        long due = help.entries().stream().filter(entry -> entry.isDue(today)).count();
        var needs = new ArrayList<TodayLine>();
        if (help.isEmpty()) {
            needs.add(TodayLine.of(
                    Urgency.SOMETIME,
                    words.get("workspace.today.help-now.empty"),
                    EventLinks.pages(words.get("workspace.today.help-now.fill"))));
        }
        if (due > 0) {
            needs.add(TodayLine.of(
                    Urgency.SOMETIME,
                    words.get(
                            "workspace.today.help-now.due",
                            "count",
                            due,
                            "days",
                            HelpEntry.CHECK_AGAIN_AFTER.getDays()),
                    EventLinks.pages(words.get("workspace.today.help-now.check"))));
        }
        return needs;
    }
}
