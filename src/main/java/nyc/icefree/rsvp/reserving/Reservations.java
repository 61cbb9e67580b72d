package nyc.icefree.rsvp.reserving;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nyc.icefree.database.DiskReserve;
import nyc.icefree.database.Retries;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.questions.Questions;
import nyc.icefree.rsvp.ManagedRsvp;
import nyc.icefree.rsvp.QuestionsToParty;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.ReservationFormCheck;
import nyc.icefree.rsvp.ReservationOutcome;
import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.ReservationRefused;
import nyc.icefree.rsvp.RsvpSender;
import nyc.icefree.rsvp.StillComing;
import nyc.icefree.rsvp.answers.EventQuestions;
import nyc.icefree.rsvp.answers.PendingRsvp;
import nyc.icefree.rsvp.answers.RsvpOrigin.Hand;
import nyc.icefree.rsvp.answers.RsvpRow;
import nyc.icefree.rsvp.answers.RsvpSealing;
import nyc.icefree.rsvp.answers.RsvpTable;
import nyc.icefree.rsvp.invitations.InvitationCodes;
import nyc.icefree.rsvp.spots.EventSpots;
import nyc.icefree.rsvp.spots.FloodGuard;
import nyc.icefree.rsvp.spots.SpotTable;
import nyc.icefree.rsvp.spots.SpotTermsListener;
import nyc.icefree.rsvp.spots.Spots;
import nyc.icefree.rsvp.spots.SpotsLeft;
import nyc.icefree.rsvp.spots.SpotsNow;
import nyc.icefree.rsvp.spots.WaitingListPromotion;
import nyc.icefree.text.SafeText;
import nyc.icefree.vault.KeyDestroyed;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Lets a party reserve, look, change and cancel without an account. */
@Service
public class Reservations {
    private final Spots spots;
    private final SpotTable table;
    private final SpotTermsListener listener;
    private final WaitingListPromotion waiting;
    private final RsvpTable rsvps;
    private final RsvpSealing sealing;
    private final EventQuestions questions;
    private final InvitationCodes invitations;
    private final FloodGuard floods;
    private final Clock clock;
    private final DiskReserve disk;

    Reservations(
            Spots spots,
            SpotTable table,
            SpotTermsListener listener,
            WaitingListPromotion waiting,
            RsvpTable rsvps,
            RsvpSealing sealing,
            EventQuestions questions,
            InvitationCodes invitations,
            FloodGuard floods,
            Clock clock,
            DiskReserve disk) {
        this.disk = disk;
        this.spots = spots;
        this.table = table;
        this.listener = listener;
        this.waiting = waiting;
        this.rsvps = rsvps;
        this.sealing = sealing;
        this.questions = questions;
        this.invitations = invitations;
        this.floods = floods;
        this.clock = clock;
    }

    /**
     * The same key and name give the same outcome, however often; another name learns nothing. For a party that the
     * caller knows to be a person.
     *
     * @throws ReservationRefused with every reason
     */
    @CallerDecides
    public ReservationOutcome reserve(EventId event, ReservationForm form, UUID idempotencyKey) {
        return reserve(event, form, idempotencyKey, RsvpSender.PERSON);
    }

    /** @param sender who is held beyond the bounds on floods */
    @Anyone
    public ReservationOutcome reserve(EventId event, ReservationForm form, UUID idempotencyKey, RsvpSender sender) {
        try {
            return answered(event, form, idempotencyKey, sender);
        } catch (ReservationRefused | DuplicateKeyException e) {
            // perhaps this form was taken before; then that stands
            return rsvps.byForm(event, idempotencyKey)
                    .map(row -> again(row, form))
                    .orElseThrow(() -> e);
        }
    }

    /**
     * Checks a form without taking it.
     *
     * @return its outcome if it was sent before
     * @throws ReservationRefused with every reason
     */
    @Anyone
    public Optional<ReservationOutcome> look(EventId event, ReservationForm form, UUID idempotencyKey) {
        var before = rsvps.byForm(event, idempotencyKey).map(row -> again(row, form));
        if (before.isEmpty()) {
            tidied(form, questions.ofNewcomer(event));
        }
        return before;
    }

    private ReservationOutcome answered(EventId event, ReservationForm form, UUID idempotencyKey, RsvpSender sender) {
        var asked = questions.ofNewcomer(event);
        var tidied = tidied(form, asked);
        ReservationReason.CLOSED.refuseUnless(listener.knows(event));
        disk.mustHold();
        var answer = sealed(event, tidied, asked, idempotencyKey, sender);
        var given = spots.give(answer, tidied.acceptWaiting());
        return given.isNew()
                ? new ReservationOutcome(
                        given.rsvp(), given.state(), answer.link().token(), false)
                : again(rsvps.find(given.rsvp()).orElseThrow(), form);
    }

    private static ReservationForm tidied(ReservationForm form, QuestionsToParty asked) {
        return ReservationFormCheck.tidy(form, ReservationForm.PARTY_MAX, asked);
    }

    private PendingRsvp sealed(
            EventId event, ReservationForm tidied, QuestionsToParty asked, UUID idempotencyKey, RsvpSender sender) {
        try {
            var invitation = invitations.of(event, sender.invitation());
            return sealing.answer(event, tidied, asked.questions(), null, idempotencyKey, Hand.OF_PARTY, sender)
                    .invitedBy(invitation);
        } catch (KeyDestroyed e) {
            throw new ReservationRefused(ReservationReason.CLOSED);
        }
    }

    /** How many times the usual proof of work a device of this network does. */
    @Anyone
    public int work(EventId event, String network) {
        return floods.work(event, network);
    }

    @Anyone
    public Optional<ManagedRsvp> byToken(String token) {
        return rsvps.byToken(token).map(this::managed);
    }

    /**
     * More people need free spots.
     *
     * @param network null when not known
     * @return empty when the link is not known
     * @throws ReservationRefused with every reason
     */
    @Anyone
    public Optional<ManagedRsvp> change(String token, ReservationForm form, @Nullable String network) {
        return rsvps.byToken(token).flatMap(row -> {
            // A size that staff allowed stays allowed.
            var asks = questions.of(row.event());
            var languages = questions.languages(row.event());
            var tidied = ReservationFormCheck.tidy(
                    form,
                    Math.max(ReservationForm.PARTY_MAX, row.size()),
                    new QuestionsToParty(asks, sealing.toQuestions(row), true).inOneOf(languages));
            // without a choice, the earlier one stands
            var party = languages.isEmpty() ? tidied.party().in(row.sealed().inLanguage()) : tidied.party();
            return act(
                    row,
                    known -> spots.change(known, party.size(), true, network, now -> {
                        questions.mustMean(
                                row.event(), asks, party.toQuestions().by().keySet());
                        return sealing.changed(now, party);
                    }));
        });
    }

    @Anyone
    public Optional<ManagedRsvp> cancel(String token) {
        return act(token, row -> spots.cancel(row, true));
    }

    /**
     * Takes some or all offered spots, or what a waiting party can have now; the party is then so large.
     *
     * @throws ReservationRefused OFFER_LAPSED, PLACES_SHORT, CLOSED, NOT_WAITING
     */
    @Anyone
    public Optional<ManagedRsvp> take(String token, int people) {
        return act(token, row -> spots.take(row, people));
    }

    /**
     * Some or all (0 people) stay at home.
     *
     * @throws ReservationRefused CLOSED, NOT_COMING
     */
    @Anyone
    public Optional<StillComing> fewer(String token, int people) {
        return people < 1
                ? cancel(token).map(cancelled -> StillComing.NOBODY)
                : rsvps.byToken(token).map(row -> Retries.with(() -> spots.fewer(row, people)));
    }

    @Anyone
    public Optional<ManagedRsvp> maybe(String token) {
        return act(token, spots::maybe);
    }

    @Anyone
    public Optional<ManagedRsvp> come(String token) {
        return act(token, spots::come);
    }

    private ManagedRsvp managed(RsvpRow row) {
        Instant now = clock.instant();
        var event = table.find(row.event());
        var movedAt = table.movedAt(row.event());
        return new ManagedRsvp(
                row.id(),
                row.event(),
                row.standing().at(now),
                sealing.open(row),
                row.waits() && event.isPresent() ? waiting(row, event.get(), now) : ManagedRsvp.Waiting.NONE,
                row.isOpen() && movedAt.filter(row.createdAt()::isBefore).isPresent(),
                row.isOpen() && event.map(e -> e.isOn(now)).orElse(false),
                event.isEmpty() ? ReservationReason.CLOSED : event.get().refusal(now),
                sealing.code(row));
    }

    private ManagedRsvp.Waiting waiting(RsvpRow row, EventSpots event, Instant now) {
        return new ManagedRsvp.Waiting(waiting.position(row), waiting.openTo(row, event, now), event.tooSmallFor(row));
    }

    private Optional<ManagedRsvp> act(String token, Consumer<RsvpRow> act) {
        return rsvps.byToken(token).flatMap(row -> act(row, act));
    }

    private Optional<ManagedRsvp> act(RsvpRow row, Consumer<RsvpRow> act) {
        Retries.with(() -> {
            act.accept(row);
            return true;
        });
        return rsvps.find(row.id()).map(this::managed);
    }

    @Anyone
    public Questions questions(EventId event) {
        return listener.knows(event) ? questions.of(event) : Questions.NONE;
    }

    @Anyone
    public SpotsNow spotsNow(EventId event) {
        return (listener.knows(event) ? table.find(event) : Optional.<EventSpots>empty())
                .map(p -> p.now(clock.instant()))
                .orElse(SpotsNow.CLOSED);
    }

    @Anyone
    public SpotsLeft spotsLeft(EventId event) {
        return table.find(event).map(p -> p.word(clock.instant())).orElse(SpotsLeft.CLOSED);
    }

    /** One query; every event is in the answer. */
    @Anyone
    public Map<EventId, SpotsLeft> spotsLeft(Collection<EventId> events) {
        var words = new HashMap<EventId, SpotsLeft>();
        events.forEach(event -> words.put(event, SpotsLeft.CLOSED));
        table.find(events).forEach(p -> words.put(p.event(), p.word(clock.instant())));
        return words;
    }

    /** On a shared device the form may belong to another party. */
    private ReservationOutcome again(RsvpRow row, ReservationForm form) {
        ReservationReason.ANOTHER_PARTY.refuseUnless(sealing.open(row)
                .name()
                .equalsIgnoreCase(SafeText.line(form.party().name())));
        return new ReservationOutcome(row.id(), row.state(), sealing.manage(row), true);
    }
}
