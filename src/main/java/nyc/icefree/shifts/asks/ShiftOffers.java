package nyc.icefree.shifts.asks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.shifts.AskKind;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.asks.AskableShifts.Facts;
import nyc.icefree.volunteers.VolunteerProfile;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Organizers offer a shift to people: to their own volunteers by name, to others unseen. */
@Service
public class ShiftOffers {
    private static final Duration UNDO = Duration.ofMinutes(2);
    private static final Duration MONTH = Duration.ofDays(30);

    private final AskTable table;
    private final Asking asking;
    private final AskWaves rounds;
    private final AskableShifts shifts;
    private final VolunteerProfiles volunteers;
    private final AskSettings settings;
    private final ActorAudit audit;
    private final Clock clock;

    ShiftOffers(
            AskTable table,
            Asking asking,
            AskWaves rounds,
            AskableShifts shifts,
            VolunteerProfiles volunteers,
            AskSettings settings,
            ActorAudit audit,
            Clock clock) {
        this.table = table;
        this.asking = asking;
        this.rounds = rounds;
        this.shifts = shifts;
        this.volunteers = volunteers;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks each of them about one shift, but nobody a second time.
     *
     * @throws NotYours when one of them does not help the shift's organization; then nobody is asked
     */
    @StaffMay
    public Asking.Asked offerTo(Map<PersonId, ShiftId> people) {
        var hosts = people.values().stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), shifts::requireStaff));
        var known = volunteers.of(people.keySet());
        if (!people.entrySet().stream().allMatch(one -> helps(known.get(one.getKey()), hosts.get(one.getValue())))) {
            throw new NotYours();
        }
        hosts.forEach(this::note);
        return asking.ask(people, AskKind.OFFER);
    }

    private static boolean helps(@Nullable VolunteerProfile person, @Nullable OrganizationId organization) {
        return person != null && organization != null && person.organizations().contains(organization);
    }

    /**
     * Takes back what was asked in the last two minutes and nobody has answered, and gives the wishes back that it ended;
     * its mails, which wait as long, do not leave.
     */
    @StaffMay
    @Transactional
    public void takeBack(Asking.Asked asked) {
        var hosts = asked.made().keySet().stream()
                .map(Ask::shift)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), shifts::requireStaff));
        Instant since = clock.instant().minus(UNDO);
        asked.made().forEach((ask, wish) -> {
            if (table.takeBack(ask, since)) {
                wish.filter(one -> table.of(one.person(), one.shift()).stream()
                                .noneMatch(other -> other.state() == AskState.WISHED))
                        .ifPresent(one -> table.add(Map.of(one, Objects.requireNonNull(hosts.get(one.shift())))));
            }
        });
    }

    /**
     * Asks some people who fit and help only other organizations, first those not asked for longest; none for an
     * untrusted host.
     *
     * @return how many were asked; nothing else is told of them
     */
    @StaffMay
    public int offerToOthers(ShiftId shift) {
        OrganizationId organization = shifts.requireStaff(shift);
        note(shift, organization);
        return shifts.facts(shift)
                .filter(facts -> facts.comes() && facts.free() > 0)
                .map(facts -> rounds.ask(facts, AskKind.OFFER, AskWaves.WAVE, fit -> !fit.ours()))
                .orElse(0);
    }

    private void note(ShiftId shift, OrganizationId organization) {
        audit.note(AuditedAct.SHIFT_OFFERED, shift.value(), organization.value());
    }

    /**
     * How often organizers and leads of a shift's organization asked one volunteer lately.
     *
     * @param here the volunteer's answer about this shift; null when they were not asked about it
     * @param inMonth how often the volunteer was asked in the last thirty days
     * @param rests the volunteer was asked as often as one organization may ask in a week
     * @param open how many asks still wait for the volunteer's answer
     */
    public record AskedBefore(@Nullable AskState here, int inMonth, boolean rests, int open) {
        /** Whether asking now would ask nothing new. */
        public boolean settled() {
            return rests || here != null;
        }
    }

    /** Of the shift's own volunteers; leaves out people who were asked by neither organizers nor the lead. */
    @StaffMay
    @Transactional(readOnly = true)
    public Map<PersonId, AskedBefore> answers(ShiftId shift) {
        OrganizationId organization = shifts.requireStaff(shift);
        Instant now = clock.instant();
        var asked = table.askedBy(organization, shift, now.minus(MONTH), now);
        return volunteers.of(asked.keySet()).values().stream()
                .filter(person -> helps(person, organization))
                .map(VolunteerProfile::person)
                .collect(Collectors.toMap(Function.identity(), person -> {
                    var often = Objects.requireNonNull(asked.get(person));
                    boolean rests = often.inWeek() >= settings.perOrganization();
                    return new AskedBefore(often.here(), often.all(), rests, often.open());
                }));
    }

    /**
     * How one person answered offers of these shifts, as {@link #answers}.
     *
     * @throws NotYours when the reader does not organize one of them, or the person does not help its organization
     */
    @StaffMay
    @Transactional(readOnly = true)
    public Map<ShiftId, AskState> answersOf(PersonId person, Collection<ShiftId> which) {
        var organizations = which.stream().map(shifts::requireStaff).collect(Collectors.toSet());
        var profile = volunteers.of(person).orElse(null);
        if (!organizations.stream().allMatch(organization -> helps(profile, organization))) {
            throw new NotYours();
        }
        var facts = shifts.facts(which);
        return table.of(person).stream()
                .filter(ask -> ask.kind() == AskKind.OFFER || ask.kind() == AskKind.LEAD)
                .filter(ask -> {
                    Facts known = facts.get(ask.shift());
                    return known != null && (ask.state() == AskState.NO || Asking.isOpen(ask, known.sequence()));
                })
                .collect(Collectors.toMap(Ask::shift, Ask::state, (first, last) -> last));
    }
}
