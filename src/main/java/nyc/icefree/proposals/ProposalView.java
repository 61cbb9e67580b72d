package nyc.icefree.proposals;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventPlan;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.text.Language;
import nyc.icefree.venues.VenueId;
import org.jspecify.annotations.Nullable;

/**
 * A proposal compared with its event today, for a reader who may decide about it or who proposed it.
 *
 * @param version of the event compared
 * @param parts that would change
 * @param now the event's form, without place, link and instructions that the reader may not know
 * @param next the proposed form, likewise
 * @param newPlace name and address of a changed or newly shown place, empty when it is removed; null when it stays or the reader
 * may not know it
 * @param seesLink whether the reader may know where the event is
 * @param byAdministrator whether an administrator must agree
 * @param own whether the reader proposed it
 * @param rule new rule of the series; null when it stays
 * @param reason for people of dates that the new rule drops; may be empty
 */
public record ProposalView(
        UUID id,
        EventId event,
        int version,
        Scope scope,
        Set<ProposedPart> parts,
        EventDraft now,
        EventDraft next,
        @Nullable String newPlace,
        boolean seesLink,
        boolean byAdministrator,
        boolean own,
        @Nullable Rule rule,
        String reason,
        ShiftHours shifts) {
    public ProposalView {
        parts = Set.copyOf(parts);
    }

    static ProposalView of(
            Proposal proposal,
            EventPlan plan,
            @Nullable String newPlace,
            boolean seesLink,
            boolean byAdministrator,
            boolean own) {
        var now = plan.draft();
        var next = proposal.form();
        var parts = parts(now, next);
        var rule = proposal.rule().orElse(null);
        if (rule != null) {
            parts.add(ProposedPart.RULE);
        }
        return new ProposalView(
                proposal.id(),
                proposal.event(),
                plan.version(),
                proposal.scope(),
                parts,
                seen(now, seesLink),
                seen(next, seesLink),
                newPlace,
                seesLink,
                byAdministrator,
                own,
                rule,
                proposal.series() == null ? "" : proposal.series().reason(),
                proposal.shifts());
    }

    private static EventDraft seen(EventDraft form, boolean seesLink) {
        if (seesLink) {
            return form;
        }
        var without = form.with(form.where().at((VenueId) null));
        without = without.with(without.where().attended(form.where().attendance(), ""));
        return form.visibility().toEveryone() ? without : without.withoutInstructions();
    }

    private static Set<ProposedPart> parts(EventDraft now, EventDraft next) {
        var parts = EnumSet.noneOf(ProposedPart.class);
        put(parts, ProposedPart.TIME, now.when(), next.when());
        put(parts, ProposedPart.PLACE, now.where().venue(), next.where().venue());
        put(
                parts,
                ProposedPart.ATTENDANCE,
                now.where().attendance(),
                next.where().attendance());
        put(parts, ProposedPart.LINK, now.where().onlineLink(), next.where().onlineLink());
        put(parts, ProposedPart.WORDS, Set.copyOf(now.words()), Set.copyOf(next.words()));
        put(parts, ProposedPart.INSTRUCTIONS, instructions(now), instructions(next));
        put(
                parts,
                ProposedPart.REACH,
                now.visibility().reach(),
                next.visibility().reach());
        put(parts, ProposedPart.CO_HOSTS, now.coHosts(), next.coHosts());
        put(parts, ProposedPart.KIND, now.kind(), next.kind());
        put(
                parts,
                ProposedPart.ADDRESS_SHOWN,
                now.visibility().with(next.visibility().reach()),
                next.visibility());
        put(parts, ProposedPart.ACCESSIBILITY, now.accessibility(), next.accessibility());
        put(parts, ProposedPart.RSVPS, now.rsvps(), next.rsvps());
        return parts;
    }

    private static Map<Language, String> instructions(EventDraft form) {
        return form.words().stream()
                .filter(words -> !words.instructions().isBlank())
                .collect(Collectors.toMap(EventWords::language, EventWords::instructions, (one, other) -> other));
    }

    private static void put(Set<ProposedPart> parts, ProposedPart part, @Nullable Object now, @Nullable Object next) {
        if (!Objects.equals(now, next)) {
            parts.add(part);
        }
    }

    public LocalDateTime start() {
        return Objects.requireNonNull(next.when().start());
    }

    public LocalDateTime end() {
        return Objects.requireNonNull(next.when().end());
    }

    public boolean moves() {
        return parts.contains(ProposedPart.TIME)
                || parts.contains(ProposedPart.PLACE)
                || parts.contains(ProposedPart.ATTENDANCE)
                || parts.contains(ProposedPart.LINK);
    }
}
