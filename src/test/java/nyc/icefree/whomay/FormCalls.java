package nyc.icefree.whomay;

import static nyc.icefree.whomay.AcrossOrganizationsTest.done;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import nyc.icefree.Given;
import nyc.icefree.bulk.FormPlan;
import nyc.icefree.bulk.FormPlanning;
import nyc.icefree.eventform.NotReady;
import nyc.icefree.eventviews.EventId;
import org.jspecify.annotations.Nullable;

/** What the form of an event saves and publishes. */
class FormCalls implements TheirCalls {
    private final FormPlanning forms;
    private final Given given;

    FormCalls(FormPlanning forms, Given given) {
        this.forms = forms;
        this.given = given;
    }

    @Override
    public void into(Map<String, Function<World, @Nullable Object>> all) {
        all.put("FormPlanning.draft(FormPlan)", w -> forms.draft(plan(w)));
        all.put("FormPlanning.publish(FormPlan, boolean)", w -> forms.publish(plan(w), true));
        all.put("FormPlanning.publish(EventId, boolean)", w -> forms.publish(draft(w), true));
        all.put(
                "FormPlanning.publishLater(EventId, Instant, boolean)",
                w -> done(() -> forms.publishLater(draft(w), Instant.now().plus(Duration.ofHours(1)), true)));
        all.put(
                "FormPlanning.checkReady(EventId, EventDraft)",
                w -> done(() -> {
                    try {
                        forms.checkReady(draft(w), w.draft());
                    } catch (NotReady asked) {
                        // who is asked what people would miss has come to it
                    }
                }));
    }

    private static FormPlan plan(World w) {
        return new FormPlan(w.team().organization(), w.draft(), null, null);
    }

    private EventId draft(World w) {
        return given.drafted(w.team(), w.draft());
    }
}
