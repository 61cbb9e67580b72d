package nyc.icefree.rsvp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Raced;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.events.EventDates;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.AnswerSender;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.ReservationRefused;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.answers.SayableCode;
import nyc.icefree.rsvp.invitations.InvitationDraft;
import nyc.icefree.rsvp.invitations.Invitations;
import nyc.icefree.text.Language;
import nyc.icefree.web.DoneWork;
import nyc.icefree.web.Links;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** Many at once for the last places: exact, every time, on both databases. */
@DatabasesDiffer
abstract class PlacesRaceContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends PlacesRaceContract {}

    @PostgresAppTest
    static class OnPostgresTest extends PlacesRaceContract {}

    private static final int RACERS = 64;
    private static final int CLIENTS = 64;
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    /** A form posted sooner is taken for a machine's, and asked for again. */
    private static final Duration RIPE = Duration.ofMillis(3_100);

    @Autowired
    Invitations invitations;

    @Autowired
    EventDates dates;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Events events;

    @LocalServerPort
    int port;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Raced
    void the_last_ten_places_go_to_exactly_ten_of_64() {
        raceForTen(new Random(1), 1);
    }

    @Raced
    void parties_of_one_to_four_never_get_more_than_ten_places() {
        raceForTen(new Random(2), 4);
    }

    @Raced
    void one_form_sent_many_times_at_once_is_one_answer() {
        sendAtOnce(10, 1);
        sendAtOnce(2, 1);
        sendAtOnce(2, 2);
    }

    @Raced
    void waiting_parties_move_up_in_order_while_others_cancel() {
        cancelWhileWaiting(new Random(3), 1);
        cancelWhileWaiting(new Random(4), 4);
    }

    @Raced
    void the_last_places_of_an_invitation_go_to_no_more_people_than_it_is_for() {
        raceByInvitation(new Random(5));
    }

    @Tag("proof")
    @RepeatedTest(20)
    void every_repeat_is_exact(org.junit.jupiter.api.RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        raceForTen(random, 1);
        raceForTen(random, 4);
        sendAtOnce(2, 1);
        sendAtOnce(2, 2);
        cancelWhileWaiting(random, 1);
        cancelWhileWaiting(random, 4);
        raceByInvitation(random);
    }

    /** Parties of one to four for ten people at once, while others that came by it cancel or grow; waiting ones count too. */
    private void raceByInvitation(Random random) {
        var host = given.team();
        var event = given.published(host, sized(given.session("Know your rights", 3), 8));
        admits(event, Admittance.INVITED);
        var code = As.staff(
                host.organizer(), () -> invitations.make(List.of(event), new InvitationDraft("Tenants", 10, null)));
        var early = IntStream.range(0, 4)
                .mapToObj(i -> tryBy(code, event, 1).orElseThrow())
                .toList();
        var acts = new ArrayList<Callable<Boolean>>();
        random.ints(32, 1, 5)
                .forEach(size -> acts.add(() -> tryBy(code, event, size).isPresent()));
        early.stream()
                .limit(2)
                .forEach(party -> acts.add(
                        () -> reservations.cancel(party.manage().value()).isPresent()));
        early.stream().skip(2).forEach(party -> acts.add(() -> grows(party)));
        Race.run(acts);
        int standing = all(event).stream()
                .filter(row -> row.state() != RsvpState.CANCELLED)
                .mapToInt(RsvpRow::partySize)
                .sum();
        var used = As.staff(host.organizer(), () -> invitations.of(event))
                .getFirst()
                .invitation();
        assertTrue(standing <= 10, "let in " + standing);
        assertEquals(standing, used.used());
        assertConsistent(event);
        tryBy(code, event, 1);
        tryBy(code, event, 1);
        assertTrue(tryBy(code, event, 4).isEmpty() || standing <= 4);
    }

    private boolean grows(ReservationOutcome party) {
        try {
            return reservations.change(party.manage().value(), party(3)).isPresent();
        } catch (ReservationRefused tooMany) {
            return false;
        }
    }

    private Optional<ReservationOutcome> tryBy(SayableCode code, EventId event, int people) {
        try {
            return Optional.of(
                    reservations.reserve(event, party(people), UUID.randomUUID(), AnswerSender.PERSON.invitedBy(code)));
        } catch (ReservationRefused tooMany) {
            return Optional.empty();
        }
    }

    /** A party is refused only when it really does not fit: places only fill up here, so it cannot fit afterwards either. */
    private void raceForTen(Random random, int largest) {
        var event = event(100);
        IntStream.range(0, 9).forEach(i -> reserve(event, 10));
        int[] sizes = random.ints(RACERS, 1, largest + 1).toArray();
        var outcomes = Race.run(IntStream.of(sizes)
                .mapToObj(size -> (Callable<Optional<ReservationOutcome>>) () -> tryFor(event, size))
                .toList());
        int given = 0;
        int smallestRefused = Integer.MAX_VALUE;
        for (int i = 0; i < RACERS; i++) {
            if (outcomes.get(i).isPresent()) {
                given += sizes[i];
            } else {
                smallestRefused = Math.min(smallestRefused, sizes[i]);
            }
        }
        assertTrue(given <= 10, "given " + given);
        assertTrue(smallestRefused > 10 - given, "refused " + smallestRefused + " although " + given + " were given");
        assertConsistent(event);
    }

    private void sendAtOnce(int capacity, int people) {
        var event = event(capacity);
        if (capacity == people) {
            // the same at a full event: one place in the waiting list
            reserve(event, people);
        }
        var key = UUID.randomUUID();
        var outcomes = Race.run(IntStream.range(0, 16)
                .mapToObj(i -> (Callable<ReservationOutcome>) () -> reservations.reserve(event, party(people), key))
                .toList());
        assertEquals(
                1, outcomes.stream().map(ReservationOutcome::rsvp).distinct().count());
        assertEquals(1, outcomes.stream().filter(outcome -> !outcome.again()).count());
        assertEquals(capacity == people ? 2 : 1, all(event).size());
        assertConsistent(event);
    }

    private void cancelWhileWaiting(Random random, int largest) {
        var event = event(20);
        var coming = new ArrayList<ReservationOutcome>();
        IntStream.range(0, 20).forEach(i -> coming.add(reserve(event, 1)));
        var waiting = new ArrayList<ReservationOutcome>();
        IntStream.range(0, 20).forEach(i -> waiting.add(reserve(event, 1 + random.nextInt(largest))));
        var acts = new ArrayList<Callable<Boolean>>();
        coming.stream()
                .limit(12)
                .forEach(c ->
                        acts.add(() -> reservations.cancel(c.manage().value()).isPresent()));
        waiting.stream()
                .limit(4)
                .forEach(w ->
                        acts.add(() -> reservations.cancel(w.manage().value()).isPresent()));
        IntStream.range(0, 16).forEach(i -> acts.add(() -> reserve(event, 1 + i % largest) != null));
        Race.run(acts);
        assertConsistent(event);
        if (largest == 1) {
            assertOrder(event, waiting);
        }
    }

    /** Of single people none that came later is let in while one that came earlier still waits. */
    private void assertOrder(EventId event, List<ReservationOutcome> early) {
        var states = early.stream().skip(4).map(this::state).toList();
        int firstWaiting = states.indexOf(RsvpState.WAITLISTED);
        if (firstWaiting >= 0) {
            assertTrue(states.lastIndexOf(RsvpState.GOING) < firstWaiting, states.toString());
        }
        assertEquals(20, now(event).taken());
    }

    private void assertConsistent(EventId event) {
        var places = now(event);
        Integer capacity = places.capacity();
        assertEquals(peopleWithPlaces(event), places.taken());
        assertTrue(capacity != null && places.taken() <= capacity, places.toString());
        assertEquals(0, places.extra());
        assertTrue(
                rsvps.waiting(event).stream().allMatch(party -> party.partySize() > places.free()),
                "a waiting party fits into what is free");
    }

    private Optional<ReservationOutcome> tryFor(EventId event, int people) {
        try {
            return Optional.of(given.comes(event, notWaiting(people)));
        } catch (ReservationRefused e) {
            assertEquals(List.of(ReservationReason.FULL), e.reasons());
            return Optional.empty();
        }
    }

    /** PostgreSQL looks for the event of a row that one transaction writes for the second time, whatever it writes. */
    @Test
    void who_writes_places_twice_does_not_wait_for_who_holds_the_event() throws Exception {
        var event = event(10);
        var held = new CountDownLatch(1);
        try (var others = Executors.newSingleThreadExecutor()) {
            Future<Integer> holding = Objects.requireNonNull(transaction.execute(status -> {
                table.lock(event);
                table.move(event, 1);
                var begun = others.submit(() -> transaction.execute(other -> {
                    dates.hold(List.of(event));
                    held.countDown();
                    return table.lock(event).orElseThrow().taken();
                }));
                await(held);
                table.move(event, 1);
                return begun;
            }));
            assertEquals(2, holding.get(20, TimeUnit.SECONDS));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_crowd_gets_the_last_ten_places_and_not_one_more() {
        var crowds = List.of(new Crowd(new Random(5), 1), new Crowd(new Random(6), 4));
        ripen();
        crowds.forEach(Crowd::race);
    }

    @Test
    void a_form_posted_many_times_at_once_leads_to_one_page() {
        var event = event(10);
        String key = openForm(event);
        ripen();
        var answers = Race.run(IntStream.range(0, 12)
                .mapToObj(i -> (Callable<HttpResponse<String>>) () -> post(event, key, 3))
                .toList());
        var places = answers.stream()
                .map(a -> a.headers().firstValue("Location").orElse("none, but " + a.statusCode()))
                .map(place -> place.replaceFirst("\\?.*", ""))
                .distinct()
                .toList();
        assertEquals(1, places.size(), places.toString());
        assertEquals(1, all(event).size());
        assertEquals(3, now(event).taken());
    }

    /** Who have opened the form of one event. */
    private final class Crowd {
        private final EventId event = event(100);
        private final int[] sizes;
        private final List<Callable<Boolean>> racers = new ArrayList<>();

        Crowd(Random random, int largest) {
            IntStream.range(0, 9).forEach(i -> reserve(event, 10));
            sizes = random.ints(CLIENTS, 1, largest + 1).toArray();
            for (int size : sizes) {
                String key = openForm(event);
                racers.add(() -> taken(post(event, key, size)));
            }
        }

        void race() {
            var taken = Race.run(racers);
            int given = 0;
            int smallestRefused = Integer.MAX_VALUE;
            for (int i = 0; i < CLIENTS; i++) {
                if (taken.get(i)) {
                    given += sizes[i];
                } else {
                    smallestRefused = Math.min(smallestRefused, sizes[i]);
                }
            }
            assertEquals(90 + given, now(event).taken());
            assertEquals(90 + given, peopleWithPlaces(event));
            assertTrue(given <= 10, "given " + given);
            assertTrue(
                    smallestRefused > 10 - given, "refused " + smallestRefused + " although " + given + " were given");
        }
    }

    private static boolean taken(HttpResponse<String> answer) {
        assertTrue(List.of(303, 422).contains(answer.statusCode()), "answered " + answer.statusCode());
        return answer.statusCode() == 303;
    }

    /** @return the key and the work, as they are sent */
    private String openForm(EventId event) {
        var page = send(HttpRequest.newBuilder(address(event)).GET());
        var key = KEY.matcher(page.body());
        assertTrue(key.find(), "no form key on the page, answered " + page.statusCode());
        return URLEncoder.encode(key.group(1), UTF_8) + "&work=" + DoneWork.of(page.body());
    }

    private HttpResponse<String> post(EventId event, String key, int people) {
        String form = "name=" + URLEncoder.encode("Señora Río", UTF_8) + "&adults=" + people + "&email=&note=&homepage="
                + "&key=" + key;
        return send(HttpRequest.newBuilder(address(event))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private URI address(EventId event) {
        String slug = events.view(event, Audience.PUBLIC).orElseThrow().slug();
        return URI.create("http://localhost:" + port + Links.reserve(Language.ENGLISH, slug));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void ripen() {
        try {
            Thread.sleep(RIPE);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
