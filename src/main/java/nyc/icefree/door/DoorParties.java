package nyc.icefree.door;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.door.DoorTable.Door;
import nyc.icefree.events.EventRights;
import nyc.icefree.guard.RateLimit;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.partners.Right;
import nyc.icefree.people.PersonId;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.reserving.Tickets;
import nyc.icefree.rsvp.reserving.Tickets.Ticket;
import nyc.icefree.search.TextNormalizer;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Parties with a ticket at a door: counted once, and found by the one device that may read names. */
@Component
record DoorParties(DoorTable table, Tickets tickets, RateLimits limits, EventRights rights, Audit audit) {
    Optional<EventId> event(String ticket) {
        return tickets.find(new SecretToken(ticket)).map(Ticket::event);
    }

    private Optional<Ticket> ticket(EventId event, String code) {
        return tickets.find(new SecretToken(code)).filter(one -> one.event().equals(event));
    }

    Optional<DoorParty> of(EventId event, String ticket) {
        return ticket(event, ticket).map(one -> {
            var people = one.party().people();
            return new DoorParty(ticket, people.adults(), people.kids(), cameAt(one), null, 0);
        });
    }

    Optional<DoorParty> came(Door door, String code, int adults, int children, Instant now) {
        return ticket(door.event(), code).flatMap(ticket -> {
            table.holdAll(door.event());
            if (cameAt(ticket) != null) {
                return of(door.event(), code);
            }
            long people = (long) adults + children;
            if (Math.min(adults, children) < 0
                    || people == 0
                    || people > ticket.party().size()) {
                return Optional.empty();
            }
            table.add(
                    table.find(door.id()).orElseThrow(),
                    List.of(count(ticket, Counted.ADULT, adults, now), count(ticket, Counted.CHILD, children, now)),
                    now);
            return Optional.of(new DoorParty(code, adults, children, now, null, 0));
        });
    }

    /** When doors counted these parties; without those that none has. */
    Map<RsvpId, Instant> came(EventId event, Collection<RsvpId> parties) {
        var numbers = new HashMap<UUID, RsvpId>();
        parties.forEach(one -> numbers.put(tickets.number(event, one, Counted.ADULT.name()), one));
        var came = new HashMap<RsvpId, Instant>();
        table.countedAt(event, numbers.keySet())
                .forEach((number, at) -> came.put(Objects.requireNonNull(numbers.get(number)), at));
        return came;
    }

    void notCame(EventId event, RsvpId party) {
        table.holdAll(event);
        for (var what : List.of(Counted.ADULT, Counted.CHILD)) {
            table.takeOut(event, what, tickets.number(event, party, what.name()));
        }
    }

    private CountInput count(Ticket ticket, Counted what, int howMany, Instant now) {
        return new CountInput(tickets.number(ticket.event(), ticket.rsvp(), what.name()), what, null, howMany, now);
    }

    private @Nullable Instant cameAt(Ticket ticket) {
        return came(ticket.event(), List.of(ticket.rsvp())).get(ticket.rsvp());
    }

    boolean bind(Door door, SecretToken device) {
        UUID maker = door.madeBy();
        if (!mayStillRead(door, maker)) {
            return false;
        }
        if (door.device() == null) {
            table.bind(door.id(), device.hash());
            audit.note(maker, AuditedAct.DOOR_DEVICE_BOUND, door.event().value(), rights.ownerOf(door.event()));
            return true;
        }
        return isBound(door, device);
    }

    Optional<DoorParty> find(Door door, SecretToken device, String asked, int nth) {
        UUID maker = door.madeBy();
        if (maker == null || !mayStillRead(door, maker) || !isBound(door, device)) {
            return Optional.empty();
        }
        limits.take(RateLimit.DOOR_NAMES, door.id().toString());
        audit.noteReading(maker, AuditedAct.DOOR_NAMES_READ, door.event().value(), rights.ownerOf(door.event()));
        var fitting = new ArrayList<>(ticket(door.event(), asked).stream().toList());
        if (fitting.isEmpty()) {
            fitting.addAll(named(door.event(), TextNormalizer.plain(asked)));
        }
        return nth < 0 || nth >= fitting.size()
                ? Optional.empty()
                : Optional.of(found(fitting.get(nth), fitting.size() - 1));
    }

    private DoorParty found(Ticket one, int more) {
        var people = one.party().people();
        String code = tickets.code(one.event(), one.rsvp()).value();
        return new DoorParty(code, people.adults(), people.kids(), cameAt(one), one.party(), more);
    }

    /** By the beginning of any of its words; a shorter word only as a whole, since there are names of two letters. */
    private List<Ticket> named(EventId event, String letters) {
        boolean enough = letters.codePointCount(0, letters.length()) >= DoorDesk.FEWEST_LETTERS;
        return letters.isEmpty()
                ? List.of()
                : tickets.named(event, written -> {
                    String name = TextNormalizer.plain(written);
                    return name.equals(letters)
                            || enough
                                    && (name.startsWith(letters)
                                            || Stream.of(name.split("\\s+"))
                                                    .anyMatch(word -> word.startsWith(letters)));
                });
    }

    private static boolean isBound(Door door, SecretToken device) {
        return device.hash().equals(door.device());
    }

    /** The device reads names for who made the link, and no longer than they may. */
    private boolean mayStillRead(Door door, @Nullable UUID maker) {
        return maker != null && rights.mayAtHost(new PersonId(maker), Right.RECEIVE, door.event());
    }
}
