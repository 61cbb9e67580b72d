package nyc.icefree.site;

import static nyc.icefree.Says.body;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.regex.Pattern;
import org.springframework.test.web.servlet.MockMvc;

/** The public pages of open shifts, one after another: other tests have shifts too, and each page has a bound. */
public final class ListedShifts {
    private static final Pattern MORE = Pattern.compile("<p class=\"pages\"><a class=\"button\" href=\"([^\"]+)\"");
    private static final int MOST = 200;

    private ListedShifts() {}

    public static String all(MockMvc mvc, String first) throws Exception {
        var all = new StringBuilder();
        String next = first;
        for (int n = 0; n < MOST && next != null; n++) {
            String page = body(mvc.perform(get(next))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", "max-age=60, public")));
            all.append(page);
            var more = MORE.matcher(page);
            next = more.find() ? more.group(1).replace("&amp;", "&") : null;
        }
        return all.toString();
    }
}
