package nyc.icefree.shifts.planning;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.Right;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.AdministratorsMay;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.refusals.Refused;
import nyc.icefree.shifts.Briefing;
import nyc.icefree.shifts.ShiftDraftRefused;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.announced.ShiftChanged;
import nyc.icefree.shifts.announced.ShiftWordsDeclined;
import nyc.icefree.shifts.seats.Shift;
import nyc.icefree.shifts.seats.ShiftRepository;
import nyc.icefree.text.NoteByLanguage;
import nyc.icefree.text.SafeText;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides whether people in an untrusted organization's shifts may read the notes and meeting points of these. */
@Service
public class ShiftWordsReview {
    private static final Limit MOST = Limit.of(500);

    private final ShiftRepository shifts;
    private final Organizations organizations;
    private final Memberships memberships;
    private final CurrentActor actor;
    private final ActorAudit audit;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    ShiftWordsReview(
            ShiftRepository shifts,
            Organizations organizations,
            Memberships memberships,
            CurrentActor actor,
            ActorAudit audit,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.shifts = shifts;
        this.organizations = organizations;
        this.memberships = memberships;
        this.actor = actor;
        this.audit = audit;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * Equal words of one organization, decided together.
     *
     * @param slot of the first shift
     */
    public record WaitingWords(OrganizationCard organization, Briefing words, TimeSlot slot, List<ShiftId> shifts) {}

    /** By the first shift. Nobody decides about the words of their own organization. */
    @AdministratorsMay
    @Transactional(readOnly = true)
    public List<WaitingWords> waiting() {
        var own = memberships.of(actor.get().mustBePerson(), Right.STAFF);
        var untrusted = organizations.all().stream()
                .filter(card -> !card.trusted() && !own.contains(card.id()))
                .collect(Collectors.toMap(card -> card.id().value(), Function.identity()));
        if (untrusted.isEmpty()) {
            return List.of();
        }
        record Same(OrganizationCard organization, Briefing words) {}
        var found = new LinkedHashMap<Same, WaitingWords>();
        for (Shift shift : shifts.undecidedWords(untrusted.keySet(), NoteByLanguage.NONE, clock.instant(), MOST)) {
            var card = Objects.requireNonNull(untrusted.get(shift.organization().value()));
            found.computeIfAbsent(
                            new Same(card, shift.written()),
                            same -> new WaitingWords(card, same.words(), shift.slot(), new ArrayList<>()))
                    .shifts()
                    .add(shift.id());
        }
        return List.copyOf(found.values());
    }

    /** @param seen as {@link #waiting} gave it; shifts whose words have changed since still wait */
    @AdministratorsMay
    @Transactional
    public void agree(WaitingWords seen) {
        decide(seen, null).forEach(shift -> announcements.publishEvent(new ShiftChanged(shift.id(), shift.edition())));
    }

    /**
     * Takes the words out. Each who wrote them is told once for an event.
     *
     * @param seen as for {@link #agree}
     * @param reason that they read, at most 1,000 characters; empty for none
     */
    @AdministratorsMay
    @Transactional
    public void decline(WaitingWords seen, String reason) {
        String said = SafeText.line(reason);
        if (said.length() > NoteByLanguage.MAX) {
            throw new Refused(ShiftDraftRefused.NOTE_TOO_LONG);
        }
        record Told(EventId event, @Nullable PersonId writer) {}
        var told = new HashSet<Told>();
        for (Shift shift : decide(seen, said)) {
            var event = shift.event();
            if (event != null && told.add(new Told(event, shift.writer()))) {
                announcements.publishEvent(new ShiftWordsDeclined(shift.id(), event, shift.edition(), shift.writer()));
            }
        }
    }

    private List<Shift> decide(WaitingWords seen, @Nullable String declined) {
        if (waiting().stream()
                .noneMatch(
                        one -> one.words().equals(seen.words()) && one.shifts().containsAll(seen.shifts()))) {
            throw new ChangedMeanwhile();
        }
        var ids = seen.shifts().stream().map(ShiftId::value).toList();
        var decided = shifts.lockAll(ids).stream()
                .filter(shift -> shift.written().equals(seen.words()))
                .toList();
        for (Shift shift : decided) {
            shift.decideWords(declined, clock.instant());
            audit.note(
                    AuditedAct.EVENT_REVIEWED,
                    shift.id().value(),
                    seen.organization().id().value());
        }
        return decided;
    }
}
