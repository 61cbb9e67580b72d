package nyc.icefree.workspace.rsvps;

import nyc.icefree.eventviews.EventView;
import nyc.icefree.rsvp.AnswersDesk;
import nyc.icefree.rsvp.NeedsDesk;
import nyc.icefree.rsvp.Reservations;
import nyc.icefree.rsvp.RsvpApprovals;
import nyc.icefree.rsvp.RsvpBursts;
import nyc.icefree.rsvp.RsvpCorrections;
import nyc.icefree.rsvp.RsvpDesk;
import nyc.icefree.rsvp.RsvpExports;
import nyc.icefree.series.CareNote;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.workspace.ViewerWords;
import org.springframework.stereotype.Component;

/** Makes the list of those who come for an event's page. */
@Component
public class RsvpLists {
    private final RsvpDesk desk;
    private final NeedsDesk needs;
    private final RsvpApprovals approvals;
    private final RsvpCorrections corrections;
    private final AnswersDesk answers;
    private final Reservations reservations;
    private final RsvpBursts bursts;
    private final RsvpExports exports;
    private final CareNote careNote;
    private final ViewerWords words;

    RsvpLists(
            RsvpDesk desk,
            NeedsDesk needs,
            RsvpApprovals approvals,
            RsvpCorrections corrections,
            AnswersDesk answers,
            Reservations reservations,
            RsvpBursts bursts,
            RsvpExports exports,
            CareNote careNote,
            ViewerWords words) {
        this.answers = answers;
        this.reservations = reservations;
        this.desk = desk;
        this.needs = needs;
        this.approvals = approvals;
        this.corrections = corrections;
        this.bursts = bursts;
        this.exports = exports;
        this.careNote = careNote;
        this.words = words;
    }

    /** @param changed called after everything that changes how many come */
    public RsvpList of(EventView event, Runnable changed) {
        var list = new RsvpList(
                event,
                desk,
                needs,
                approvals,
                corrections,
                exports,
                answers,
                reservations.questions(event.id()),
                bursts,
                words.get(),
                changed);
        if (event.access().contains(AccessFact.CHILDCARE) && careNote.isDue(event.id())) {
            list.addComponentAsFirst(new CareNotice(event.id(), careNote, words.get()));
        }
        return list;
    }

    /** For the organizers of a co-host. */
    public SharedList sharedOf(EventView event) {
        return new SharedList(event, desk, needs, reservations.questions(event.id()), words.get());
    }
}
