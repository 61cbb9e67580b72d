package nyc.icefree.site.volunteerpages;

import nyc.icefree.links.LeadLinks;
import nyc.icefree.shifts.signup.MyShift;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/** Part of a page that a volunteer reads and answers on the day of a shift. */
public record ShiftDayPart(
        @Nullable String lead,
        @Nullable String team,
        @Nullable String said,
        @Nullable String come) {

    static ShiftDayPart of(Words words, MyShift mine) {
        Language reader = words.language();
        String id = mine.shift().id().toString();
        var day = mine.day();
        return new ShiftDayPart(
                day.leads()
                        ? words.get("site.day.lead.you")
                        : day.lead() == null ? null : words.get("site.day.lead", "name", day.lead()),
                day.teamOpen() ? LeadLinks.team(reader, id) : null,
                day.comes() ? words.get("site.day.said.comes") : null,
                day.mayCome() && !day.comes() ? LeadLinks.come(reader, id) : null);
    }
}
