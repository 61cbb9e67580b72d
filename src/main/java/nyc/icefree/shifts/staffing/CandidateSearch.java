package nyc.icefree.shifts.staffing;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.search.TextNormalizer;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.fit.Candidate;
import nyc.icefree.shifts.fit.Candidate.Obstacle;
import nyc.icefree.shifts.fit.Commitment;
import nyc.icefree.shifts.fit.EventOfShift;
import nyc.icefree.shifts.fit.OverriddenObstacles;
import nyc.icefree.shifts.fit.SignupStatus;
import nyc.icefree.shifts.seats.Assignment;
import nyc.icefree.shifts.seats.AssignmentRepository;
import nyc.icefree.shifts.seats.Commitments;
import nyc.icefree.shifts.seats.HomeClock;
import nyc.icefree.shifts.seats.Shift;
import nyc.icefree.shifts.seats.ShiftEvents;
import nyc.icefree.shifts.seats.ShiftReading;
import nyc.icefree.shifts.seats.VolunteersTrust;
import nyc.icefree.trainings.TrustAtOrganization;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import nyc.icefree.volunteers.VolunteerProfile;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.volunteers.skills.OrganizationSkills;
import nyc.icefree.volunteers.skills.OwnSkills;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds candidates for a shift: the volunteers of its organization by name, all others as a number. */
@Component
public class CandidateSearch {
    private static final int SHOWN = 50;
    private final VolunteerProfiles volunteers;
    private final OwnSkills ownSkills;
    private final ShiftReading reading;
    private final AssignmentRepository assignments;
    private final Commitments commitments;
    private final VolunteersTrust trust;
    private final ShiftEvents events;
    private final PeopleDirectory people;
    private final Vault vault;
    private final HomeClock clock;

    CandidateSearch(
            VolunteerProfiles volunteers,
            OwnSkills ownSkills,
            ShiftReading reading,
            AssignmentRepository assignments,
            Commitments commitments,
            VolunteersTrust trust,
            ShiftEvents events,
            PeopleDirectory people,
            Vault vault,
            HomeClock clock) {
        this.volunteers = volunteers;
        this.ownSkills = ownSkills;
        this.reading = reading;
        this.assignments = assignments;
        this.commitments = commitments;
        this.trust = trust;
        this.events = events;
        this.people = people;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * @param organizers organizations whose shifts the reader may know in detail; of others only that somebody is busy
     */
    @Transactional(readOnly = true)
    public Candidates find(ShiftId id, CandidateFilter filter, Set<OrganizationId> organizers) {
        Shift shift = reading.find(id).orElseThrow(NotYours::new);
        var everybody = filter.asksWhatTheyCan() ? List.<VolunteerProfile>of() : volunteers.all();
        var ground = ground(shift, everybody);
        var matching = ranked(ground, filter, organizers);
        return new Candidates(
                matching.stream().limit(SHOWN).toList(),
                (int) matching.stream().filter(Candidate::fitsUnseen).count(),
                othersWhoFit(ground, everybody),
                ground.known().all(),
                assignments
                        .lastHelped(shift.organization().value(), ground.now().toInstant())
                        .stream()
                        .collect(Collectors.toMap(
                                one -> new PersonId(one.getPerson()), AssignmentRepository.LastHelped::getAt)));
    }

    private int othersWhoFit(Ground ground, List<VolunteerProfile> everybody) {
        var fit = everybody.stream()
                .filter(v -> !ground.oursById().contains(v.person())
                        && !ground.around().own().containsKey(v.person()))
                .filter(v -> status(ground, v).fitsButForTheirTimes())
                .map(VolunteerProfile::person)
                .toList();
        return fit.size() - volunteers.letGo(ground.shift().organization(), fit).size();
    }

    List<Candidate> all(Shift shift, Set<OrganizationId> organizers) {
        return ranked(ground(shift, List.of()), CandidateFilter.named(""), organizers);
    }

    /**
     * Obstacles that arose since people took these shifts, without those that an organizer overrode. None for past
     * shifts and cancelled events; an event that is not published or postponed causes no clash. A fixed number of
     * queries for each organization.
     *
     * @param rows of these shifts
     * @param organizers as for {@link #find}
     */
    public Map<AssignmentId, List<Obstacle>> arisen(
            Collection<Shift> shifts, Collection<Assignment> rows, Set<OrganizationId> organizers) {
        var now = clock.now();
        var byId = shifts.stream()
                .filter(shift -> !shift.slot().isOver(now.toInstant()))
                .collect(Collectors.toMap(Shift::id, Function.identity()));
        var seated = rows.stream()
                .filter(row -> row.helped() && byId.containsKey(row.shift()))
                .toList();
        if (seated.isEmpty()) {
            return Map.of();
        }
        var persons = seated.stream().map(Assignment::person).collect(Collectors.toSet());
        var profiles = volunteers.of(persons);
        var held = commitments.of(persons.stream().map(PersonId::value).toList(), now.toInstant());
        Map<OrganizationId, Function<PersonId, TrustAtOrganization>> trustAt = byId.values().stream()
                .map(Shift::organization)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), of -> trust.of(persons, of)));
        var found = new HashMap<AssignmentId, List<Obstacle>>();
        for (var row : seated) {
            Shift shift = Objects.requireNonNull(byId.get(row.shift()));
            var volunteer = profiles.get(row.person());
            var theirs = held.getOrDefault(row.person(), List.of());
            var event = theirs.stream()
                    .filter(one -> one.shift().equals(shift.id()))
                    .map(Commitment::event)
                    .findFirst();
            if (volunteer != null && event.isPresent()) {
                var with = Objects.requireNonNull(trustAt.get(shift.organization()));
                var status = shift.statusFor(
                        row.part(),
                        shift.isFull(),
                        volunteer,
                        with.apply(row.person()),
                        Commitment.binding(theirs, event.get()),
                        row.state(),
                        event.get(),
                        now);
                var setAside = setAside(row);
                found.put(
                        row.id(),
                        Obstacle.once(status.seenBy(organizers).inTheWay().stream()
                                .filter(one -> one.mayArise() && !setAside.has(one))));
            }
        }
        return found;
    }

    private OverriddenObstacles setAside(Assignment row) {
        return row.reason() == null
                ? OverriddenObstacles.NOTHING
                : OverriddenObstacles.of(
                        vault.openOrNull(KeyOwner.person(row.person().value()), row.setAsidePlace(), row.setAside()));
    }

    /** @param others whose trust is read too */
    private Ground ground(Shift shift, List<VolunteerProfile> others) {
        var host = shift.organization();
        var ours = others.isEmpty() || others.size() == VolunteerProfiles.MOST
                ? volunteers.helping(Set.of(host))
                : others.stream()
                        .filter(one -> one.organizations().contains(host))
                        .toList();
        var everybody = Stream.concat(ours.stream(), others.stream())
                .map(VolunteerProfile::person)
                .collect(Collectors.toSet());
        return new Ground(
                shift,
                ours,
                ids(ours),
                ownSkills.of(List.of(host)).getOrDefault(host, OrganizationSkills.NONE),
                trust.of(everybody, shift),
                commitments.around(shift),
                events.event(shift),
                clock.now());
    }

    private List<Candidate> ranked(Ground ground, CandidateFilter filter, Set<OrganizationId> organizers) {
        var month = ground.around().month();
        var cards = people.cards(ground.oursById());
        String searched = TextNormalizer.plain(filter.typed());
        return ground.ours().stream()
                .flatMap(v -> candidate(
                        v,
                        ground.known(),
                        Optional.ofNullable(cards.get(v.person())),
                        ground.around().own().get(v.person()),
                        status(ground, v).seenBy(organizers))
                        .stream())
                .filter(candidate -> TextNormalizer.plain(candidate.name()).contains(searched))
                .filter(candidate -> filter.matches(candidate))
                .sorted(Comparator.comparing(CandidateSearch::rank)
                        .thenComparing(c -> month.getOrDefault(c.person(), Duration.ZERO))
                        .thenComparing(Candidate::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(c -> c.person().toString()))
                .toList();
    }

    private record Ground(
            Shift shift,
            List<VolunteerProfile> ours,
            Set<PersonId> oursById,
            OrganizationSkills known,
            Function<PersonId, TrustAtOrganization> trustOf,
            Commitments.Around around,
            EventOfShift event,
            ZonedDateTime now) {}

    private static Set<PersonId> ids(List<VolunteerProfile> profiles) {
        return profiles.stream().map(VolunteerProfile::person).collect(Collectors.toSet());
    }

    private static SignupStatus status(Ground ground, VolunteerProfile volunteer) {
        Collection<Commitment> theirs = ground.around().near().getOrDefault(volunteer.person(), List.of());
        return ground.shift()
                .statusFor(
                        volunteer,
                        ground.trustOf().apply(volunteer.person()),
                        theirs,
                        ground.around().own().get(volunteer.person()),
                        ground.event(),
                        ground.now());
    }

    private static Optional<Candidate> candidate(
            VolunteerProfile volunteer,
            OrganizationSkills known,
            Optional<PersonCard> card,
            @Nullable AssignmentState own,
            SignupStatus status) {
        return card.map(person -> new Candidate(
                volunteer.person(), person.name(), volunteer.answers().shownTo(List.of(known)), own, status));
    }

    /**
     * Order: asked for it; fits; fits but was in it or refused; has obstacles that can be overridden; cannot be
     * assigned.
     */
    private static int rank(Candidate candidate) {
        var status = candidate.status();
        if (status.fits()) {
            return status.kind() == SignupStatus.Kind.ASKED ? 0 : candidate.fitsUnseen() ? 1 : 2;
        }
        return status.mayBeAssigned() ? 2 + status.obstacles().size() : 100;
    }
}
