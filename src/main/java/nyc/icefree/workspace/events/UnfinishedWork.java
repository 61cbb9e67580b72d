package nyc.icefree.workspace.events;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.PatternId;
import nyc.icefree.text.Words;
import nyc.icefree.unfinished.PlanSoFar;
import nyc.icefree.unfinished.PlanSubject;
import nyc.icefree.unfinished.UnfinishedCard;
import nyc.icefree.unfinished.UnfinishedId;
import nyc.icefree.unfinished.UnfinishedPlan;
import nyc.icefree.unfinished.UnfinishedPlans;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.Fold;
import org.jspecify.annotations.Nullable;

/** Keeps what is half-written in a form of an event, and offers what was kept before. */
@SpringComponent
class UnfinishedWork {
    private static final int SHOWN = 3;

    private final UnfinishedPlans unfinished;
    private final Campaign campaign;
    private final Clock clock;

    UnfinishedWork(UnfinishedPlans unfinished, Campaign campaign, Clock clock) {
        this.unfinished = unfinished;
        this.campaign = campaign;
        this.clock = clock;
    }

    /** @param gone what the form went on with; null for a form that begins */
    PlanKeeping keeping(Words words, PlanSubject subject, Supplier<PlanSoFar> form, @Nullable UnfinishedPlan gone) {
        var keeping = new PlanKeeping(
                words, unfinished, at -> kept(words, at), subject, form, id -> EventLinks.stayWith(id, subject));
        if (gone != null) {
            keeping.goOnWith(gone);
        }
        return keeping;
    }

    Optional<UnfinishedPlan> open(String id) {
        return UnfinishedId.read(id)
                .flatMap(unfinished::open)
                .filter(plan -> plan.subject().isNew());
    }

    List<UnfinishedPlan> of(EventId event) {
        return unfinished.ofEvent(event);
    }

    List<UnfinishedPlan> of(PatternId template) {
        return unfinished.ofTemplate(template);
    }

    /** All that the reader has begun, with a way on and a way out; many are folded away above the form. */
    Component all(Words words) {
        var offers = new UnfinishedOffers(words, unfinished);
        List<UnfinishedCard> all = unfinished.mine();
        all.forEach(card -> offers.add(sentence(words, card), card.id(), card.subject()));
        return shown(words, offers, all.size());
    }

    /** What the reader has begun to change of the one thing that is shown. */
    Component these(Words words, List<UnfinishedPlan> plans) {
        var offers = new UnfinishedOffers(words, unfinished);
        plans.forEach(plan -> offers.add(
                words.get("workspace.unfinished.this", "when", when(words, plan.changedAt())),
                plan.id(),
                plan.subject()));
        return shown(words, offers, plans.size());
    }

    private static Component shown(Words words, UnfinishedOffers offers, int count) {
        return count <= SHOWN ? offers : new Fold(words.get("workspace.unfinished.several", "count", count), offers);
    }

    private String sentence(Words words, UnfinishedCard card) {
        String when = when(words, card.changedAt());
        if (card.title().isEmpty()) {
            return words.get("workspace.unfinished.untitled", "when", when);
        }
        return words.get(
                card.subject().isNew() ? "workspace.unfinished.new" : "workspace.unfinished.change",
                "title",
                card.title(),
                "when",
                when);
    }

    private String kept(Words words, Instant at) {
        var local = at.atZone(campaign.now().zone());
        return isToday(local.toLocalDate())
                ? words.get("workspace.unfinished.kept", "time", words.time(local.toLocalTime()))
                : words.get("workspace.unfinished.kept-before", "when", words.moment(at, local.getZone()));
    }

    private String when(Words words, Instant at) {
        var local = at.atZone(campaign.now().zone());
        return isToday(local.toLocalDate())
                ? words.get("workspace.unfinished.today", "time", words.time(local.toLocalTime()))
                : words.moment(at, local.getZone());
    }

    private boolean isToday(LocalDate day) {
        return day.equals(LocalDate.now(clock.withZone(campaign.now().zone())));
    }
}
