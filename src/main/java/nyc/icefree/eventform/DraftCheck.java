package nyc.icefree.eventform;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.city.City;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.questions.QuestionCheck;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.FormProblem;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.time.TimeRefused;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.NamedPlace;
import nyc.icefree.venues.VenueCheck;
import nyc.icefree.venues.VenueForm;
import org.jspecify.annotations.Nullable;

/** Checks a tidied draft field by field, collects every problem, and makes an {@link EventContent} of it. */
public final class DraftCheck {
    private static final Duration LONGEST = Duration.ofDays(7);
    private static final Duration LONGEST_IN_DAYS = Duration.ofDays(31);
    private static final int MOST_HOURS = 720;
    public static final Duration FARTHEST = Duration.ofDays(3 * 366);

    /**
     * Facts that the check needs from elsewhere.
     *
     * @param organizations that may be co-hosts
     * @param venue the chosen or new one; null when there is none or the actor does not know it
     * @param publishedSlot of an event that is public already
     * @param undated a template: only its hours and length count
     * @param linkForgotten a copy whose source has forgotten its link; somebody adds one before publishing
     * @param ownWords further words that no question may ask for
     */
    public record Known(
            City city,
            Set<OrganizationId> organizations,
            @Nullable VenueForm venue,
            @Nullable TimeSlot publishedSlot,
            boolean undated,
            boolean linkForgotten,
            Collection<String> ownWords) {}

    private final List<FieldProblem> found = new ArrayList<>();
    private final EventDraft draft;
    private final OrganizationId host;
    private final Known known;
    private @Nullable TimeSlot slot;

    private DraftCheck(EventDraft draft, OrganizationId host, Known known) {
        this.draft = draft;
        this.host = host;
        this.known = known;
    }

    /** @throws Refused with every problem */
    public static DraftCheck passed(EventDraft draft, OrganizationId host, Known known, Instant now) {
        var check = new DraftCheck(draft, host, known);
        check.words();
        check.time(now);
        check.venue();
        check.reach();
        check.languages();
        check.people();
        if (!check.found.isEmpty()) {
            throw new Refused(check.found);
        }
        return check;
    }

    static boolean possible(@Nullable Integer capacity) {
        return capacity == null || (capacity >= 1 && capacity <= VenueForm.CAPACITY_MAX);
    }

    public EventContent content(@Nullable UUID venue) {
        if (slot == null) {
            throw new IllegalStateException("the check was not passed");
        }
        var hosts = new ArrayList<UUID>();
        hosts.add(host.value());
        draft.coHosts().forEach(h -> hosts.add(h.value()));
        return new EventContent(
                draft.kind(),
                draft.words(),
                slot,
                venue,
                draft.where().attendance(),
                draft.where().onlineLink().isEmpty() ? null : draft.where().onlineLink(),
                draft.visibility(),
                draft.accessibility(),
                draft.rsvps(),
                hosts);
    }

    private void words() {
        var seen = new HashSet<Language>();
        if (draft.words().isEmpty()) {
            add("words", FormProblem.WORDS_MISSING);
        } else if (draft.words().stream().filter(EventWords::original).count() != 1) {
            add("words", FormProblem.ORIGINAL_NOT_ONE);
        }
        for (var w : draft.words()) {
            var field = "words." + w.language().tag() + ".";
            addIf(!seen.add(w.language()), "words", FormProblem.LANGUAGE_TWICE);
            addIf(!w.language().isKnown(), "words", FormProblem.LANGUAGE_UNKNOWN);
            if (!SafeText.isName(w.title())) {
                add(field + "title", FormProblem.TITLE_MISSING);
            } else if (w.title().length() > EventDraft.TITLE_MAX) {
                add(field + "title", FormProblem.TITLE_TOO_LONG);
            }
            w.wording()
                    .byField()
                    .forEach((name, text) -> addIf(
                            !name.equals("title") && text.length() > SafeText.MAX_LENGTH,
                            field + name,
                            FormProblem.TEXT_TOO_LONG));
            var venue = known.venue();
            if (venue != null && !draft.visibility().openToAll()) {
                w.wording()
                        .withoutInstructions()
                        .byField()
                        .forEach((name, text) ->
                                addIf(NamedPlace.in(text, venue), field + name, FormProblem.WORDS_SHOW_HIDDEN_ADDRESS));
            }
        }
    }

    private void time(Instant now) {
        var when = draft.when();
        addIf(when.start() == null, "start", FormProblem.START_MISSING);
        addIf(when.end() == null, "end", FormProblem.END_MISSING);
        if (when.start() == null || when.end() == null) {
            return;
        }
        try {
            slot = TimeSlot.of(when.start(), when.startSecond(), when.end(), when.endSecond(), when.zone());
        } catch (Refused refused) {
            switch (refused.require(TimeRefused.class).getFirst()) {
                case ENDS_BEFORE_START -> add("end", FormProblem.ENDS_BEFORE_START);
                case START_SKIPPED_BY_CLOCK_CHANGE -> add("start", FormProblem.START_SKIPPED_BY_CLOCK_CHANGE);
                case END_SKIPPED_BY_CLOCK_CHANGE -> add("end", FormProblem.END_SKIPPED_BY_CLOCK_CHANGE);
            }
            return;
        }
        boolean tooLong = slot.isWholeDays()
                ? Duration.between(slot.startLocal(), slot.endLocal()).compareTo(LONGEST_IN_DAYS) > 0
                : slot.duration().compareTo(LONGEST) > 0;
        addIf(tooLong, "end", FormProblem.LONGER_THAN_A_WEEK);
        addIf(
                !known.undated() && Duration.between(now, slot.startsAt()).abs().compareTo(FARTHEST) > 0,
                "start",
                FormProblem.TOO_FAR_AWAY);
        addIf(
                known.publishedSlot() != null && !known.publishedSlot().equals(slot) && slot.isOver(now),
                "start",
                FormProblem.MOVED_INTO_THE_PAST);
    }

    private void venue() {
        var where = draft.where();
        if (where.newVenue() != null) {
            addIf(where.venue() != null, "venue", FormProblem.VENUE_TWICE);
            found.addAll(VenueCheck.problems(known.city(), where.newVenue(), "newVenue."));
        } else if (where.venue() != null && known.venue() == null) {
            add("venue", FormProblem.VENUE_UNKNOWN);
        }
    }

    private void reach() {
        var hours = draft.visibility().hours();
        addIf(hours != null && (hours < 1 || hours > MOST_HOURS), "addressHours", FormProblem.HOURS_OUT_OF_BOUNDS);
        var link = draft.where().onlineLink();
        if (link.isEmpty()) {
            addIf(
                    draft.where().attendance() == Attendance.ONLINE && !known.linkForgotten(),
                    "onlineLink",
                    FormProblem.ONLINE_LINK_MISSING);
        } else if (link.length() > Where.LINK_MAX || JoiningLink.of(link).address() == null) {
            add("onlineLink", FormProblem.ONLINE_LINK_NOT_HTTPS);
        }
    }

    private void languages() {
        addIf(draft.accessibility().spoken().isEmpty(), "spoken", FormProblem.SPOKEN_MISSING);
        addIf(!Language.SPOKEN.containsAll(draft.accessibility().spoken()), "spoken", FormProblem.LANGUAGE_UNKNOWN);
        addIf(
                !Language.SPOKEN.containsAll(draft.accessibility().interpreted()),
                "interpreted",
                FormProblem.LANGUAGE_UNKNOWN);
    }

    private void people() {
        addIf(!possible(draft.rsvps().capacity()), "capacity", FormProblem.CAPACITY_OUT_OF_BOUNDS);
        var close = draft.rsvps().closeBefore();
        if (close > RsvpTerms.EARLIEST_CLOSE) {
            add("closeBefore", FormProblem.RSVPS_CLOSE_TOO_EARLY);
        } else if (slot != null && draft.rsvps().closeAfter(slot)) {
            add("closeBefore", FormProblem.RSVPS_CLOSE_AFTER_END);
        }
        found.addAll(QuestionCheck.problems(draft.rsvps().questions(), "questions", known.ownWords()));
        addIf(!known.organizations().containsAll(draft.coHosts()), "coHosts", FormProblem.CO_HOST_UNKNOWN);
        addIf(
                new HashSet<>(draft.coHosts()).size() < draft.coHosts().size()
                        || draft.coHosts().contains(host),
                "coHosts",
                FormProblem.CO_HOST_TWICE);
    }

    private void addIf(boolean wrong, String field, FormProblem problem) {
        if (wrong) {
            add(field, problem);
        }
    }

    private void add(String field, FormProblem problem) {
        var one = new FieldProblem(field, problem);
        if (!found.contains(one)) {
            found.add(one);
        }
    }
}
