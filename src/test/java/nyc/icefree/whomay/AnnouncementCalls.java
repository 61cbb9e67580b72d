package nyc.icefree.whomay;

import static nyc.icefree.whomay.AcrossOrganizationsTest.done;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.messages.AnnouncementDesk;
import nyc.icefree.messages.HostAnnouncements;
import nyc.icefree.messages.announcements.AnnouncedKind;
import nyc.icefree.messages.announcements.AnnouncedSet;
import nyc.icefree.messages.announcements.AnnouncementDraft;
import nyc.icefree.messages.announcements.AnnouncementNote;
import nyc.icefree.rsvp.Reservations;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/** What organizers of the host say in their own words. */
class AnnouncementCalls implements TheirCalls {
    private static final AnnouncedSet TO = AnnouncedSet.of(AnnouncedKind.EVERYBODY);
    private static final AnnouncementNote NOTE = new AnnouncementNote(Map.of("en", "Bring a pen."));
    private static final AnnouncementDraft DRAFT = new AnnouncementDraft(TO, NOTE, false);

    private final AnnouncementDesk desk;
    private final HostAnnouncements announcements;
    private final Reservations reservations;

    AnnouncementCalls(AnnouncementDesk desk, HostAnnouncements announcements, Reservations reservations) {
        this.desk = desk;
        this.announcements = announcements;
        this.reservations = reservations;
    }

    @Override
    public void into(Map<String, Function<World, @Nullable Object>> all) {
        all.put("HostAnnouncements.announce(EventId, AnnouncementDraft)", w -> {
            somebody(w);
            return done(() -> announcements.announce(w.event(), DRAFT));
        });
        all.put("AnnouncementDesk.choices(EventId)", w -> desk.choices(w.event()));
        all.put("AnnouncementDesk.list(EventId)", w -> done(() -> desk.list(w.event())));
        all.put(
                "AnnouncementDesk.preview(EventId, AnnouncementDraft, Language)",
                w -> desk.preview(w.event(), DRAFT, Language.ENGLISH));
        all.put("AnnouncementDesk.room(EventId)", w -> desk.room(w.event()));
        all.put("AnnouncementDesk.reach(EventId, AnnouncedSet)", w -> desk.reach(w.event(), TO));
        all.put(
                "AnnouncementDesk.warnings(EventId, AnnouncementNote)",
                w -> done(() -> desk.warnings(w.event(), NOTE)));
        all.put("HostAnnouncements.takeBack(EventId, UUID)", w -> {
            somebody(w);
            var id = As.staff(w.team().organizer(), () -> {
                announcements.announce(w.event(), DRAFT);
                return desk.list(w.event()).getFirst().id();
            });
            return announcements.takeBack(w.event(), id);
        });
    }

    private void somebody(World w) {
        As.nobody(() -> reservations.reserve(w.event(), Given.party("Ro", 1, Given.email()), UUID.randomUUID()));
    }
}
