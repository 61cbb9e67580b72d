package nyc.icefree.rsvp;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import nyc.icefree.database.WritesNothingPublic;
import nyc.icefree.eventform.ConfirmTimes;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.InHouse;
import nyc.icefree.rsvp.answers.RsvpId;
import nyc.icefree.rsvp.confirming.UnconfirmedTable;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks those who come whether they still do, where the event's host frees the places of whoever does not say, and frees them when
 * the time to answer has passed. Whoever cannot be written to is never asked. Who lost its places may come all the same, and
 * can take what is free then.
 */
@Service
@WritesNothingPublic
public class UnconfirmedPlaces {
    /** As many rounds as are enough for one of them to come about. */
    private static final Duration JUST = Duration.ofMinutes(10);

    private final PlacesTable places;
    private final RsvpTable rsvps;
    private final WaitingList waiting;
    private final UnconfirmedTable table;

    UnconfirmedPlaces(PlacesTable places, RsvpTable rsvps, WaitingList waiting, UnconfirmedTable table) {
        this.places = places;
        this.rsvps = rsvps;
        this.waiting = waiting;
        this.table = table;
    }

    /**
     * These parties are asked by a reminder that is written in the same transaction. Nothing where silence does nothing: there
     * no reminder waits for whoever holds the places.
     */
    @InHouse
    @Transactional
    public void asked(EventId event, Collection<RsvpId> parties, Instant now) {
        places.find(event)
                .filter(known -> known.terms().confirm() != null)
                .flatMap(known -> places.lock(event))
                .map(locked -> locked.terms().confirm())
                .filter(times -> times.isAsked(now) && times.isFair(now))
                .ifPresent(times -> table.asked(event, parties));
    }

    /** Where the time to answer has just passed, and somebody has not. */
    @InHouse
    @Transactional(readOnly = true)
    public List<EventId> due(Instant now) {
        return table.due(now.minus(ConfirmTimes.LATEST), now);
    }

    /** Where whoever has not heard of the question has just too little time left to answer, and somebody has not answered. */
    @InHouse
    @Transactional(readOnly = true)
    public List<EventId> heard(Instant now) {
        var by = now.plus(ConfirmTimes.NOTICE);
        return table.due(by.minus(JUST), by);
    }

    /**
     * Some of an event's parties.
     *
     * @param startsAt when the event begins about which they were asked
     * @param heardBy whoever heard of the question later had no time to answer
     * @param parties that come so far, and have not answered
     */
    public record Silent(Instant startsAt, Instant heardBy, List<RsvpId> parties) {}

    /** The first who have not answered in time, with the event's places held until the transaction ends; empty when nobody is left. */
    @InHouse
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Silent> silent(EventId event, int limit, Instant now) {
        return places.lock(event).filter(locked -> locked.isOn(now)).flatMap(locked -> {
            var times = locked.terms().confirm();
            return times == null || now.isBefore(times.by()) ? Optional.empty() : silent(locked, times, null, limit);
        });
    }

    /**
     * The same of those who still have time to answer, a part after the other.
     *
     * @param behind null to begin
     */
    @InHouse
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Silent> silentSoFar(EventId event, @Nullable RsvpId behind, int limit) {
        return places.lock(event)
                .flatMap(locked -> Optional.ofNullable(locked.terms().confirm())
                        .flatMap(times -> silent(locked, times, behind, limit)));
    }

    private Optional<Silent> silent(EventReservations locked, ConfirmTimes times, @Nullable RsvpId behind, int limit) {
        var parties = table.silent(locked.event(), behind, limit);
        return parties.isEmpty()
                ? Optional.empty()
                : Optional.of(new Silent(locked.terms().startsAt(), times.heardBy(), parties));
    }

    /**
     * Asks those no more who have not heard of the question in time: their silence says nothing, and they keep their places.
     *
     * @param silent of the same transaction
     */
    @InHouse
    @Transactional(propagation = Propagation.MANDATORY)
    public void askNoMore(Silent silent, Collection<RsvpId> heard) {
        table.answered(silent.parties().stream()
                .filter(party -> !heard.contains(party))
                .toList());
    }

    /**
     * Frees the places of those who heard of the question in time; the silence of the others says nothing, and they keep theirs.
     *
     * @param silent of the same transaction
     */
    @InHouse
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(EventId event, Silent silent, Collection<RsvpId> heard, Instant now) {
        var locked = places.lock(event).orElseThrow();
        askNoMore(silent, heard);
        var people = new HashMap<@Nullable Language, Integer>();
        rsvps.find(event, heard).forEach(row -> people.merge(row.inLanguage(), row.partySize(), Integer::sum));
        people.forEach((language, many) -> places.move(event, language, -many));
        table.released(heard, now);
        waiting.serve(locked, now);
    }
}
