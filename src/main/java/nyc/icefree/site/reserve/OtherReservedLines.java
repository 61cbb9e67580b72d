package nyc.icefree.site.reserve;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.links.Links;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.rsvp.answers.OtherAnswers;
import nyc.icefree.rsvp.reserving.Reservations;
import nyc.icefree.rsvp.reserving.ReservedEvents;
import nyc.icefree.text.Words;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says on the page of one date what happened to the dates reserved with it. */
@Component
class OtherReservedLines {
    private final OtherAnswers others;
    private final Reservations reservations;
    private final ReservedEvents events;
    private final EventProgramme programme;
    private final Clock clock;

    OtherReservedLines(
            OtherAnswers others,
            Reservations reservations,
            ReservedEvents events,
            EventProgramme programme,
            Clock clock) {
        this.others = others;
        this.reservations = reservations;
        this.events = events;
        this.programme = programme;
        this.clock = clock;
    }

    /** @param missed slugs of dates that could not be had, from the page's address */
    @Nullable
    OtherReservedDates of(Words words, String token, EventView event, List<String> missed) {
        var had = others.of(token).stream()
                .flatMap(other -> line(words, other).stream())
                .toList();
        var not = missed.stream()
                .limit(MoreDates.MOST_CHOSEN)
                .flatMap(slug -> programme.bySlug(slug).stream())
                .map(other -> OtherDate.of(words, other, event))
                .toList();
        return Stream.of(had, not).allMatch(List::isEmpty) ? null : new OtherReservedDates(had, not);
    }

    private Optional<OtherReservedDates.Had> line(Words words, SecretToken token) {
        return reservations
                .byToken(token.value())
                .flatMap(answer -> events.of(token.value()).map(event -> {
                    var standing =
                            AnswerStanding.of(words, answer, event, event.slot().isOver(clock.instant()));
                    return new OtherReservedDates.Had(
                            words.begin(new WhenAndWhere(words).span(event.slot())),
                            standing.heading(),
                            standing.style(),
                            Links.manage(words.language(), token));
                }));
    }
}
