package nyc.icefree.whomay;

import static nyc.icefree.whomay.AcrossOrganizationsTest.done;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nyc.icefree.As;
import nyc.icefree.eventviews.PatternId;
import nyc.icefree.templates.Templates;
import nyc.icefree.unfinished.PlanSoFar;
import nyc.icefree.unfinished.PlanSubject;
import nyc.icefree.unfinished.UnfinishedAnswers;
import nyc.icefree.unfinished.UnfinishedId;
import nyc.icefree.unfinished.UnfinishedPlans;
import org.jspecify.annotations.Nullable;

/** What a writer does with what they have begun. */
class UnfinishedCalls implements TheirCalls {
    private final UnfinishedPlans unfinished;
    private final UnfinishedAnswers answers;
    private final Templates templates;

    UnfinishedCalls(UnfinishedPlans unfinished, UnfinishedAnswers answers, Templates templates) {
        this.unfinished = unfinished;
        this.answers = answers;
        this.templates = templates;
    }

    @Override
    public void into(Map<String, Function<World, @Nullable Object>> all) {
        all.put("UnfinishedAnswers.mine()", w -> {
            As.staff(w.team().organizer(), () -> answers.keep(w.event().value(), "d", "Not now"));
            return answers.mine();
        });
        all.put("UnfinishedPlans.discard(UnfinishedId)", w -> done(() -> unfinished.discard(begun(w))));
        all.put("UnfinishedPlans.finish(UnfinishedId, Supplier)", w -> unfinished.finish(begun(w), () -> "saved"));
        all.put(
                "UnfinishedPlans.keep(UnfinishedId, int, PlanSubject, PlanSoFar)",
                w -> unfinished.keep(UnfinishedId.random(), 0, PlanSubject.NEW, soFar(w)));
        all.put("UnfinishedPlans.mine()", w -> {
            begun(w);
            return unfinished.mine();
        });
        all.put("UnfinishedPlans.ofEvent(EventId)", w -> {
            begun(w, new UnfinishedId(w.event().value()), PlanSubject.of(w.event(), 0));
            return unfinished.ofEvent(w.event());
        });
        all.put("UnfinishedPlans.ofTemplate(PatternId)", w -> {
            var template = template(w);
            begun(w, UnfinishedId.random(), PlanSubject.of(template, 0));
            return unfinished.ofTemplate(template);
        });
        all.put("UnfinishedPlans.open(UnfinishedId)", w -> unfinished.open(begun(w)));
    }

    private UnfinishedId begun(World w) {
        return begun(w, UnfinishedId.random(), PlanSubject.NEW);
    }

    private UnfinishedId begun(World w, UnfinishedId id, PlanSubject subject) {
        As.staff(w.team().organizer(), () -> unfinished.keep(id, 0, subject, soFar(w)));
        return id;
    }

    private static PlanSoFar soFar(World w) {
        return new PlanSoFar(w.team().organization(), null, w.draft(), Map.of());
    }

    private PatternId template(World w) {
        return As.staff(w.team().organizer(), () -> templates.keep(w.event(), "Kept " + UUID.randomUUID()));
    }
}
