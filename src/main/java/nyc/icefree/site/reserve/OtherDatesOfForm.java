package nyc.icefree.site.reserve;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.links.Links;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.publicevents.OtherDates;
import nyc.icefree.rsvp.ManagedRsvp;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.answers.OtherAnswers;
import nyc.icefree.rsvp.reserving.EventForParty;
import nyc.icefree.rsvp.reserving.ReservationMoves;
import nyc.icefree.rsvp.reserving.Reservations;
import nyc.icefree.rsvp.spots.SpotsLeft;
import nyc.icefree.text.Words;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The other dates on the secret page of one: those reserved with it, and those to which it could move. */
@Component
record OtherDatesOfForm(
        OtherAnswers others,
        OtherDates dates,
        ReservationMoves moves,
        Reservations reservations,
        EventForParty events,
        EventProgramme programme,
        Clock clock) {
    private static final int MOST_TO_MOVE = 8;

    /**
     * @param missed slugs of dates that could not be had, from the page's address
     * @return null for none
     */
    ManagePage.@Nullable Together had(Words words, String token, EventView event, List<String> missed) {
        var had = others.of(token).stream()
                .flatMap(other -> line(words, other).stream())
                .toList();
        var not = missed.stream()
                .limit(MoreDates.MOST)
                .flatMap(slug -> programme.bySlug(slug).stream())
                .map(other -> OtherDate.of(words, other, event))
                .toList();
        return had.isEmpty() && not.isEmpty() ? null : new ManagePage.Together(had, not);
    }

    private Optional<ManagePage.Had> line(Words words, SecretToken token) {
        return reservations
                .byToken(token.value())
                .flatMap(answer -> events.of(token.value()).map(event -> {
                    boolean over = event.slot().isOver(clock.instant());
                    var standing = AnswerStanding.of(words, answer, event, over);
                    var planned = new WhenAndWhere(words);
                    return new ManagePage.Had(
                            words.begin(planned.date(event.slot())),
                            planned.time(event.slot()),
                            standing.heading(),
                            standing.style(),
                            Links.manage(words.language(), token));
                }));
    }

    ManagePage.@Nullable Move toMove(Words words, String token, ManagedRsvp answer, EventView event, boolean open) {
        if (!answer.state().isOpen() || answer.state() == RsvpState.HELD) {
            return null;
        }
        var all = dates.instead(event, MOST_TO_MOVE);
        var ids = all.stream().map(EventView::id).toList();
        var free = moves.open(token, ids);
        var left = reservations.spotsLeft(ids);
        var now = all.stream().filter(other -> free.contains(other.id())).toList();
        var waiting = all.stream()
                .filter(other -> !free.contains(other.id()) && left.get(other.id()) != SpotsLeft.CLOSED)
                .map(other -> OtherDate.of(words, other, event))
                .toList();
        return now.isEmpty() && waiting.isEmpty()
                ? null
                : new ManagePage.Move(
                        words.get("site.move.how", "kept", AnswerStanding.kept(answer.state())),
                        now.stream()
                                .map(other -> OtherDate.of(words, other, event).option(words, now.size() == 1))
                                .toList(),
                        waiting,
                        Links.manage(words.language(), token) + "/move",
                        open);
    }
}
