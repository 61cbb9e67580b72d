package nyc.icefree.rsvp;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static nyc.icefree.rsvp.answers.RsvpState.GOING;
import static nyc.icefree.rsvp.answers.RsvpState.WAITLISTED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.ReservationRefused;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever parties and organizers do in whatever order, everybody stands where a slow and obvious book says. */
abstract class LanguageActsContract extends LanguageStage {
    @AppTest
    static class OnH2Test extends LanguageActsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends LanguageActsContract {}

    private static final List<Language> ALL = List.of(EN, ES, FR);

    @Autowired
    RsvpApprovals approvals;

    @Autowired
    RsvpDesk desk;

    @Test
    void a_yes_lets_in_by_language_and_takes_back_so() {
        var host = given.team();
        var event = given.published(host, bilingual(given.session("Rights", 3), 8, Map.of(ES, 2)));
        looksAtEach(event);
        var ana = reserve(event, 2, ES);
        var ben = reserve(event, 1, ES);
        exact(event);
        var decided = As.staff(host.organizer(), () -> approvals.decide(event, List.of(ana.rsvp(), ben.rsvp()), true));
        assertEquals(GOING, state(ana));
        assertEquals(WAITLISTED, state(ben));
        exact(event);
        As.staff(host.organizer(), () -> approvals.undo(decided));
        assertEquals(0, taken(event, ES));
        exact(event);
    }

    @Test
    void beyond_a_language_places_are_given_only_with_a_reason() {
        var host = given.team();
        var event = given.published(host, bilingual(given.session("Rights", 3), 8, Map.of(ES, 2)));
        reserve(event, 2, ES);
        var form = party(2).in(ES);
        refused(ReservationReason.FULL, () -> As.staff(host.organizer(), () -> desk.addByHand(event, form, null)));
        var added = As.staff(host.organizer(), () -> desk.addByHand(event, form, "the speaker's family"));
        assertEquals(4, taken(event, ES));
        exact(event);
        var cancelled =
                As.staff(host.organizer(), () -> desk.cancel(added.rsvp())).orElseThrow();
        assertEquals(0, now(event).free(ES), "what was given beyond is not given again");
        As.staff(host.organizer(), () -> {
            desk.cancelBack(cancelled, "a slip");
            return true;
        });
        assertEquals(4, taken(event, ES));
        exact(event);
    }

    @Test
    void random_acts_end_as_a_slow_book_says() {
        for (int seed = 1; seed <= 4; seed++) {
            acts(new Random(seed), "seed " + seed);
        }
    }

    private void acts(Random random, String which) {
        var caps = Map.of(EN, 6, ES, 4);
        var event = bilingual(12, caps);
        var book = new Book(12, caps);
        for (int i = 0; i < 45; i++) {
            String act = act(random, event, book);
            exact(event);
            for (var party : book.parties) {
                var row = row(party.outcome);
                String where = which + ", act " + i + " " + act + ", party " + party;
                assertEquals(party.state, row.state(), where);
                assertEquals(party.size, row.partySize(), where);
                assertEquals(party.language, row.inLanguage(), where);
                if (party.state == RsvpState.WAITLISTED) {
                    assertEquals(party.passed, passedOver(party.outcome), where);
                }
            }
        }
    }

    private String act(Random random, EventId event, Book book) {
        int size = 1 + random.nextInt(4);
        var language = ALL.get(random.nextInt(3));
        int what = random.nextInt(10);
        if (what < 5 || book.parties.isEmpty()) {
            boolean waits = random.nextInt(4) > 0;
            var party = book.reserve(size, language, waits);
            var form = (waits ? party(size) : notWaiting(size)).in(language);
            boolean taken = done(() -> {
                var outcome = reservations.reserve(event, form, UUID.randomUUID());
                Objects.requireNonNull(party).outcome = outcome;
            });
            assertEquals(party != null, taken, "reserve " + size + " in " + language);
            return "reserve " + size + language + waits;
        }
        var party = book.parties.get(random.nextInt(book.parties.size()));
        if (what < 7) {
            book.cancel(party);
            reservations.cancel(party.outcome.manage().value());
            return "cancel";
        }
        if (what < 9 && party.state != RsvpState.CANCELLED) {
            boolean may = book.change(party, size, language);
            assertEquals(may, done(() -> change(party.outcome, party(size).in(language))), "change to " + size);
            return "change to " + size + language;
        }
        int total = 8 + random.nextInt(8);
        var caps = Map.of(EN, 3 + random.nextInt(5), ES, 2 + random.nextInt(4));
        book.says(total, caps);
        says(event, total, caps);
        return "says " + total + caps;
    }

    private static boolean done(Runnable act) {
        try {
            act.run();
            return true;
        } catch (ReservationRefused refused) {
            return false;
        }
    }

    private static final class Booked {
        @SuppressWarnings("NullAway.Init")
        private ReservationOutcome outcome;

        private int size;
        private Language language;
        private RsvpState state = RsvpState.WAITLISTED;
        private long turn;
        private int passed;

        Booked(int size, Language language) {
            this.size = size;
            this.language = language;
        }

        @Override
        public String toString() {
            return size + language.tag() + " " + state + " turn " + turn + " passed " + passed;
        }
    }

    /** Counts everything anew each time. */
    private static final class Book {
        private final List<Booked> parties = new ArrayList<>();
        private int total;
        private Map<Language, Integer> caps;
        private long turns;

        Book(int total, Map<Language, Integer> caps) {
            this.total = total;
            this.caps = caps;
        }

        private int free() {
            return Math.max(0, total - held(null));
        }

        private int free(Language language) {
            return Math.max(0, caps.getOrDefault(language, 1_000) - held(language));
        }

        private int held(@Nullable Language language) {
            return parties.stream()
                    .filter(party -> party.state == RsvpState.GOING)
                    .filter(party -> language == null || party.language.equals(language))
                    .mapToInt(party -> party.size)
                    .sum();
        }

        private boolean everFits(int size, Language language) {
            return size <= total && size <= caps.getOrDefault(language, 1_000);
        }

        private List<Booked> waiting() {
            return parties.stream()
                    .filter(party -> party.state == RsvpState.WAITLISTED && everFits(party.size, party.language))
                    .sorted((one, other) -> Long.compare(one.turn, other.turn))
                    .toList();
        }

        private static boolean starved(List<Booked> some) {
            return some.stream().anyMatch(party -> party.passed >= 2);
        }

        /** Gives what there is, in order. @return who then waits for places in total, under null, and in each language */
        private Map<Language, List<Booked>> serve() {
            var blocked = new HashMap<Language, List<Booked>>();
            for (var party : waiting()) {
                var own = blocked.computeIfAbsent(party.language, one -> new ArrayList<>());
                var all = blocked.computeIfAbsent(null, one -> new ArrayList<>());
                if (party.size > free(party.language) || starved(own)) {
                    own.add(party);
                } else if (party.size > free() || starved(all)) {
                    all.add(party);
                } else {
                    party.state = RsvpState.GOING;
                    all.forEach(over -> over.passed++);
                    own.forEach(over -> over.passed++);
                }
            }
            return blocked;
        }

        @Nullable
        Booked reserve(int size, Language language, boolean waits) {
            if (!everFits(size, language)) {
                return null;
            }
            var party = new Booked(size, language);
            party.turn = ++turns;
            parties.add(party);
            serve();
            if (party.state != RsvpState.GOING && !waits) {
                parties.remove(party);
                return null;
            }
            return party;
        }

        void cancel(Booked party) {
            party.state = RsvpState.CANCELLED;
            serve();
        }

        boolean change(Booked party, int size, Language language) {
            var blocked = serve();
            boolean moves = !party.language.equals(language);
            if (party.state == RsvpState.WAITLISTED) {
                if ((size > party.size || moves) && !everFits(size, language)) {
                    return false;
                }
            } else {
                int more = size - party.size;
                boolean keptAll = starved(blocked.getOrDefault(null, List.of()));
                boolean keptOwn = starved(blocked.getOrDefault(language, List.of()));
                if (more > 0 && (more > free() || keptAll)) {
                    return false;
                }
                int moreIn = moves ? size : more;
                if (moreIn > 0 && (moreIn > free(language) || keptOwn)) {
                    return false;
                }
            }
            party.size = size;
            party.language = language;
            serve();
            return true;
        }

        void says(int places, Map<Language, Integer> byLanguage) {
            total = places;
            caps = byLanguage;
            serve();
        }
    }
}
