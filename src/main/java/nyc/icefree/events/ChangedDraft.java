package nyc.icefree.events;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.venues.VenueId;
import org.jspecify.annotations.Nullable;

/** An event's form on its way to be another: each call replaces one of its fields, all others stay. */
public final class ChangedDraft {
    private final EventDraft was;
    private List<EventWords> words;
    private @Nullable LocalDateTime start;
    private boolean startSecond;
    private @Nullable LocalDateTime end;
    private boolean endSecond;
    private ZoneId zone;
    private @Nullable VenueId venue;
    private @Nullable VenueForm newVenue;
    private AddressVisibility address;
    private List<Language> spoken;
    private List<Language> interpreted;
    private Set<AccessFact> access;
    private @Nullable Integer capacity;
    private boolean takesRsvps;
    private List<OrganizationId> coHosts;
    private Reach reach;
    private Attendance attendance;
    private String onlineLink;

    private ChangedDraft(EventDraft was) {
        this.was = was;
        words = was.words();
        start = was.start();
        startSecond = was.startSecond();
        end = was.end();
        endSecond = was.endSecond();
        zone = was.zone();
        venue = was.venue();
        newVenue = was.newVenue();
        address = was.addressVisibility();
        spoken = was.spoken();
        interpreted = was.interpreted();
        access = was.access();
        capacity = was.capacity();
        takesRsvps = was.takesRsvps();
        coHosts = was.coHosts();
        reach = was.reach();
        attendance = was.attendance();
        onlineLink = was.onlineLink();
    }

    public static ChangedDraft of(EventDraft draft) {
        return new ChangedDraft(draft);
    }

    public ChangedDraft words(List<EventWords> others) {
        words = others;
        return this;
    }

    public ChangedDraft at(
            @Nullable LocalDateTime otherStart,
            boolean otherStartSecond,
            @Nullable LocalDateTime otherEnd,
            boolean otherEndSecond) {
        start = otherStart;
        startSecond = otherStartSecond;
        end = otherEnd;
        endSecond = otherEndSecond;
        return this;
    }

    public ChangedDraft zone(ZoneId other) {
        zone = other;
        return this;
    }

    public ChangedDraft venue(@Nullable VenueId other, @Nullable VenueForm described) {
        venue = other;
        newVenue = described;
        return this;
    }

    public ChangedDraft address(AddressVisibility other) {
        address = other;
        return this;
    }

    /** In the order in which languages are listed everywhere. */
    public ChangedDraft spoken(Set<Language> others) {
        spoken = inOrder(others);
        return this;
    }

    /** In the order in which languages are listed everywhere. */
    public ChangedDraft interpreted(Set<Language> others) {
        interpreted = inOrder(others);
        return this;
    }

    public ChangedDraft access(Set<AccessFact> others) {
        access = others;
        return this;
    }

    public ChangedDraft capacity(@Nullable Integer other) {
        capacity = other;
        return this;
    }

    public ChangedDraft takesRsvps(boolean other) {
        takesRsvps = other;
        return this;
    }

    public ChangedDraft coHosts(List<OrganizationId> others) {
        coHosts = others;
        return this;
    }

    public ChangedDraft reach(Reach other) {
        reach = other;
        return this;
    }

    public ChangedDraft attended(Attendance other, String link) {
        attendance = other;
        onlineLink = link;
        return this;
    }

    public EventDraft draft() {
        return new EventDraft(
                was.kind(),
                words,
                start,
                startSecond,
                end,
                endSecond,
                zone,
                venue,
                newVenue,
                address,
                spoken,
                interpreted,
                access,
                capacity,
                takesRsvps,
                coHosts,
                was.area(),
                was.addressHours(),
                reach,
                attendance,
                onlineLink);
    }

    private static List<Language> inOrder(Set<Language> languages) {
        return EventLanguage.inOrder(languages);
    }
}
