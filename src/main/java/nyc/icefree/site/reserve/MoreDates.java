package nyc.icefree.site.reserve;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.guard.SafeFault;
import nyc.icefree.publicevents.OtherDates;
import nyc.icefree.rsvp.ReservationRefused;
import nyc.icefree.rsvp.reserving.Reservations;
import nyc.icefree.rsvp.spots.SpotsLeft;
import nyc.icefree.site.Option;
import nyc.icefree.site.events.EventWording;
import nyc.icefree.text.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Reserves other dates of a series by the same form; each gets what it can. */
@Component
record MoreDates(OtherDates dates, Reservations reservations) {
    static final String FIELD = "also";

    private static final Logger LOG = LoggerFactory.getLogger(MoreDates.class);
    static final int MOST = 3;
    /** Some of the next dates are cancelled or closed. */
    private static final int LOOKED_AT = 10;

    List<EventView> dates(EventView event) {
        return dates.ofSeries(event, LOOKED_AT);
    }

    /** Those that take RSVPs, each with its state; none for a single event. */
    List<Option> toChoose(Words words, EventView event, PartyInput typed) {
        var all = dates(event);
        var left = reservations.spotsLeft(all.stream().map(EventView::id).toList());
        var wording = new EventWording(words);
        return all.stream()
                .filter(other -> left.get(other.id()) != SpotsLeft.CLOSED)
                .filter(other -> other.admittance() != Admittance.INVITED
                        || InvitationField.of(words, event, typed.invitation()) != null)
                .limit(MOST)
                .map(other -> {
                    var date = OtherDate.of(words, other, event);
                    var plain = date.option(words, typed.also().contains(date.slug()));
                    String state = wording.state(other, Objects.requireNonNull(left.get(other.id())), false)
                            .word();
                    return new Option(
                            plain.value(),
                            plain.label() + (plain.label().endsWith(".") ? " " : ". ") + state,
                            plain.chosen(),
                            plain.own());
                })
                .toList();
    }

    /** @return slugs of those that could not be had */
    List<String> reserve(EventView event, PartyInput typed, Consumer<EventView> reserve) {
        if (typed.also().isEmpty()) {
            return List.of();
        }
        var missed = new ArrayList<String>();
        dates(event).stream()
                .filter(other -> typed.also().contains(other.slug()))
                .limit(MOST)
                .forEach(other -> {
                    try {
                        reserve.accept(other);
                    } catch (ReservationRefused refused) {
                        missed.add(other.slug());
                    } catch (DataAccessException | TransactionException e) {
                        LOG.error("An answer to event {} could not be kept", other.id(), SafeFault.of(e));
                        missed.add(other.slug());
                    }
                });
        return missed;
    }
}
