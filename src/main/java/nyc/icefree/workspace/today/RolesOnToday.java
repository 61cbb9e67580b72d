package nyc.icefree.workspace.today;

import java.util.List;
import nyc.icefree.partners.Memberships;
import nyc.icefree.workspace.EventLinks;
import org.springframework.stereotype.Component;

/** Roles that wait for a coordinator; first, since some begin by themselves. */
@Component
record RolesOnToday(Memberships memberships) implements TodaySource {
    @Override
    public List<TodayLine> lines(TodayData data) {
        var words = data.words;
        return memberships.waitingForMe().entrySet().stream()
                .map(waiting -> TodayLine.of(
                        Urgency.FIRST,
                        words.get(
                                "workspace.today.roles",
                                "organization",
                                waiting.getKey().name(),
                                "count",
                                waiting.getValue()),
                        EventLinks.organization(waiting.getKey().id(), words.get("workspace.today.roles.see"))))
                .toList();
    }
}
