package nyc.icefree.whomay;

import static nyc.icefree.whomay.AcrossOrganizationsTest.done;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nyc.icefree.As;
import nyc.icefree.sources.SourceForm;
import nyc.icefree.sources.SourceId;
import nyc.icefree.sources.Sources;
import nyc.icefree.text.Language;
import nyc.icefree.whomay.AcrossOrganizationsTest.World;
import org.jspecify.annotations.Nullable;

/** What an organization does with its own calendar. */
class SourceCalls implements TheirCalls {
    private final Sources sources;

    SourceCalls(Sources sources) {
        this.sources = sources;
    }

    @Override
    public void into(Map<String, Function<World, @Nullable Object>> all) {
        all.put(
                "Sources.add(OrganizationId, SourceForm)",
                w -> sources.add(w.team().organization(), form()));
        all.put("Sources.fetchSoon(SourceId)", w -> done(() -> sources.fetchSoon(added(w))));
        all.put("Sources.page(SourceId)", w -> sources.page(added(w)));
        all.put("Sources.pause(SourceId, boolean)", w -> done(() -> sources.pause(added(w), true)));
        all.put(
                "Sources.preview(OrganizationId, SourceForm)",
                w -> sources.preview(w.team().organization(), form()));
        all.put("Sources.remove(SourceId, boolean)", w -> done(() -> sources.remove(added(w), true)));
        all.put("Sources.takeSmaller(SourceId)", w -> done(() -> sources.takeSmaller(added(w))));
    }

    private SourceId added(World w) {
        return As.staff(w.team().organizer(), () -> sources.add(w.team().organization(), form()));
    }

    /** Nobody answers there. */
    private static SourceForm form() {
        return new SourceForm(
                "https://partner.example.org/" + UUID.randomUUID() + ".ics", "Partner", Language.ENGLISH, null);
    }
}
