package nyc.icefree.door;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.door.DoorStandings.Standing;
import nyc.icefree.door.DoorTable.Door;
import nyc.icefree.people.Anyone;
import nyc.icefree.vault.SecretToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A door for whoever holds its link. An unknown token answers as if nothing were there; the caller limits guesses. */
@Service
public class DoorDesk {
    public static final int MOST_AT_ONCE = 50;
    /** How many counts one call takes; the device sends the rest later. */
    public static final int MOST_SENT = 200;

    public static final int FEWEST_LETTERS = 3;
    /** How long an ended door takes what was counted while it was open. */
    public static final Duration LATE = Duration.ofHours(24);

    private static final Duration HEARD_AGAIN = Duration.ofSeconds(10);

    private final DoorTable table;
    private final DoorStandings standings;
    private final DoorParties parties;
    private final Clock clock;

    DoorDesk(DoorTable table, DoorStandings standings, DoorParties parties, Clock clock) {
        this.table = table;
        this.standings = standings;
        this.parties = parties;
        this.clock = clock;
    }

    /** Notes that the door was heard of. */
    @Anyone
    @Transactional
    public Optional<OpenDoor> open(String token) {
        Instant now = clock.instant();
        return table.byHash(hash(token))
                .flatMap(door -> standings.of(door, now).map(standing -> {
                    heard(door, now);
                    return new OpenDoor(
                            door.id(),
                            door.kind(),
                            door.name(),
                            standing.state(),
                            standing.span(),
                            standing.state().isOver()
                                    ? null
                                    : standings.shown(door.event()).orElse(null),
                            standings.totals(door, standing, now));
                }));
    }

    /** Finds whose counts this token brings. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<DoorLinkId> link(String token) {
        return table.byHash(hash(token)).map(Door::id);
    }

    /** In any order, and as often as one likes: a number counts once. */
    @Anyone
    @Transactional
    public Optional<Taken> take(String token, List<CountInput> counts) {
        Instant now = clock.instant();
        return table.hold(hash(token))
                .flatMap(door -> standings.of(door, now).map(standing -> {
                    heard(door, now);
                    return take(door, standing, counts.stream().limit(MOST_SENT).toList(), now);
                }));
    }

    private Taken take(Door door, Standing standing, List<CountInput> counts, Instant now) {
        var counted = new CountedNow(
                standing,
                standings.bound(standing.event()),
                door.counted(),
                table.known(door.id(), counts.stream().map(CountInput::number).toList()),
                now);
        counted.take(counts);
        table.add(door, counted.taken, now);
        return new Taken(
                Set.copyOf(counted.has), counted.refused, standing.state(), standings.totals(door, standing, now));
    }

    private void heard(Door door, Instant now) {
        Instant before = door.heard();
        if (before == null || before.plus(HEARD_AGAIN).isBefore(now)) {
            table.heard(door.id(), now);
        }
    }

    /** The party of a ticket; empty unless the link is open and the ticket is one of its event's. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<DoorParty> party(String token, String ticket) {
        return open(token, clock.instant()).flatMap(door -> parties.of(door.event(), ticket));
    }

    /**
     * Counts a party, once over all doors of its event; says when, at the second time too. Empty as {@link #party}, and when
     * nobody came or more than reserved.
     */
    @Anyone
    @Transactional
    public Optional<DoorParty> came(String token, String ticket, int adults, int children) {
        Instant now = clock.instant();
        return open(token, now).flatMap(door -> parties.came(door, ticket, adults, children, now));
    }

    /** Finds the event of a ticket, for a page that says "show this at the door"; empty for no ticket, or once it is of no use. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<EventView> ticket(String ticket) {
        return parties.event(ticket).flatMap(standings::shown);
    }

    /**
     * Binds a link that reads names to the first device that opens it, which is recorded.
     *
     * @return false for any other device, for a link that reads no names or is not open, and once the event is over
     */
    @Anyone
    @Transactional
    public boolean bind(String token, SecretToken device) {
        Instant now = clock.instant();
        return table.hold(hash(token))
                .flatMap(door -> reads(door, now))
                .filter(door -> parties.bind(door, device))
                .isPresent();
    }

    /**
     * One party by three letters of its name, or by its ticket, for the device to which the link is bound. Recorded.
     *
     * @param nth which of those that fit, from 0
     * @return empty when none fits, and where {@link #bind} is false
     * @throws nyc.icefree.guard.TooManyRequests after 30 in ten minutes
     */
    @Anyone
    @Transactional
    public Optional<DoorParty> find(String token, SecretToken device, String asked, int nth) {
        return table.byHash(hash(token))
                .flatMap(door -> reads(door, clock.instant()))
                .flatMap(door -> parties.find(door, device, asked, nth));
    }

    private Optional<Door> open(String token, Instant now) {
        return table.byHash(hash(token))
                .filter(door -> standings
                        .of(door, now)
                        .filter(one -> one.state() == DoorState.OPEN)
                        .isPresent());
    }

    private Optional<Door> reads(Door door, Instant now) {
        return standings
                .of(door, now)
                .filter(one -> door.kind() == DoorKind.NAMES
                        && one.state() == DoorState.OPEN
                        && !one.event().isOver(now))
                .map(one -> door);
    }

    private static String hash(String token) {
        return new SecretToken(token).hash();
    }
}
