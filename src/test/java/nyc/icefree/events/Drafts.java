package nyc.icefree.events;

import java.util.List;
import java.util.Set;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.venues.VenueId;
import org.jspecify.annotations.Nullable;

/** A draft with some of its components replaced. */
public final class Drafts {
    private final EventDraft d;
    private EventKind kind;
    private List<EventWords> words;
    private int laterDays;
    private @Nullable VenueId venue;
    private @Nullable VenueForm newVenue;
    private AddressVisibility visibility;
    private List<Language> spoken;
    private Set<AccessFact> access;
    private List<OrganizationId> coHosts;
    private AreaShown area;
    private @Nullable Integer hours;
    private Reach reach;
    private Attendance attendance;
    private String onlineLink;

    private Drafts(EventDraft d) {
        this.d = d;
        kind = d.kind();
        words = d.words();
        venue = d.venue();
        newVenue = d.newVenue();
        visibility = d.addressVisibility();
        spoken = d.spoken();
        access = d.access();
        coHosts = d.coHosts();
        area = d.area();
        hours = d.addressHours();
        reach = d.reach();
        attendance = d.attendance();
        onlineLink = d.onlineLink();
    }

    public static Drafts from(EventDraft draft) {
        return new Drafts(draft);
    }

    Drafts of(EventKind other) {
        kind = other;
        return this;
    }

    Drafts titled(String title) {
        words = List.of(new EventWords(Language.ENGLISH, title, "Come.", "", true));
        return this;
    }

    public Drafts later(int days) {
        laterDays = days;
        return this;
    }

    public Drafts at(VenueId other) {
        venue = other;
        newVenue = null;
        return this;
    }

    Drafts at(VenueForm other) {
        venue = null;
        newVenue = other;
        return this;
    }

    public Drafts shownTo(AddressVisibility other) {
        visibility = other;
        return this;
    }

    Drafts spoken(Language... others) {
        spoken = List.of(others);
        return this;
    }

    Drafts access(AccessFact... facts) {
        access = Set.of(facts);
        return this;
    }

    Drafts coHosts(OrganizationId... others) {
        coHosts = List.of(others);
        return this;
    }

    Drafts from(int hoursBefore) {
        hours = hoursBefore;
        return this;
    }

    Drafts shownAs(AreaShown other) {
        area = other;
        return this;
    }

    Drafts byLink() {
        reach = Reach.BY_LINK;
        return this;
    }

    Drafts listed() {
        reach = Reach.LISTED;
        return this;
    }

    Drafts online(Attendance how, String link) {
        attendance = how;
        onlineLink = link;
        return this;
    }

    public EventDraft draft() {
        var start = d.start();
        var end = d.end();
        return new EventDraft(
                kind,
                words,
                start == null ? null : start.plusDays(laterDays),
                d.startSecond(),
                end == null ? null : end.plusDays(laterDays),
                d.endSecond(),
                d.zone(),
                venue,
                newVenue,
                visibility,
                spoken,
                List.of(),
                access,
                d.capacity(),
                d.takesRsvps(),
                coHosts,
                area,
                hours,
                reach,
                attendance,
                onlineLink);
    }
}
