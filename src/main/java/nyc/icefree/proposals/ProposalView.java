package nyc.icefree.proposals;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as somebody sees it who may decide about it, or who proposed it.
 *
 * @param parts what would be another than it is now
 * @param start of the date on which it was proposed, as it would be
 * @param newPlace name and address of another place, empty for none any more; null when it stays or is not theirs to know
 * @param newLink another meeting link, empty for none any more; null when it stays or is not theirs to know
 * @param held what the public would read, without instructions that are not theirs to know; null where that stays
 * @param byAdministrator an administrator must agree to it
 * @param rule by which the series would repeat; null for as before
 * @param reason what people of dates are told that the new rule leaves no day; empty for none
 */
public record ProposalView(
        UUID id,
        EventId event,
        Scope scope,
        Set<ProposedPart> parts,
        LocalDateTime start,
        LocalDateTime end,
        Attendance attendance,
        @Nullable String newPlace,
        @Nullable String newLink,
        @Nullable HeldContent held,
        boolean byAdministrator,
        @Nullable Rule rule,
        String reason,
        ShiftHours shifts) {
    public ProposalView {
        parts = Set.copyOf(parts);
    }

    /**
     * @param now the event's form without the proposal
     * @param newPlace as far as the viewer may know it
     * @param seesLink whether the viewer may know where the event is
     */
    static ProposalView of(
            Proposal proposal, EventDraft now, @Nullable String newPlace, boolean seesLink, boolean byAdministrator) {
        var next = proposal.in(now);
        var parts = parts(now, next);
        var rule = proposal.rule().orElse(null);
        if (rule != null) {
            parts.add(ProposedPart.RULE);
        }
        return new ProposalView(
                proposal.id(),
                proposal.event(),
                proposal.scope(),
                parts,
                Objects.requireNonNull(next.when().start()),
                Objects.requireNonNull(next.when().end()),
                next.where().attendance(),
                newPlace,
                seesLink && parts.contains(ProposedPart.LINK) ? next.where().onlineLink() : null,
                held(proposal, seesLink || now.visibility().openToAll()),
                byAdministrator,
                rule,
                proposal.series() == null ? "" : proposal.series().reason(),
                proposal.shifts());
    }

    private static @Nullable HeldContent held(Proposal proposal, boolean seesInstructions) {
        var held = proposal.held();
        return held == null || seesInstructions ? held : held.withoutInstructions();
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

    /** People would have to come at another time, to another place or another way. */
    public boolean moves() {
        return parts.contains(ProposedPart.TIME)
                || parts.contains(ProposedPart.PLACE)
                || parts.contains(ProposedPart.ATTENDANCE)
                || parts.contains(ProposedPart.LINK);
    }
}
