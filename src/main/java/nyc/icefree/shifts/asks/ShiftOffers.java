package nyc.icefree.shifts.asks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Organizers offer a shift to people: to their own volunteers by name, to others unseen. */
@Service
public class ShiftOffers {
    private final AskTable table;
    private final Asking asking;
    private final AskRounds rounds;
    private final AskableShifts shifts;
    private final VolunteerProfiles volunteers;
    private final ActorAudit audit;

    ShiftOffers(
            AskTable table,
            Asking asking,
            AskRounds rounds,
            AskableShifts shifts,
            VolunteerProfiles volunteers,
            ActorAudit audit) {
        this.table = table;
        this.asking = asking;
        this.rounds = rounds;
        this.shifts = shifts;
        this.volunteers = volunteers;
        this.audit = audit;
    }

    /**
     * Asks each of them, but nobody a second time.
     *
     * @throws NotYours when one of them does not help the shift's organization; then nobody is asked
     */
    @StaffMay
    public Map<PersonId, Asking.Outcome> offerTo(ShiftId shift, Collection<PersonId> people) {
        OrganizationId organization = shifts.requireStaff(shift);
        if (people.stream().anyMatch(person -> !helps(person, organization))) {
            throw new NotYours();
        }
        note(shift, organization);
        var outcomes = new LinkedHashMap<PersonId, Asking.Outcome>();
        people.forEach(person -> outcomes.put(person, asking.ask(person, shift, AskKind.OFFER)));
        return outcomes;
    }

    private boolean helps(PersonId person, OrganizationId organization) {
        return volunteers
                .of(person)
                .map(VolunteerProfile::organizations)
                .filter(helped -> helped.contains(organization))
                .isPresent();
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
                .map(facts -> rounds.ask(facts, AskKind.OFFER, AskRounds.WAVE, fit -> !fit.ours()))
                .orElse(0);
    }

    private void note(ShiftId shift, OrganizationId organization) {
        audit.note(AuditedAct.SHIFT_OFFERED, shift.value(), organization.value());
    }

    /**
     * How the shift's own volunteers answered offers of it. Leaves out people who were asked by neither organizers nor
     * the lead.
     */
    @StaffMay
    @Transactional(readOnly = true)
    public Map<PersonId, AskState> answers(ShiftId shift) {
        OrganizationId organization = shifts.requireStaff(shift);
        int sequence = shifts.facts(shift).map(Facts::sequence).orElse(0);
        return table.of(shift).stream()
                .filter(ask -> ask.kind() == AskKind.OFFER || ask.kind() == AskKind.LEAD)
                .filter(ask -> ask.state() == AskState.NO || Asking.isOpen(ask, sequence))
                .filter(ask -> helps(ask.person(), organization))
                .collect(Collectors.toMap(Ask::person, Ask::state, (first, last) -> last));
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
        if (!organizations.stream().allMatch(organization -> helps(person, organization))) {
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
