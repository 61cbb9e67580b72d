package nyc.icefree.rsvp.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventRights;
import nyc.icefree.events.Events;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.rsvp.CancelledRsvp;
import nyc.icefree.rsvp.Party;
import nyc.icefree.rsvp.QuestionsToParty;
import nyc.icefree.rsvp.ReasonText;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.ReservationFormCheck;
import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.ReservationRefused;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.RsvpSender;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.SayableCode;
import nyc.icefree.rsvp.answers.EventQuestions;
import nyc.icefree.rsvp.answers.RsvpOrigin.Hand;
import nyc.icefree.rsvp.answers.RsvpRow;
import nyc.icefree.rsvp.answers.RsvpSealing;
import nyc.icefree.rsvp.answers.RsvpTable;
import nyc.icefree.rsvp.counts.RsvpCounts;
import nyc.icefree.rsvp.counts.RsvpTally;
import nyc.icefree.rsvp.spots.SpotTable;
import nyc.icefree.rsvp.spots.SpotTermsListener;
import nyc.icefree.rsvp.spots.Spots;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows and changes an event's RSVPs, for the host's organizers. Those of co-hosts get numbers and the parties that
 * {@link #sharedWithUs share} with them. All others, also administrators, get {@link NotYours}.
 */
@Service
public class RsvpDesk {
    public static final int LIST_MAX = 5_000;

    /**
     * One page of an event's list.
     *
     * @param total lines on all pages
     * @param cut whether the event has more RSVPs than a list shows
     */
    public record RsvpPage(List<RsvpLine> lines, int total, boolean cut) {}

    /** @param code opens the party's manage page; said to it once */
    public record AddedRsvp(RsvpId rsvp, SayableCode code) {}

    private final EventRights rights;
    private final CurrentActor actor;
    private final Audit audit;
    private final Spots spots;
    private final SpotTable table;
    private final SpotTermsListener listener;
    private final RsvpTable rsvps;
    private final RsvpSealing sealing;
    private final EventQuestions questions;
    private final RsvpTally tallies;
    private final RsvpLines lines;
    private final Events events;
    private final Clock clock;

    RsvpDesk(
            EventRights rights,
            CurrentActor actor,
            Audit audit,
            Spots spots,
            SpotTable table,
            SpotTermsListener listener,
            RsvpTable rsvps,
            RsvpSealing sealing,
            EventQuestions questions,
            RsvpTally tallies,
            RsvpLines lines,
            Events events,
            Clock clock) {
        this.rights = rights;
        this.actor = actor;
        this.audit = audit;
        this.spots = spots;
        this.table = table;
        this.listener = listener;
        this.rsvps = rsvps;
        this.sealing = sealing;
        this.questions = questions;
        this.tallies = tallies;
        this.lines = lines;
        this.events = events;
        this.clock = clock;
    }

    /** Noted in the audit log once per reader, event and ten minutes. */
    @StaffMay
    @Transactional
    public RsvpPage list(EventId event, RsvpQuery query) {
        rights.require(actor.get(), Right.RECEIVE, event);
        audit.noteReading(me(), AuditedAct.RSVPS_READ, event.value(), rights.ownerOf(event));
        var asked = query.filter().states();
        var states = asked.isEmpty() ? EnumSet.allOf(RsvpState.class) : asked;
        var rows = rsvps.of(event, states, LIST_MAX + 1);
        var found = lines.find(rows, query);
        var page = lines.page(found, query, rsvps.waiting(event), obstacle(event));
        return new RsvpPage(page, found.size(), rows.size() > LIST_MAX);
    }

    /**
     * The parties that share with the actor's co-host; none when it has left the event or not confirmed. Noted as
     * {@link #list}.
     */
    @StaffMay
    @Transactional
    public RsvpPage sharedWithUs(EventId event, RsvpQuery query) {
        var mine = rights.coHosts(actor.get(), event);
        if (mine.isEmpty()) {
            throw new NotYours();
        }
        audit.noteReading(me(), AuditedAct.RSVPS_READ, event.value(), rights.ownerOf(event));
        var rows = rsvps.of(event, RsvpState.COMING, LIST_MAX).stream()
                .filter(row -> sealing.openIfReadable(row).sharedWith().stream().anyMatch(mine::contains))
                .toList();
        var found = lines.find(rows, query);
        var page = lines.page(found, query, List.of(), null).stream()
                .map(RsvpLine::forCoHosts)
                .toList();
        return new RsvpPage(page, found.size(), false);
    }

    /** Noted in the audit log each time. */
    @StaffMay
    @Transactional
    public List<RsvpLine> printList(EventId event, Language reader) {
        rights.require(actor.get(), Right.RECEIVE, event);
        audit.note(me(), AuditedAct.RSVPS_PRINTED, event.value(), rights.ownerOf(event));
        var query = RsvpQuery.all(reader);
        var found = lines.find(rsvps.of(event, RsvpState.COMING, LIST_MAX), query);
        return lines.page(found, query, List.of(), null);
    }

    /** Also after the RSVPs are destroyed. */
    @StaffMay
    @Transactional(readOnly = true)
    public RsvpCounts counts(EventId event) {
        rights.require(actor.get(), Right.RECEIVE, event);
        return table.find(event).map(tallies::full).orElse(RsvpCounts.NONE);
    }

    /** Without needs; skips events that are not the actor's. */
    @StaffMay
    @Transactional(readOnly = true)
    public Map<EventId, RsvpCounts> counts(Collection<EventId> events) {
        var mine = rights.mayCount(actor.get(), events);
        var counted = new HashMap<EventId, RsvpCounts>();
        mine.forEach(event -> counted.put(event, RsvpCounts.NONE));
        counted.putAll(tallies.brief(table.find(mine)));
        return counted;
    }

    /**
     * How many coming people want interpretation into which language, without those told that there is none; of events
     * whose host the actor organizes for, by a fixed number of queries.
     */
    @StaffMay
    @Transactional(readOnly = true)
    public Map<EventId, Map<Language, Integer>> interpretation(Collection<EventId> events) {
        var mine = rights.may(actor.get(), Right.RECEIVE, events);
        var asked = tallies.interpretation(mine);
        return mine.stream().collect(Collectors.toMap(event -> event, event -> asked.getOrDefault(event, Map.of())));
    }

    /**
     * @param reason needed when the party does not fit into the free spots
     * @return with the code to read out
     * @throws ReservationRefused with every reason; FULL without spots and reason
     */
    @StaffMay
    @Transactional
    public AddedRsvp addByHand(EventId event, ReservationForm form, @Nullable String reason) {
        rights.require(actor.get(), Right.RECEIVE, event);
        listener.knows(event);
        ReservationReason.CLOSED.refuseUnless(
                table.find(event).filter(p -> !p.isPurged()).isPresent());
        var asks = questions.of(event);
        var tidied = ReservationFormCheck.tidy(
                form,
                ReservationForm.STAFF_PARTY_MAX,
                QuestionsToParty.byHand(asks).inOneOf(questions.languages(event)));
        String why = ReasonText.tidy(reason);
        var answer = sealing.answer(
                event,
                tidied,
                asks,
                why.isEmpty() ? null : why,
                UUID.randomUUID(),
                Hand.of(actor.get().mustBePerson()),
                RsvpSender.PERSON);
        var given = spots.giveByHand(answer);
        audit.note(me(), AuditedAct.RSVP_CHANGED_BY_STAFF, event.value(), rights.ownerOf(event));
        return new AddedRsvp(given.rsvp(), sealing.code(answer));
    }

    @StaffMay
    @Transactional
    public void letIn(RsvpId rsvp, String reason) {
        var row = mine(rsvp);
        spots.letIn(row, sealing.reason(row.event(), row.id(), ReasonText.must(reason)));
    }

    @StaffMay
    @Transactional
    public void markAttended(RsvpId rsvp) {
        mark(mine(rsvp), RsvpState.ATTENDED);
    }

    /** Keeps its spots, so that a late party can still be marked as there. */
    @StaffMay
    @Transactional
    public void markNoShow(RsvpId rsvp) {
        mark(mine(rsvp), RsvpState.NO_SHOW);
    }

    private void mark(RsvpRow row, RsvpState mark) {
        ReservationReason.refuse(obstacle(row.event()));
        spots.mark(row, mark);
    }

    /** Why nobody can be marked yet; null from the day of the event on, in its zone. */
    private @Nullable ReservationReason obstacle(EventId event) {
        var slot = events.slotOf(event).orElseThrow(NotYours::new);
        return LocalDate.ofInstant(clock.instant(), slot.zone())
                        .isBefore(slot.startLocal().toLocalDate())
                ? ReservationReason.NOT_YET
                : null;
    }

    @StaffMay
    @Transactional
    public void undoMark(RsvpId rsvp) {
        spots.mark(mine(rsvp), RsvpState.GOING);
    }

    /** @return how to undo it; empty when it was cancelled already */
    @StaffMay
    @Transactional
    public Optional<CancelledRsvp> cancel(RsvpId rsvp) {
        return spots.cancel(mine(rsvp), false);
    }

    /**
     * Undoes a cancellation: the party comes again, beyond capacity if need be, or waits at its turn.
     *
     * @param reason kept when it gets spots beyond capacity
     * @throws ReservationRefused NOT_COMING when it is not cancelled by just that, CLOSED when the event is over or off
     */
    @StaffMay
    @Transactional
    public void cancelBack(CancelledRsvp cancelled, String reason) {
        var row = mine(cancelled.rsvp());
        spots.cancelBack(cancelled, row, sealing.reason(row.event(), row.id(), ReasonText.tidy(reason)));
    }

    /**
     * Writes down what a party told its organizers: its people, needs and languages. The rest is its own to say. More people
     * need free spots, but RSVPs may be closed or looked at.
     *
     * @param seen the party when somebody began to write
     * @throws ReservationRefused with every reason
     * @throws ChangedMeanwhile when the party says something else by now
     */
    @StaffMay
    @Transactional
    public void correct(RsvpLine seen, Party said) {
        var row = mine(seen.id());
        int size = tidied(row, sealing.open(row), said).size();
        spots.change(row, size, false, null, now -> {
            var party = sealing.open(now);
            if (!party.correctedBy(seen.party()).equals(party)) {
                throw new ChangedMeanwhile();
            }
            return sealing.changed(now, tidied(now, party, said));
        });
    }

    private Party tidied(RsvpRow row, Party known, Party said) {
        var asked = new QuestionsToParty(questions.of(row.event()), known.toQuestions(), false);
        var tidied = ReservationFormCheck.tidy(
                new ReservationForm(known.correctedBy(said), false),
                Math.max(ReservationForm.STAFF_PARTY_MAX, row.size()),
                asked);
        return tidied.party().in(said.inLanguage());
    }

    /** The row, for a change by an organizer of its host, which is noted. */
    private RsvpRow mine(RsvpId rsvp) {
        var row = rsvps.find(rsvp).orElseThrow(NotYours::new);
        rights.require(actor.get(), Right.RECEIVE, row.event());
        audit.note(me(), AuditedAct.RSVP_CHANGED_BY_STAFF, row.event().value(), rights.ownerOf(row.event()));
        return row;
    }

    private UUID me() {
        return actor.get().mustBePerson().value();
    }
}
