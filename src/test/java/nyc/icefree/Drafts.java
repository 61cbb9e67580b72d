package nyc.icefree;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.Photographs;
import nyc.icefree.eventform.Reach;
import nyc.icefree.eventform.ShownInsteadOfAddress;
import nyc.icefree.eventform.Visibility;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.venues.VenueId;
import org.jspecify.annotations.Nullable;

/** A draft on its way to be another, field by field; all others stay. */
public final class Drafts {
    private EventDraft d;

    private Drafts(EventDraft d) {
        this.d = d;
    }

    public static Drafts from(EventDraft draft) {
        return new Drafts(draft);
    }

    public EventDraft draft() {
        return d;
    }

    private Drafts become(EventDraft next) {
        d = next;
        return this;
    }

    public Drafts of(EventKind kind) {
        return become(d.with(kind));
    }

    public Drafts titled(String title) {
        return words(List.of(new EventWords(Language.ENGLISH, title, "Come.", "", true)));
    }

    public Drafts words(List<EventWords> words) {
        return become(d.worded(words));
    }

    public Drafts later(int days) {
        return become(
                d.with(d.when().from(Objects.requireNonNull(d.when().start()).plusDays(days))));
    }

    public Drafts at(@Nullable VenueId venue) {
        return become(d.with(d.where().at(venue)));
    }

    public Drafts at(VenueForm described) {
        return become(d.with(d.where().at(described)));
    }

    public Drafts nowhere() {
        return at((VenueId) null);
    }

    public Drafts online(Attendance how, String link) {
        return become(d.with(d.where().attended(how, link)));
    }

    public Drafts shownTo(AddressVisibility address) {
        return become(d.with(d.visibility().with(address)));
    }

    public Drafts from(@Nullable Integer hoursBefore) {
        var v = d.visibility();
        return become(d.with(new Visibility(v.address(), v.area(), hoursBefore, v.reach())));
    }

    public Drafts shownAs(ShownInsteadOfAddress area) {
        var v = d.visibility();
        return become(d.with(new Visibility(v.address(), area, v.hours(), v.reach())));
    }

    public Drafts reach(Reach reach) {
        return become(d.with(d.visibility().with(reach)));
    }

    /** And interpreted into no other. */
    public Drafts spoken(Language... languages) {
        return become(d.with(d.accessibility().spoken(List.of(languages)).interpreted(List.of())));
    }

    public Drafts access(AccessFact... facts) {
        return become(d.with(d.accessibility().access(Set.of(facts))));
    }

    public Drafts noQuestions() {
        return become(d.with(d.accessibility().noQuestions(true)));
    }

    public Drafts photographed(Photographs said) {
        return become(d.with(d.accessibility().photographed(said)));
    }

    public Drafts capacity(@Nullable Integer capacity) {
        return become(d.with(d.rsvps().capacity(capacity)));
    }

    public Drafts coHosts(OrganizationId... others) {
        return become(d.hostedWith(List.of(others)));
    }
}
