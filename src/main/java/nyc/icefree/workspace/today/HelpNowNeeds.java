package nyc.icefree.workspace.today;

import java.util.ArrayList;
import java.util.List;
import nyc.icefree.helpnow.HelpEntry;
import nyc.icefree.helpnow.HelpNow;
import nyc.icefree.workspace.EventLinks;
import org.springframework.stereotype.Component;

/** Help entries that administrators must fill in or check again. */
@Component
record HelpNowNeeds(HelpNow help) implements NeedSource {
    @Override
    public List<TodayLine> needs(TodayData data) {
        var words = data.words;
        var reminder = help.reminder();
        var needs = new ArrayList<TodayLine>();
        if (reminder.empty()) {
            needs.add(TodayLine.of(
                    Urgency.SOMETIME,
                    words.get("workspace.today.help-now.empty"),
                    EventLinks.helpNow(words.get("workspace.today.help-now.fill"))));
        }
        if (reminder.due() > 0) {
            needs.add(TodayLine.of(
                    Urgency.SOMETIME,
                    words.get(
                            "workspace.today.help-now.due",
                            "count",
                            reminder.due(),
                            "days",
                            HelpEntry.CHECK_AGAIN_AFTER.getDays()),
                    EventLinks.helpNow(words.get("workspace.today.help-now.check"))));
        }
        return needs;
    }
}
