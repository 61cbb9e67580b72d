package nyc.icefree.shifts.day;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.jobs.Purge;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.people.VolunteersMay;
import nyc.icefree.refusals.Refused;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.seats.ShiftRepository;
import nyc.icefree.shifts.seats.ShiftRights;
import nyc.icefree.text.SafeText;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The link by which those in a shift at an event join their group in a messenger. Sealed, and gone when the shift is over. */
@Service
public class TeamLinks implements Purge {
    public static final int LONGEST = 300;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final ShiftRights rights;
    private final ShiftRepository shifts;
    private final Organizations organizations;
    private final CurrentActor actor;
    private final ActorAudit audit;
    private final Clock clock;

    TeamLinks(
            JdbcClient jdbc,
            Vault vault,
            ShiftRights rights,
            ShiftRepository shifts,
            Organizations organizations,
            CurrentActor actor,
            ActorAudit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.rights = rights;
        this.shifts = shifts;
        this.organizations = organizations;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty for none. */
    @StaffMay
    @Transactional(readOnly = true)
    public String of(ShiftId shift) {
        rights.require(shift);
        return read("where l.shift_id = :shift", Map.of("shift", shift.value())).getOrDefault(shift, "");
    }

    /**
     * @param typed blank takes it away
     * @throws Refused unless it is an https address of a trusted organization
     */
    @StaffMay
    @Transactional
    public void set(ShiftId shift, String typed) {
        var organization = rights.require(shift);
        UUID event = shifts.whose(shift.value()).orElseThrow(NotYours::new).getEvent();
        String link = SafeText.line(typed);
        boolean over = jdbc.sql("select count(*) from shift where id = ? and ends_at > ?")
                        .params(shift.value(), Timestamp.from(clock.instant()))
                        .query(Long.class)
                        .single()
                == 0;
        if (event == null || over || !link.isEmpty() && (link.length() > LONGEST || !SafeText.isHttps(link))) {
            throw new Refused(DayRefused.NO_LINK);
        }
        var host = organizations.cards(Set.of(organization)).get(organization);
        if (!link.isEmpty() && (host == null || !host.trusted())) {
            throw new Refused(DayRefused.LINK_OF_UNTRUSTED);
        }
        int before = jdbc.sql("delete from shift_team_link where shift_id = ?")
                .param(shift.value())
                .update();
        if (before > 0 || !link.isEmpty()) {
            audit.note(AuditedAct.EVENT_CHANGED, event, organization.value());
        }
        if (!link.isEmpty()) {
            vault.makeKey(KeyOwner.event(event));
            jdbc.sql("insert into shift_team_link (shift_id, event_id, sealed_link) values (?, ?, ?)")
                    .params(shift.value(), event, vault.seal(KeyOwner.event(event), place(shift), link))
                    .update();
        }
    }

    /** Of those among these shifts that the actor holds. */
    @VolunteersMay
    @Transactional(readOnly = true)
    public Map<ShiftId, String> mine(Collection<ShiftId> among) {
        return among.isEmpty()
                ? Map.of()
                : read(
                        "join assignment a on a.shift_id = l.shift_id join shift s on s.id = l.shift_id"
                                + " where l.shift_id in (:shifts) and a.person_id = :me and s.ends_at > :now"
                                + " and a.state in ('CONFIRMED', 'SERVED')",
                        Map.of(
                                "shifts",
                                among.stream().map(ShiftId::value).toList(),
                                "me",
                                actor.get().mustBePerson().value(),
                                "now",
                                Timestamp.from(clock.instant())));
    }

    private Map<ShiftId, String> read(String those, Map<String, Object> params) {
        var found = new HashMap<ShiftId, String>();
        jdbc.sql("select l.shift_id, l.event_id, l.sealed_link from shift_team_link l " + those)
                .params(params)
                .query(row -> {
                    var shift = new ShiftId(row.getObject(1, UUID.class));
                    var event = KeyOwner.event(row.getObject(2, UUID.class));
                    String link = vault.openOrNull(event, place(shift), row.getBytes(3));
                    if (link != null) {
                        found.put(shift, link);
                    }
                });
        return found;
    }

    private static String place(ShiftId shift) {
        return "shift_team_link:" + shift;
    }

    @Override
    @CallerDecides
    @Transactional
    public int purgeDue() {
        return jdbc.sql("delete from shift_team_link where not exists (select 1 from shift s"
                        + " where s.id = shift_team_link.shift_id and s.ends_at > ?)")
                .param(Timestamp.from(clock.instant()))
                .update();
    }
}
