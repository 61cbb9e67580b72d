package nyc.icefree.workspace.today;

import java.util.List;
import nyc.icefree.unfinished.UnfinishedPlans;
import nyc.icefree.workspace.EventLinks;
import org.springframework.stereotype.Component;

/** What the reader left half-written: the one thing to go on with, or the page where all of it stands. */
@Component
class UnfinishedNeeds implements NeedSource {
    private final UnfinishedPlans unfinished;

    UnfinishedNeeds(UnfinishedPlans unfinished) {
        this.unfinished = unfinished;
    }

    @Override
    public List<TodayLine> needs(Glance glance) {
        var words = glance.words;
        var mine = unfinished.mine();
        if (mine.isEmpty()) {
            return List.of();
        }
        var newest = mine.getFirst();
        String sentence = newest.title().isEmpty()
                ? words.get("workspace.today.unfinished.untitled", "count", mine.size())
                : words.get("workspace.today.unfinished", "count", mine.size(), "title", newest.title());
        return List.of(TodayLine.of(
                Urgency.SOMETIME,
                sentence,
                mine.size() == 1
                        ? EventLinks.goOn(newest.id(), newest.subject(), words.get("workspace.unfinished.go-on"))
                        : EventLinks.plan(words.get("workspace.today.unfinished.see"))));
    }
}
