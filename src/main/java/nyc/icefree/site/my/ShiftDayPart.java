package nyc.icefree.site.my;

import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.shifts.lead.Lateness;
import nyc.icefree.shifts.lead.SaidOfDay;
import nyc.icefree.shifts.views.MyShift;
import nyc.icefree.site.Option;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.web.LeadLinks;
import org.jspecify.annotations.Nullable;

/**
 * What a volunteer reads and says of the day of one of their shifts.
 *
 * @param lead in a sentence, null where nobody leads it
 * @param team path to who is in it, for its lead on its day
 * @param said in a sentence, null while they said nothing
 * @param come path of the post, null at other times and once it is said
 * @param late path of the post, null at other times
 * @param lateWho who sees it, in a sentence
 * @param how late it may be
 */
public record ShiftDayPart(
        @Nullable String lead,
        @Nullable String team,
        @Nullable String said,
        @Nullable String come,
        @Nullable String late,
        String lateWho,
        List<Option> how) {

    static ShiftDayPart of(Words words, MyShift mine) {
        Language reader = words.language();
        String id = mine.shift().id().toString();
        var day = mine.day();
        var said = day.said();
        boolean onTime = said.comes() && said.lateness() == null;
        return new ShiftDayPart(
                day.leads()
                        ? words.get("site.day.lead.you")
                        : day.lead() == null ? null : words.get("site.day.lead", "name", day.lead()),
                day.teamOpen() ? LeadLinks.team(reader, id) : null,
                said(words, said),
                day.mayCome() && !onTime ? LeadLinks.come(reader, id) : null,
                day.mayBeLate() ? LeadLinks.comeLate(reader, id) : null,
                words.get(day.leads() || day.lead() == null ? "site.day.late.you" : "site.day.late"),
                Stream.of(Lateness.values())
                        .filter(lateness -> lateness != said.lateness())
                        .map(lateness -> new Option(lateness.name(), words.of(lateness), false))
                        .toList());
    }

    private static @Nullable String said(Words words, SaidOfDay said) {
        var lateness = said.lateness();
        if (lateness != null) {
            return words.get("site.day.said.late", "how", words.of(lateness));
        }
        return said.comes() ? words.get("site.day.said.comes") : null;
    }
}
