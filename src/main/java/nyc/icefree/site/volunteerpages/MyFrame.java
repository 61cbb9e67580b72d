package nyc.icefree.site.volunteerpages;

import java.util.List;
import nyc.icefree.links.Links;
import nyc.icefree.site.Frame;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;

/** The inner menu of a volunteer's pages, and what their forms need. */
public record MyFrame(List<Frame.Entry> menu, String signOut, String csrf, String offered) {

    static MyFrame of(Words words, String csrf, String here) {
        Language reader = words.language();
        return new MyFrame(
                List.of(
                        entry(words, "word.my-shifts", Links.my(reader), here),
                        entry(words, "site.my.menu.shifts", Links.myShifts(reader), here),
                        entry(words, "word.my-calendar", Links.myCalendar(reader), here),
                        entry(words, "word.about-me", Links.myProfile(reader), here)),
                Links.mySignOut(reader),
                csrf,
                Links.myShifts(reader));
    }

    private static Frame.Entry entry(Words words, String key, String path, String here) {
        return new Frame.Entry(words.get(key), path, path.equals(here));
    }
}
