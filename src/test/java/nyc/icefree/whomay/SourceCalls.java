package nyc.icefree.whomay;

import static nyc.icefree.whomay.AcrossOrganizationsTest.done;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nyc.icefree.As;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.sources.FileForm;
import nyc.icefree.sources.FileImport;
import nyc.icefree.sources.SourceForm;
import nyc.icefree.sources.SourceId;
import nyc.icefree.sources.Sources;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/** What an organization does with its own calendar. */
class SourceCalls implements TheirCalls {
    private final Sources sources;
    private final FileImport files;
    private final String uid = UUID.randomUUID() + "@partner.example";

    SourceCalls(Sources sources, FileImport files) {
        this.sources = sources;
        this.files = files;
    }

    @Override
    public void into(Map<String, Function<World, @Nullable Object>> all) {
        all.put(
                "FileImport.draft(OrganizationId, byte[], ZoneId, FileForm)",
                w -> files.draft(w.team().organization(), file(), null, chosen()));
        all.put(
                "FileImport.look(OrganizationId, byte[], ZoneId)",
                w -> files.look(w.team().organization(), file(), null));
        all.put(
                "Sources.add(OrganizationId, SourceForm)",
                w -> sources.add(w.team().organization(), form()));
        all.put("Sources.fetchSoon(SourceId)", w -> done(() -> sources.fetchSoon(added(w))));
        all.put("Sources.kind(SourceId, EventKind)", w -> done(() -> sources.kind(added(w), EventKind.MEETING)));
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

    private byte[] file() {
        String day = LocalDate.now(ZoneOffset.UTC).plusDays(20).format(DateTimeFormatter.BASIC_ISO_DATE);
        return ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:" + uid + "\nDTSTART:" + day + "T180000Z\nSUMMARY:Supper\n"
                        + "END:VEVENT\nEND:VCALENDAR\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private FileForm chosen() {
        return new FileForm(Language.ENGLISH, EventKind.OTHER, Set.of(uid + "\n"));
    }

    /** Nobody answers there. */
    private static SourceForm form() {
        return new SourceForm(
                "https://partner.example.org/" + UUID.randomUUID() + ".ics",
                "Partner",
                Language.ENGLISH,
                EventKind.OTHER,
                null);
    }
}
