package nyc.icefree.rsvp.spots;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nyc.icefree.database.WritesNothingPublic;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.questions.Questions;
import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.RsvpMade;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.Wish;
import nyc.icefree.rsvp.announced.SpotsTurned;
import nyc.icefree.rsvp.answers.EventQuestions;
import nyc.icefree.rsvp.answers.PendingRsvp;
import nyc.icefree.rsvp.answers.PendingRsvp.Placed;
import nyc.icefree.rsvp.answers.RsvpTable;
import nyc.icefree.rsvp.answers.RsvpTable.WaitingParty;
import nyc.icefree.rsvp.invitations.InvitedPeople;
import nyc.icefree.rsvp.spots.RsvpWriteQueue.Asked;
import nyc.icefree.rsvp.spots.Spots.Fate;
import nyc.icefree.rsvp.spots.Spots.Given;
import nyc.icefree.rsvp.spots.Spots.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes RSVPs to one event in one transaction: lock, decide one by one, one conditional update for all, inserts. A
 * refusal is an outcome, so it does not harm the others.
 */
@Component
@WritesNothingPublic
public class SpotAllocation {
    private final SpotTable spots;
    private final RsvpTable rsvps;
    private final FloodGuard floods;
    private final InvitedPeople invitations;
    private final EventQuestions questions;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    public SpotAllocation(
            SpotTable spots,
            RsvpTable rsvps,
            FloodGuard floods,
            InvitedPeople invitations,
            EventQuestions questions,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.floods = floods;
        this.invitations = invitations;
        this.questions = questions;
        this.spots = spots;
        this.rsvps = rsvps;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** @return one outcome each, in order */
    @Transactional
    public List<Fate> write(EventId event, List<Asked> batch) {
        Instant now = clock.instant();
        // Lock first, on both databases: with 64 at once H2 let two conditional updates read the same count.
        var locked = spots.lock(event);
        if (locked.isEmpty()) {
            return batch.stream()
                    .map(asked -> (Fate) new Refused(ReservationReason.CLOSED))
                    .toList();
        }
        var deciding = new Deciding(
                locked.get(),
                now,
                rsvps.byForms(
                        event, batch.stream().map(asked -> asked.answer.form()).toList()));
        List<Fate> fates = batch.stream().map(deciding::on).toList();
        deciding.write();
        return fates;
    }

    private final class Deciding {
        private final EventSpots locked;
        private final Instant now;
        private final Map<UUID, Given> byKey = new HashMap<>();
        /** Read when the first party answers questions. */
        private @Nullable Questions asks;

        private final FloodGuard.Watch watch;
        private final InvitedPeople.Count invited;
        private final List<Placed> fresh = new ArrayList<>();
        private int people;
        private int newTurns;
        private @Nullable Integer overtakes;

        private int overtook;

        Deciding(EventSpots locked, Instant now, Map<UUID, RsvpTable.Known> known) {
            this.locked = locked;
            this.now = now;
            known.forEach((key, one) -> byKey.put(key, new Given(one.rsvp(), one.state(), false)));
            this.watch = floods.watch(locked, now);
            this.invited = invitations.count(now);
            this.overtakes = locked.overtakes(now);
        }

        Fate on(Asked asked) {
            PendingRsvp answer = minding(asked.answer);
            Given same = byKey.get(answer.form());
            if (same != null) {
                return same;
            }
            var refusal = refusal(answer);
            if (refusal != null) {
                return new Refused(refusal);
            }
            boolean isLookedAt = Admission.isLookedAt(locked.terms().admittance(), answer.invitation() != null);
            var state = Admission.of(answer.wish(), watch.of(answer), isLookedAt);
            if (state == RsvpState.HELD && !asked.acceptWaiting && answer.wish() != Wish.MAYBE && !fits(answer)) {
                return new Refused(ReservationReason.FULL);
            }
            return switch (state) {
                case GOING -> spotsOrWait(asked, answer);
                case MAYBE -> given(answer.as(RsvpState.MAYBE, null));
                case RsvpState looked -> given(answer.as(looked, nextTurn()));
            };
        }

        private @Nullable ReservationReason refusal(PendingRsvp answer) {
            var closed = locked.refusal(now);
            if (closed != null) {
                return closed;
            }
            if (!answer.answered().isEmpty()
                    && !answer.asked().brokenBy(asks(), answer.answered()).isEmpty()) {
                return ReservationReason.QUESTIONS_CHANGED;
            }
            if (!locked.couldEverTake(answer.size())) {
                return ReservationReason.PARTY_LARGER_THAN_EVENT;
            }
            var admittance = locked.terms().admittance();
            if (answer.comesByUnknown() && Admission.minds(admittance)) {
                return ReservationReason.INVITATION_UNKNOWN;
            }
            var uninvited = Admission.obstacle(admittance, answer.invitation() != null);
            return uninvited != null ? uninvited : invited.refusal(answer.invitation(), answer.size());
        }

        private Questions asks() {
            if (asks == null) {
                asks = questions.now(locked.event());
            }
            return asks;
        }

        private PendingRsvp minding(PendingRsvp answer) {
            return Admission.minds(locked.terms().admittance()) || invited.admits(answer.invitation(), answer.size())
                    ? answer
                    : answer.invitedBy(null);
        }

        private Fate spotsOrWait(Asked asked, PendingRsvp answer) {
            boolean mayOvertake = overtakes == null || overtakes > 0;
            if (mayOvertake && fits(answer)) {
                people += answer.size();
                if (overtakes != null) {
                    overtakes--;
                    overtook++;
                    fresh.replaceAll(Placed::overtaken);
                }
                return given(answer.as(RsvpState.GOING, null));
            }
            if (!asked.acceptWaiting) {
                return new Refused(ReservationReason.FULL);
            }
            if (overtakes == null && locked.terms().offers().setsSpotsAside(now)) {
                overtakes = WaitingParty.MOST_PASSED;
            }
            return given(answer.as(RsvpState.WAITLISTED, nextTurn()));
        }

        private boolean fits(PendingRsvp answer) {
            return answer.size() <= locked.free() - people;
        }

        private long nextTurn() {
            return locked.nextTurn() + newTurns++;
        }

        private Given given(Placed row) {
            var answer = row.rsvp();
            fresh.add(row);
            watch.took(answer, row.state() == RsvpState.HELD);
            invited.took(answer.invitation(), answer.size());
            // the same form twice in one batch is one RSVP
            byKey.put(answer.form(), new Given(answer.id(), row.state(), false));
            return new Given(answer.id(), row.state(), true);
        }

        void write() {
            if (people > 0 && !spots.takeMore(locked.event(), people)) {
                throw new IllegalStateException("parties that fit were not taken by event " + locked.event());
            }
            invited.write();
            if (newTurns > 0) {
                spots.moveTurns(locked.event(), newTurns, overtakes);
            }
            var after = locked.with(people);
            if (overtook > 0) {
                after = overtaken(after);
            }
            if (after.word(now) != locked.word(now)) {
                announcements.publishEvent(new SpotsTurned(locked.event()));
            }
            if (!fresh.isEmpty()) {
                rsvps.insert(fresh, now);
                watch.alarm();
            }
            announce();
        }

        private EventSpots overtaken(EventSpots after) {
            rsvps.passOver(locked.event(), locked.nextTurn(), overtook);
            if (overtakes != null && overtakes == 0) {
                // from here on what is free is set aside for the overtaken party
                int left = after.untaken();
                Instant end = locked.terms().offers().lastHours();
                Instant known = locked.lookAt();
                spots.settle(locked.event(), left, 0, known == null || end.isBefore(known) ? end : known);
                return after.settingAside(left);
            }
            if (newTurns == 0) {
                spots.moveTurns(locked.event(), 0, overtakes);
            }
            return after;
        }

        private void announce() {
            var told = fresh.stream()
                    .filter(Placed::isTold)
                    .map(row -> row.rsvp().id())
                    .toList();
            RsvpMade.parts(told).forEach(part -> announcements.publishEvent(new RsvpMade(part, locked.event())));
        }
    }
}
