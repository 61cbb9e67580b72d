package nyc.icefree.site.volunteerpages;

import java.util.Arrays;
import java.util.List;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.links.LeadLinks;
import nyc.icefree.shifts.DayMark;
import nyc.icefree.shifts.asks.CoverCalls;
import nyc.icefree.shifts.day.PersonSeenByLead;
import nyc.icefree.shifts.day.ShiftSeenByLead;
import nyc.icefree.site.FirstOfPage;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Option;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/** The people in a shift, for its lead on a phone; {@code call} is null while nobody is missing, {@code door} for a shift at no event. */
public record LeadPage(
        Frame frame,
        MyFrame my,
        @Nullable String happened,
        String role,
        String date,
        String time,
        String start,
        String count,
        String until,
        @Nullable Call call,
        @Nullable String door,
        Part people) {
    /** Keeps the page small, however many are in the shift. */
    private static final int AT_ONCE = 20;

    public record Part(
            int from,
            List<Row> rows,
            @Nullable String first,
            @Nullable String later,
            @Nullable String laterWord) {
        /** @param from past the end it means the last page */
        static Part of(Words words, ShiftSeenByLead shift, int from) {
            var all = shift.people();
            int begin = FirstOfPage.of(from, all.size(), AT_ONCE);
            int end = Math.min(all.size(), begin + AT_ONCE);
            int left = Math.min(AT_ONCE, all.size() - end);
            String id = shift.shift().id().toString();
            return new Part(
                    begin,
                    all.subList(begin, end).stream()
                            .map(person -> Row.of(words, shift, person))
                            .toList(),
                    begin == 0 ? null : LeadLinks.team(words.language(), id),
                    left == 0 ? null : LeadLinks.team(words.language(), id, end, ""),
                    left == 0 ? null : words.get("site.lead.later", "people", left));
        }
    }

    /** @param act path of the post; null once it was made */
    public record Call(String what, String word, @Nullable String act) {
        static @Nullable Call of(Words words, ShiftSeenByLead shift, CoverCalls.Standing standing) {
            if (!standing.possible() && !standing.called()) {
                return null;
            }
            return standing.called()
                    ? new Call(words.get(standing.asks() ? "site.lead.called" : "site.lead.called.told"), "", null)
                    : new Call(
                            words.get(
                                    standing.asks() ? "site.lead.call.what" : "site.lead.call.begun",
                                    "empty",
                                    standing.empty()),
                            words.get(standing.asks() ? "site.lead.call" : "site.lead.call.tell"),
                            LeadLinks.call(words.language(), shift.shift().id().toString()));
        }
    }

    /**
     * @param part hours of their part; null when they do all of it
     * @param marks to choose from; empty once something is marked, which can be undone
     */
    public record Row(String name, @Nullable String part, String state, String style, String act, List<Option> marks) {
        static Row of(Words words, ShiftSeenByLead shift, PersonSeenByLead person) {
            String id = shift.shift().id().toString();
            String who = person.assignment().toString();
            return new Row(
                    person.name(),
                    person.part() == null ? null : new WhenAndWhere(words).time(person.part()),
                    state(words, person),
                    person.isThere() ? "state-open" : person.begun() ? "state-few" : "state-closed",
                    LeadLinks.mark(words.language(), id, who),
                    person.mark() != null
                            ? List.of()
                            : Arrays.stream(DayMark.values())
                                    .filter(mark -> person.begun() || mark != DayMark.MISSING)
                                    .map(mark -> new Option(mark.name(), words.of(mark), false))
                                    .toList());
        }

        private static String state(Words words, PersonSeenByLead person) {
            if (person.mark() != null) {
                return words.get(
                        switch (person.mark()) {
                            case HERE -> "site.lead.marked.here";
                            case MISSING -> "word.did-not-come";
                        });
            }
            if (person.comes()) {
                return words.get(person.begun() ? "site.lead.missing.said" : "site.lead.says-comes");
            }
            return words.get(person.begun() ? "site.lead.missing" : "site.lead.silent");
        }
    }
}
