package nyc.icefree.whomay;

import static nyc.icefree.whomay.AcrossOrganizationsTest.done;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nyc.icefree.As;
import nyc.icefree.bulk.SeriesFromTemplates;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.templates.Templates;
import nyc.icefree.whomay.AcrossOrganizationsTest.World;
import org.jspecify.annotations.Nullable;

/** What the host does with the templates that it keeps. */
class TemplateCalls implements TheirCalls {
    private final Templates templates;
    private final SeriesFromTemplates series;

    TemplateCalls(Templates templates, SeriesFromTemplates series) {
        this.templates = templates;
        this.series = series;
    }

    @Override
    public void into(Map<String, Function<World, @Nullable Object>> all) {
        all.put("Templates.form(EventId)", w -> templates.form(template(w)));
        all.put("Templates.keep(EventId, String)", w -> templates.keep(w.event(), "Kept " + UUID.randomUUID()));
        all.put("Templates.list()", w -> {
            var template = template(w);
            return templates.list().stream()
                    .filter(card -> card.id().equals(template))
                    .toList();
        });
        all.put(
                "Templates.plan(EventId, OrganizationId, EventDraft)",
                w -> templates.plan(template(w), w.team().organization(), w.draft()));
        all.put(
                "SeriesFromTemplates.plan(EventId, OrganizationId, EventDraft, Repeats)",
                w -> series.plan(template(w), w.team().organization(), w.draft(), AcrossSeries.WEEKLY));
        all.put("Templates.remove(EventId)", w -> done(() -> templates.remove(template(w))));
        all.put("Templates.rename(EventId, String)", w -> done(() -> templates.rename(template(w), "Another")));
        all.put("Templates.restore(EventId)", w -> done(() -> templates.restore(template(w))));
    }

    private EventId template(World w) {
        return As.staff(w.team().organizer(), () -> templates.keep(w.event(), "Kept " + UUID.randomUUID()));
    }
}
