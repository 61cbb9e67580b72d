package nyc.icefree.workspace.rsvps;

import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.door.DoorLinks;
import nyc.icefree.feedback.Feedback;
import nyc.icefree.links.Links;
import nyc.icefree.rsvp.desk.NeedsDesk;
import nyc.icefree.rsvp.desk.QuestionsDesk;
import nyc.icefree.rsvp.desk.RsvpApprovals;
import nyc.icefree.rsvp.desk.RsvpDesk;
import nyc.icefree.rsvp.desk.RsvpExports;
import nyc.icefree.rsvp.invitations.Invitations;
import nyc.icefree.rsvp.reserving.Reservations;
import nyc.icefree.series.PublicSeries;
import nyc.icefree.series.SeriesProgramme;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.workspace.ViewerWords;
import org.springframework.stereotype.Component;

/** Makes the list of parties for an event's page. */
@Component
public class RsvpLists {
    private static final int MOST_DATES = 200;

    final RsvpDesk desk;
    final NeedsDesk needs;
    final RsvpApprovals approvals;
    final QuestionsDesk answers;
    final Reservations reservations;
    final RsvpExports exports;
    final Invitations invitations;
    final DoorLinks doors;
    private final SeriesProgramme series;
    final Links links;
    private final Feedback feedback;
    private final ViewerWords words;

    RsvpLists(
            RsvpDesk desk,
            NeedsDesk needs,
            RsvpApprovals approvals,
            QuestionsDesk answers,
            Reservations reservations,
            RsvpExports exports,
            Invitations invitations,
            DoorLinks doors,
            SeriesProgramme series,
            Links links,
            Feedback feedback,
            ViewerWords words) {
        this.feedback = feedback;
        this.answers = answers;
        this.reservations = reservations;
        this.desk = desk;
        this.needs = needs;
        this.approvals = approvals;
        this.exports = exports;
        this.invitations = invitations;
        this.doors = doors;
        this.series = series;
        this.links = links;
        this.words = words;
    }

    /** @param changed called after everything that changes how many come */
    public RsvpList of(EventView event, Runnable changed) {
        var list = new RsvpList(event, this, words.get(), changed);
        if (event.access().contains(AccessFact.CHILDCARE)) {
            list.addComponentAsFirst(PartyWords.muted(words.get().get("workspace.needs.care-note")));
        }
        feedback.counts(event.id())
                .ifPresent(counts -> list.addComponentAsFirst(new FeedbackPanel(counts, words.get())));
        return list;
    }

    /** The event and the other dates of its series that take RSVPs. */
    List<EventId> dates(EventView event) {
        var others = series.of(event.id(), MOST_DATES).map(PublicSeries::coming).orElse(List.of()).stream();
        return Stream.concat(
                        Stream.of(event.id()),
                        others.filter(other -> other.takesPlace() && other.takesRsvps())
                                .map(EventView::id))
                .toList();
    }

    public SharedList sharedOf(EventView event) {
        var list = new SharedList(event, desk, needs, reservations.questions(event.id()), words.get());
        feedback.counts(event.id()).ifPresent(counts -> list.add(new FeedbackPanel(counts, words.get())));
        return list;
    }
}
