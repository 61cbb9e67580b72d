package nyc.icefree.door;

import static nyc.icefree.door.Counted.ADULT;
import static nyc.icefree.door.Counted.CHILD;
import static nyc.icefree.door.Counted.HEADSET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.AtOnce;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Given;
import nyc.icefree.MovableClock;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.Sql;
import nyc.icefree.audit.Audit;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.When;
import nyc.icefree.events.EventDeletion;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.EventRights;
import nyc.icefree.events.Events;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.guard.TooManyRequests;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.retention.Retention;
import nyc.icefree.rsvp.Party;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.rsvp.reserving.Tickets;
import nyc.icefree.shifts.day.ShiftForLead;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What doors count is what helpers saw, whatever the network and the clocks do. The event lasts from 6:30 to 8 PM. */
@DatabasesDiffer
abstract class DoorContract {
    @AppTest
    static class OnH2Test extends DoorContract {}

    @PostgresAppTest
    static class OnPostgresTest extends DoorContract {}

    @Autowired
    Given given;

    @Autowired
    DoorTable table;

    @Autowired
    DoorStandings standings;

    @Autowired
    DoorDesk desk;

    @Autowired
    DoorLinks links;

    @Autowired
    Tickets tickets;

    @Autowired
    EventRights rights;

    @Autowired
    EventPlanning planning;

    @Autowired
    Events events;

    @Autowired
    EventDeletion deletion;

    @Autowired
    Audit audit;

    @Autowired
    ActorAudit actorAudit;

    @Autowired
    ShiftForLead leads;

    @Autowired
    CurrentActor actor;

    @Autowired
    Vault vault;

    @Autowired
    Retention retention;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    private final MovableClock clock = MovableClock.now();
    private Given.Team team;
    private EventId event;
    private String front = "";
    private boolean forgotten;

    @BeforeEach
    void a_door() {
        team = given.team();
        event = given.published(team, given.session("Know your rights", 7));
        front = link(event, DoorKind.COUNT);
        to(starts());
    }

    private Instant starts() {
        return events.slotOf(event).orElseThrow().startsAt();
    }

    private Instant ends() {
        return events.slotOf(event).orElseThrow().endsAt();
    }

    private void to(Instant when) {
        clock.forward(Duration.between(clock.instant(), when));
    }

    private void later(int minutes) {
        clock.forward(Duration.ofMinutes(minutes));
    }

    private DoorDesk desk() {
        return new DoorDesk(table, standings, parties(), clock);
    }

    private DoorParties parties() {
        return new DoorParties(table, tickets, new RateLimits(clock, 1), rights, audit);
    }

    private <T> T at(Function<DoorDesk, T> what) {
        return Objects.requireNonNull(transactions.execute(t -> what.apply(desk())));
    }

    private <T> T staff(Function<DoorLinks, T> what) {
        return As.staff(
                team.organizer(),
                () -> Objects.requireNonNull(transactions.execute(t -> what.apply(
                        new DoorLinks(table, standings, parties(), rights, leads, actor, actorAudit, vault, clock)))));
    }

    private String link(EventId of, DoorKind kind) {
        return staff(doors -> doors.token(doors.make(of, kind, "front")))
                .orElseThrow()
                .value();
    }

    private static CountInput plus(Counted what, int many, @Nullable Instant at) {
        return new CountInput(UUID.randomUUID(), what, what == HEADSET ? Language.SPANISH : null, many, at);
    }

    private CountInput adult() {
        return plus(ADULT, 1, clock.instant());
    }

    private Taken send(String token, CountInput... counts) {
        return at(door -> door.take(token, List.of(counts))).orElseThrow();
    }

    /** What a door has counted is what its rows add up to. */
    @AfterEach
    void totals_are_those_of_the_rows() {
        for (var door : table.of(event)) {
            var sum = new AtomicReference<>(Turnout.NOBODY_YET);
            jdbc.sql("select what, language, how_many from door_count where link_id = ?")
                    .param(door.id().value())
                    .query(row -> {
                        String tag = row.getString("language");
                        sum.set(sum.get()
                                .and(new CountInput(
                                        UUID.randomUUID(),
                                        Counted.valueOf(row.getString("what")),
                                        tag == null ? null : new Language(tag),
                                        row.getInt("how_many"),
                                        null)));
                    });
            if (door.kind() != DoorKind.SHEET && !forgotten) {
                assertEquals(sum.get(), door.counted());
            }
        }
    }

    private Turnout turnout() {
        return staff(doors -> doors.turnout(event)).orElse(Turnout.NOBODY_YET);
    }

    private void counted(int adults, int children) {
        assertEquals(adults, turnout().adults());
        assertEquals(children, turnout().children());
    }

    private DoorState state(String token) {
        return at(door -> door.open(token)).orElseThrow().state();
    }

    @Test
    void what_is_sent_twice_and_in_any_order_counts_once() {
        String side = link(event, DoorKind.COUNT);
        var random = new Random(7);
        var all = new ArrayList<>(IntStream.range(0, 60)
                .mapToObj(i -> i % 3 == 0 ? plus(CHILD, 1, clock.instant()) : adult())
                .toList());
        all.add(plus(ADULT, -3, clock.instant()));
        all.add(plus(HEADSET, 2, clock.instant()));
        for (int round = 0; round < 3; round++) {
            Collections.shuffle(all, random);
            for (int i = 0; i < all.size(); i += 7) {
                var part = all.subList(i, Math.min(i + 7, all.size()));
                var taken = at(door -> door.take(front, List.copyOf(part))).orElseThrow();
                assertTrue(taken.has()
                        .containsAll(part.stream().map(CountInput::number).toList()));
                assertEquals(Set.of(), taken.refused());
            }
        }
        var taken = send(side, adult());
        counted(38, 20);
        assertEquals(Map.of(Language.SPANISH, 2), turnout().headsets());
        var totals = Objects.requireNonNull(taken.totals());
        assertEquals(new Turnout(1, 0, Map.of()), totals.own());
        assertEquals(turnout(), totals.all());
    }

    @Test
    void taking_back_takes_no_total_under_zero() {
        var back = plus(ADULT, -1, clock.instant());
        send(front, back);
        counted(0, 0);
        assertEquals(Optional.empty(), staff(doors -> doors.turnout(event)));
        String side = link(event, DoorKind.COUNT);
        send(side, adult(), adult());
        counted(2, 0);
        send(front, adult());
        counted(2, 0);
        var much = plus(CHILD, -(CountedNow.MOST_BACK + 1), clock.instant());
        assertEquals(Set.of(much.number()), send(front, much).refused());
    }

    @Test
    void one_link_counts_three_times_the_room_at_most() {
        var full = IntStream.range(0, 4)
                .mapToObj(i -> plus(i % 2 == 0 ? ADULT : CHILD, 45, null))
                .toList();
        assertEquals(4, at(door -> door.take(front, full)).orElseThrow().has().size());
        var more = adult();
        assertEquals(Set.of(more.number()), send(front, more).refused());
        assertEquals(Set.of(), send(front, plus(HEADSET, 1, null)).refused());
        assertEquals(Set.of(), send(link(event, DoorKind.COUNT), adult()).refused());
        counted(91, 90);
        for (var wrong : List.of(
                plus(ADULT, 0, null),
                plus(ADULT, DoorDesk.MOST_AT_ONCE + 1, null),
                new CountInput(UUID.randomUUID(), HEADSET, null, 1, null),
                new CountInput(UUID.randomUUID(), HEADSET, new Language("ko"), 1, null))) {
            assertEquals(Set.of(wrong.number()), send(front, wrong).refused());
        }
    }

    @Test
    void a_door_is_open_from_three_hours_before_until_three_hours_after() {
        var open = at(door -> door.open(front)).orElseThrow();
        var shown = Objects.requireNonNull(open.event());
        assertEquals("Know your rights", shown.wordsIn(Language.SPANISH).title());
        assertEquals(List.of(Language.SPANISH), shown.interpreted());
        assertEquals(20, Objects.requireNonNull(open.totals()).room());
        to(starts().minus(DoorSpan.AROUND).minusMillis(1));
        assertEquals(DoorState.NOT_YET, state(front));
        var early = adult();
        assertEquals(Set.of(early.number()), send(front, early).refused());
        later(1);
        assertEquals(DoorState.OPEN, state(front));
        to(ends().plus(DoorSpan.AROUND).minusMillis(1));
        assertEquals(DoorState.OPEN, state(front));
        later(1);
        var ended = at(door -> door.open(front)).orElseThrow();
        assertEquals(DoorState.ENDED, ended.state());
        assertNull(ended.event());
        assertNull(ended.totals());
        assertEquals(Optional.empty(), at(door -> door.open("nobody-has-this-token")));
        assertEquals(Optional.empty(), at(door -> door.take("nobody-has-this-token", List.of(adult()))));
    }

    @Test
    void it_follows_an_event_that_moves_over_midnight_days_and_clock_changes() {
        for (var hours : Map.of(
                        LocalDateTime.of(2027, 6, 4, 22, 0), LocalDateTime.of(2027, 6, 5, 2, 0),
                        LocalDateTime.of(2027, 7, 2, 9, 0), LocalDateTime.of(2027, 7, 4, 17, 0),
                        LocalDateTime.of(2027, 3, 14, 1, 0), LocalDateTime.of(2027, 3, 14, 4, 0),
                        LocalDateTime.of(2027, 11, 7, 0, 30), LocalDateTime.of(2027, 11, 7, 3, 0))
                .entrySet()) {
            clock.forward(Duration.between(clock.instant(), Instant.now()));
            given.change(team, event, draft -> draft.with(When.of(hours.getKey(), hours.getValue(), Given.NEW_YORK)));
            assertEquals(DoorState.NOT_YET, state(front));
            to(starts().minus(DoorSpan.AROUND));
            assertEquals(DoorState.OPEN, state(front));
            to(ends().plus(DoorSpan.AROUND).minusMillis(1));
            assertEquals(DoorState.OPEN, state(front));
            later(1);
            assertEquals(DoorState.ENDED, state(front));
        }
    }

    @Test
    void an_ended_or_closed_door_takes_for_a_day_what_was_counted_before() {
        var then = clock.instant();
        later(30);
        staff(doors -> {
            doors.close(event);
            return true;
        });
        var wrongClock = plus(ADULT, 1, clock.instant().plus(Duration.ofHours(2)));
        var after = plus(ADULT, 1, clock.instant());
        assertEquals(
                Set.of(wrongClock.number(), after.number()),
                send(front, wrongClock, after, plus(ADULT, 2, then)).refused());
        counted(2, 0);
        clock.forward(DoorDesk.LATE.minusMillis(1));
        var taken = send(front, plus(CHILD, 1, then));
        assertEquals(Set.of(), taken.refused());
        assertNull(taken.totals());
        counted(2, 1);
        later(1);
        var late = plus(ADULT, 1, then);
        assertEquals(Set.of(late.number()), send(front, late).refused());
    }

    @Test
    void a_device_whose_clock_is_wrong_is_counted_by_ours() {
        var ahead = plus(ADULT, 1, clock.instant().plus(Duration.ofHours(2)));
        var behind = plus(ADULT, 1, clock.instant().minus(Duration.ofDays(400)));
        var right = plus(ADULT, 1, clock.instant().minus(Duration.ofMinutes(20)));
        send(front, ahead, behind, right);
        assertEquals(clock.instant(), countedAt(ahead));
        assertEquals(clock.instant(), countedAt(behind));
        assertEquals(right.at(), countedAt(right));
    }

    private @Nullable Instant countedAt(CountInput count) {
        return table.countedAt(event, Set.of(count.number())).get(count.number());
    }

    @Test
    void a_revoked_link_takes_nothing_but_knows_what_it_has() {
        var before = adult();
        send(front, before);
        String side = link(event, DoorKind.COUNT);
        var id = at(door -> door.open(front)).orElseThrow().link();
        staff(doors -> {
            doors.revoke(id);
            return true;
        });
        var after = adult();
        var taken = send(front, before, after);
        assertEquals(Set.of(before.number()), taken.has());
        assertEquals(Set.of(after.number()), taken.refused());
        assertEquals(DoorState.REVOKED, taken.state());
        assertEquals(Optional.empty(), staff(doors -> doors.token(id)));
        assertEquals(DoorState.OPEN, state(side));
        counted(1, 0);
    }

    @Test
    void an_event_that_is_off_has_no_open_door() {
        As.staff(team.organizer(), () -> planning.postpone(event, "The room is not free"));
        assertEquals(DoorState.ENDED, state(front));
        As.staff(team.organizer(), () -> planning.cancel(event, "The room is not free"));
        assertEquals(DoorState.ENDED, state(front));
        Refusals.because(DoorRefused.NOT_NOW, () -> link(event, DoorKind.COUNT));
        var draft = given.drafted(team, given.session("A draft", 7));
        assertEquals(DoorState.NOT_YET, state(link(draft, DoorKind.COUNT)));
    }

    @Test
    void fifty_presses_in_one_moment_are_fifty() throws Exception {
        given.begun(event);
        to(Instant.now());
        var tokens = List.of(front, link(event, DoorKind.COUNT), link(event, DoorKind.COUNT));
        var same = plus(CHILD, 1, null);
        for (var one : AtOnce.run(IntStream.range(0, 50)
                .mapToObj(i -> (java.util.concurrent.Callable<Taken>) () -> desk.take(
                                tokens.get(i % 3),
                                i % 3 == 0 ? List.of(plus(ADULT, 1, null), same) : List.of(plus(ADULT, 1, null)))
                        .orElseThrow())
                .toList())) {
            assertEquals(Set.of(), one.get().refused());
        }
        counted(50, 1);
    }

    private String ticket(Party party) {
        var rsvp = given.comes(event, new ReservationForm(party, false)).rsvp();
        return tickets.code(event, rsvp).value();
    }

    @Test
    void a_party_counted_by_mistake_is_taken_back_and_can_come() {
        var rsvp =
                given.comes(event, new ReservationForm(family("Rosa"), false)).rsvp();
        String ticket = tickets.code(event, rsvp).value();
        send(front, adult());
        at(door -> door.came(front, ticket, 2, 1));
        var some = Set.of(rsvp, RsvpId.random());
        assertEquals(Map.of(rsvp, clock.instant()), staff(doors -> doors.came(event, some)));
        var stranger = given.team().organizer();
        assertThrows(NotYours.class, () -> As.staff(stranger, () -> links.came(event, some)));
        assertThrows(NotYours.class, () -> As.staff(stranger, () -> links.notCame(event, rsvp)));
        counted(3, 1);
        staff(doors -> {
            doors.notCame(event, rsvp);
            return true;
        });
        counted(1, 0);
        assertEquals(Map.of(), staff(doors -> doors.came(event, some)));
        String side = link(event, DoorKind.COUNT);
        at(door -> door.came(side, ticket, 2, 2));
        counted(3, 2);
    }

    private static Party family(String name) {
        return Party.of(name, new PartyPeople(2, 2), null, Needs.NONE, Language.ENGLISH);
    }

    @Test
    void a_party_is_counted_once_over_all_doors_of_its_event() {
        String ticket = ticket(family("Rosa"));
        String side = link(event, DoorKind.COUNT);
        assertEquals(
                new DoorParty(ticket, 2, 2, null, null, 0),
                at(door -> door.party(front, ticket)).orElseThrow());
        for (var wrong : List.of(List.of(3, 2), List.of(0, 0), List.of(-1, 3), List.of(5, 0))) {
            assertEquals(Optional.empty(), at(door -> door.came(front, ticket, wrong.getFirst(), wrong.getLast())));
        }
        var came = clock.instant();
        assertEquals(
                new DoorParty(ticket, 2, 1, came, null, 0),
                at(door -> door.came(front, ticket, 2, 1)).orElseThrow());
        later(12);
        assertEquals(
                came, at(door -> door.came(side, ticket, 2, 2)).orElseThrow().cameAt());
        assertEquals(came, at(door -> door.party(side, ticket)).orElseThrow().cameAt());
        counted(2, 1);
        var other = given.published(team, given.session("Another evening", 7));
        String elsewhere = link(other, DoorKind.COUNT);
        assertEquals(Optional.empty(), at(door -> door.party(elsewhere, ticket)));
        assertEquals(Optional.empty(), at(door -> door.came(elsewhere, ticket, 2, 2)));
        String another = (ticket.startsWith("A") ? "B" : "A") + ticket.substring(1);
        assertEquals(Optional.empty(), at(door -> door.party(front, another)));
        assertEquals(
                "Know your rights",
                at(door -> door.ticket(ticket))
                        .orElseThrow()
                        .wordsIn(Language.ENGLISH)
                        .title());
        to(ends().plus(DoorSpan.AROUND));
        assertEquals(Optional.empty(), at(door -> door.party(front, ticket)));
    }

    @Test
    void names_are_for_one_device_until_the_event_is_over() {
        String ticket = ticket(family("Rosa Lindqvist"));
        ticket(family("Ana Rosales"));
        ticket(family("李娜"));
        String names = link(event, DoorKind.NAMES);
        var device = SecretToken.random();
        assertEquals(Optional.empty(), at(door -> door.find(names, device, "rosa", 0)));
        assertEquals(true, at(door -> door.bind(names, device)));
        assertEquals(true, at(door -> door.bind(names, device)));
        assertEquals(false, at(door -> door.bind(names, SecretToken.random())));
        assertEquals(false, at(door -> door.bind(front, device)));
        var first = at(door -> door.find(names, device, "ROS", 0)).orElseThrow();
        assertEquals(1, first.more());
        assertEquals(ticket, first.ticket());
        assertEquals("Rosa Lindqvist", found(names, device, "ROS", 0).name());
        assertEquals("Ana Rosales", found(names, device, "ros", 1).name());
        assertEquals(4, found(names, device, ticket, 0).size());
        assertEquals("李娜", found(names, device, "李娜", 0).name());
        for (String none : List.of("ro", "", "ros ann", "xyz")) {
            assertEquals(Optional.empty(), at(door -> door.find(names, device, none, 0)));
        }
        assertEquals(Optional.empty(), at(door -> door.find(names, SecretToken.random(), "ros", 0)));
        assertEquals(Optional.empty(), at(door -> door.find(front, device, "ros", 0)));
        assertEquals(1, recorded("DOOR_DEVICE_BOUND"));
        assertEquals(1, recorded("DOOR_NAMES_READ"));
        to(ends());
        assertEquals(DoorState.OPEN, state(names));
        assertEquals(Optional.empty(), at(door -> door.find(names, device, "ros", 0)));
    }

    private Party found(String names, SecretToken device, String asked, int nth) {
        return Objects.requireNonNull(
                at(door -> door.find(names, device, asked, nth)).orElseThrow().named());
    }

    private int recorded(String act) {
        return jdbc.sql("select count(*) from audit_entry where act = ? and thing = ? and who = ? and organization = ?")
                .params(
                        act,
                        event.value(),
                        team.organizer().value(),
                        team.organization().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void a_device_looks_up_thirty_names_in_ten_minutes() {
        String names = link(event, DoorKind.NAMES);
        var device = SecretToken.random();
        at(door -> door.bind(names, device));
        var one = desk();
        transactions.executeWithoutResult(t -> {
            for (int i = 0; i < 30; i++) {
                one.find(names, device, "a" + (char) ('a' + i % 26), 0);
            }
            assertThrows(TooManyRequests.class, () -> one.find(names, device, "ros", 0));
            assertEquals(Optional.empty(), one.find(names, SecretToken.random(), "ros", 0));
        });
    }

    @Test
    void a_sheet_of_paper_is_entered_once_people_came_and_can_be_taken_out() {
        var sheet = new Turnout(12, 3, Map.of(Language.SPANISH, 4));
        assertEquals(Optional.empty(), staff(doors -> doors.turnout(event)));
        assertEquals(Set.of(), staff(DoorLinks::uncounted));
        to(ends().plus(Duration.ofDays(1)));
        assertEquals(Set.of(event), staff(DoorLinks::uncounted));
        assertEquals(Set.of(), As.staff(given.team().organizer(), () -> links.uncounted()));
        var id = staff(doors -> doors.enter(event, "Side door", sheet));
        assertEquals(sheet, turnout());
        assertEquals(Set.of(), staff(DoorLinks::uncounted));
        var line = staff(doors -> doors.list(event)).getLast();
        assertEquals(DoorKind.SHEET, line.kind());
        assertEquals(turnout(), line.counted());
        assertEquals(1, recorded("DOOR_SHEET_ENTERED"));
        Refusals.because(
                DoorRefused.TOO_MANY_PEOPLE,
                () -> staff(doors -> doors.enter(event, "", new Turnout(181, 0, Map.of()))));
        for (var none : List.of(Turnout.NOBODY_YET, new Turnout(3, -1, Map.of()))) {
            Refusals.because(DoorRefused.NOTHING_COUNTED, () -> staff(doors -> doors.enter(event, "", none)));
        }
        staff(doors -> {
            doors.revoke(id);
            return true;
        });
        assertEquals(Optional.empty(), staff(doors -> doors.turnout(event)));
        to(starts().minus(DoorSpan.AROUND).minusMillis(1));
        Refusals.because(DoorRefused.TOO_EARLY, () -> staff(doors -> doors.enter(event, "Side door", sheet)));
    }

    @Test
    void only_organizers_of_the_host_have_its_doors() {
        var id = at(door -> door.open(front)).orElseThrow().link();
        var stranger = given.team().organizer();
        for (var act : Stream.<Runnable>of(
                        () -> links.make(event, DoorKind.COUNT, "mine"),
                        () -> links.make(event, DoorKind.NAMES, "mine"),
                        () -> links.list(event),
                        () -> links.token(id),
                        () -> links.revoke(id),
                        () -> links.close(event),
                        () -> links.enter(event, "", new Turnout(1, 0, Map.of())),
                        () -> links.turnout(event))
                .toList()) {
            assertThrows(NotYours.class, () -> As.staff(stranger, act));
            assertThrows(NotYours.class, () -> As.administrator(given.person(), act));
        }
        send(front, adult());
        assertEquals(Map.of(), As.staff(stranger, () -> links.turnouts(Set.of(event))));
        assertEquals(
                Set.of(event),
                As.staff(team.organizer(), () -> links.turnouts(Set.of(event)).keySet()));
    }

    @Test
    void a_co_host_reads_how_many_came_and_has_no_door() {
        var coHost = given.team();
        var shared =
                given.published(team, given.session("Know your rights", 7).hostedWith(List.of(coHost.organization())));
        given.accepted(coHost, shared);
        send(link(shared, DoorKind.COUNT), adult());
        var one = new Turnout(1, 0, Map.of());
        assertEquals(Map.of(shared, one), As.staff(coHost.organizer(), () -> links.turnouts(Set.of(shared, event))));
        assertEquals(Optional.of(one), As.staff(coHost.organizer(), () -> links.turnout(shared)));
        assertThrows(NotYours.class, () -> As.staff(coHost.organizer(), () -> links.list(shared)));
        assertThrows(NotYours.class, () -> As.staff(coHost.organizer(), () -> links.enter(shared, "", one)));
    }

    @Test
    void a_deleted_event_leaves_nothing_of_its_doors() {
        var draft = given.drafted(team, given.session("A draft", 7));
        link(draft, DoorKind.COUNT);
        staff(doors -> doors.enter(draft, "", new Turnout(3, 0, Map.of())));
        var door = table.of(draft).getFirst();
        var count = new CountInput(UUID.randomUUID(), ADULT, null, 1, clock.instant());
        table.add(door, List.of(count), clock.instant());
        As.staff(team.organizer(), () -> deletion.delete(draft));
        assertEquals(List.of(), table.of(draft));
        assertEquals(
                0,
                Sql.number(
                        jdbc,
                        "select count(*) from door_count where link_id = ?",
                        door.id().value()));
    }

    @Test
    void presses_become_totals_and_links_are_forgotten_a_week_after() {
        send(front, adult(), adult(), plus(CHILD, 2, clock.instant()), plus(CHILD, -1, clock.instant()));
        send(front, plus(HEADSET, 1, clock.instant()));
        link(event, DoorKind.NAMES);
        var before = turnout();
        var purge = new DoorPurge(table, retention, clock);
        to(retention.reservations().after(ends()).minusMillis(1));
        purge.purgeDue();
        assertEquals(5, rows());
        later(1);
        assertTrue(purge.purgeDue() >= 2);
        assertEquals(0, rows());
        forgotten = true;
        assertEquals(before, turnout());
        assertEquals(Optional.empty(), at(door -> door.open(front)));
        assertEquals(1, staff(doors -> doors.list(event)).size());
        assertEquals(
                0,
                Sql.number(
                        jdbc,
                        "select count(*) from door_link where event_id = ? and (token_hash is not null or sealed_token is not null"
                                + " or made_by is not null)",
                        event.value()));
        assertEquals(0, purge.purgeDue());
        assertNotEquals(Optional.empty(), staff(doors -> doors.turnout(event)));
    }

    private int rows() {
        return Sql.number(
                jdbc,
                "select count(*) from door_count c join door_link l on l.id = c.link_id where l.event_id = ?",
                event.value());
    }
}
