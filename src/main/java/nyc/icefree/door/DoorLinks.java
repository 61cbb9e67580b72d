package nyc.icefree.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.door.DoorStandings.Standing;
import nyc.icefree.door.DoorTable.Door;
import nyc.icefree.events.EventRights;
import nyc.icefree.partners.Right;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.people.VolunteersMay;
import nyc.icefree.refusals.Refused;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.day.ShiftForLead;
import nyc.icefree.text.SafeText;
import nyc.icefree.vault.KeyDestroyed;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The doors of an event, for organizers of its host and whoever leads a shift of it; how many came, for co-hosts too. */
@Service
public class DoorLinks {
    public static final int LONGEST_NAME = 40;
    public static final int MOST_DOORS = 30;

    private static final Duration REMEMBERED = Duration.ofDays(3);

    private final DoorTable table;
    private final DoorStandings standings;
    private final DoorParties parties;
    private final EventRights rights;
    private final ShiftForLead leads;
    private final CurrentActor actor;
    private final ActorAudit audit;
    private final Vault vault;
    private final Clock clock;

    DoorLinks(
            DoorTable table,
            DoorStandings standings,
            DoorParties parties,
            EventRights rights,
            ShiftForLead leads,
            CurrentActor actor,
            ActorAudit audit,
            Vault vault,
            Clock clock) {
        this.table = table;
        this.standings = standings;
        this.parties = parties;
        this.rights = rights;
        this.leads = leads;
        this.actor = actor;
        this.audit = audit;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * @param kind not {@link DoorKind#SHEET}
     * @throws Refused when the event is over, off or has as many as it may, or the name is too long
     */
    @StaffMay
    @Transactional
    public DoorLinkId make(EventId event, DoorKind kind, String name) {
        rights.require(actor.get(), right(kind), event);
        var id = DoorLinkId.random();
        make(id, event, kind, name, me());
        return id;
    }

    private SecretToken make(DoorLinkId id, EventId event, DoorKind kind, String name, @Nullable UUID by) {
        var door = door(id, event, kind, name, Turnout.NOBODY_YET, by);
        if (standing(door).state().isOver()) {
            throw new Refused(DoorRefused.NOT_NOW);
        }
        note(AuditedAct.DOOR_MADE, event);
        var token = SecretToken.random();
        var owner = KeyOwner.event(event.value());
        vault.makeKey(owner);
        table.insert(door, vault.seal(owner, place(id), token.value()), token.hash(), clock.instant());
        return token;
    }

    private Door door(DoorLinkId id, EventId event, DoorKind kind, String name, Turnout counted, @Nullable UUID by) {
        String line = SafeText.line(name);
        if (line.length() > LONGEST_NAME) {
            throw new Refused(DoorRefused.NAME_TOO_LONG);
        }
        if (table.of(event).size() >= MOST_DOORS) {
            throw new Refused(DoorRefused.TOO_MANY_DOORS);
        }
        return new Door(id, event, kind, line, counted, null, null, by, null, null, null);
    }

    /** The oldest first, sheets too. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<DoorLine> list(EventId event) {
        rights.require(actor.get(), Right.PLAN, event);
        return table.of(event).stream()
                .map(door -> new DoorLine(
                        door.id(),
                        door.kind(),
                        door.name(),
                        standing(door).state(),
                        door.heard(),
                        Turnout.sum(List.of(door.counted()))))
                .toList();
    }

    /** Gives the token of the address; empty for a sheet, and once the link is revoked or of no use. */
    @StaffMay
    @Transactional(readOnly = true)
    public Optional<SecretToken> token(DoorLinkId link) {
        return token(mine(link));
    }

    private Optional<SecretToken> token(Door door) {
        try {
            return Optional.ofNullable(
                            vault.openOrNull(KeyOwner.event(door.event().value()), place(door.id()), door.token()))
                    .map(SecretToken::new);
        } catch (KeyDestroyed over) {
            return Optional.empty();
        }
    }

    /** The link takes nothing from now on; what it counted stays. A sheet is deleted with what it counted. */
    @StaffMay
    @Transactional
    public void revoke(DoorLinkId link) {
        var door = mine(link);
        note(AuditedAct.DOOR_CLOSED, door.event());
        if (door.kind() == DoorKind.SHEET) {
            table.deleteSheet(link);
        } else {
            table.revoke(link, clock.instant());
        }
    }

    /** Closes all doors of the event: they take only what was counted until now. */
    @StaffMay
    @Transactional
    public void close(EventId event) {
        rights.require(actor.get(), Right.PLAN, event);
        note(AuditedAct.DOOR_CLOSED, event);
        table.close(event, clock.instant());
    }

    /**
     * Enters a sheet of strokes, added up.
     *
     * @throws Refused before the doors open, and for a sheet that cannot be right
     */
    @StaffMay
    @Transactional
    public DoorLinkId enter(EventId event, String name, Turnout sheet) {
        rights.require(actor.get(), Right.PLAN, event);
        Instant now = clock.instant();
        var door = door(DoorLinkId.random(), event, DoorKind.SHEET, name, sheet, me());
        var standing = standing(door);
        if (now.isBefore(standing.span().from())) {
            throw new Refused(DoorRefused.TOO_EARLY);
        }
        var numbers = new ArrayList<>(sheet.headsets().values());
        numbers.addAll(List.of(sheet.adults(), sheet.children()));
        if (Collections.min(numbers) < 0 || Collections.max(numbers) == 0) {
            throw new Refused(DoorRefused.NOTHING_COUNTED);
        }
        numbers.add(sheet.people());
        if (Collections.max(numbers) > standings.bound(standing.event())) {
            throw new Refused(DoorRefused.TOO_MANY_PEOPLE);
        }
        note(AuditedAct.DOOR_SHEET_ENTERED, event);
        table.insert(door, null, null, now);
        return door.id();
    }

    /** Empty when nobody counted. */
    @StaffMay
    @Transactional(readOnly = true)
    public Optional<Turnout> turnout(EventId event) {
        rights.requireCount(actor.get(), event);
        return Optional.ofNullable(counted(Set.of(event)).get(event));
    }

    /** Leaves out events that nobody counted and those whose numbers the actor may not see. */
    @StaffMay
    @Transactional(readOnly = true)
    public Map<EventId, Turnout> turnouts(Collection<EventId> events) {
        return counted(rights.mayCount(actor.get(), events));
    }

    /** Leaves out events that nobody counted. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Map<EventId, Turnout> counted(Collection<EventId> events) {
        var counted = new HashMap<EventId, Turnout>();
        table.of(events).stream()
                .collect(Collectors.groupingBy(Door::event, Collectors.mapping(Door::counted, Collectors.toList())))
                .forEach((event, doors) -> counted.put(event, Turnout.sum(doors)));
        counted.values().removeIf(turnout -> !turnout.isCounted());
        return counted;
    }

    /** When doors counted these parties; without those that none has. */
    @StaffMay
    @Transactional(readOnly = true)
    public Map<RsvpId, Instant> came(EventId event, Collection<RsvpId> some) {
        rights.require(actor.get(), Right.RECEIVE, event);
        return parties.came(event, some);
    }

    /** Takes back that a door counted this party: it was another, or nobody. */
    @StaffMay
    @Transactional
    public void notCame(EventId event, RsvpId party) {
        rights.require(actor.get(), Right.RECEIVE, event);
        parties.notCame(event, party);
    }

    /** Events of the last {@link #REMEMBERED} that the actor organizes, with a door where nobody counted. */
    @StaffMay
    @Transactional(readOnly = true)
    public Set<EventId> uncounted() {
        Instant now = clock.instant();
        return rights.may(actor.get(), Right.PLAN, table.uncounted(now.minus(REMEMBERED), now));
    }

    /**
     * A link that counts, for who leads this shift, while its list is open; the same one each time.
     *
     * @return empty at no event, and once it is revoked or of no use
     * @throws NotYours for anybody else
     * @throws Refused when the event is over, off or has as many doors as it may
     */
    @VolunteersMay
    @Transactional
    public Optional<SecretToken> ofLead(ShiftId shift) {
        var id = new DoorLinkId(UUID.nameUUIDFromBytes(("lead " + shift).getBytes(UTF_8)));
        return leads.eventOf(shift).flatMap(event -> {
            var made = table.find(id);
            return made.isPresent() ? token(made.get()) : Optional.of(make(id, event, DoorKind.COUNT, "", null));
        });
    }

    private Standing standing(Door door) {
        return standings.of(door, clock.instant()).orElseThrow(NotYours::new);
    }

    private Door mine(DoorLinkId link) {
        var door = table.find(link).orElseThrow(NotYours::new);
        rights.require(actor.get(), right(door.kind()), door.event());
        return door;
    }

    private static Right right(DoorKind kind) {
        return kind == DoorKind.NAMES ? Right.RECEIVE : Right.PLAN;
    }

    private void note(AuditedAct act, EventId event) {
        audit.note(act, event.value(), rights.ownerOf(event));
    }

    private UUID me() {
        return actor.get().mustBePerson().value();
    }

    private static String place(DoorLinkId link) {
        return "door_link:sealed_token:" + link;
    }
}
