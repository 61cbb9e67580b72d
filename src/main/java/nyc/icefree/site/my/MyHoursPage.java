package nyc.icefree.site.my;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Problems;
import org.jspecify.annotations.Nullable;

/**
 * How long the reader has helped, and the form of a certificate; or the certificate.
 *
 * @param lead how long, in how many shifts, from when to when
 * @param rows empty when there is nothing to certify
 * @param name as typed for the certificate, kept nowhere
 * @param made when and by whom the certificate was made; null while there is only the form
 */
public record MyHoursPage(
        Frame frame,
        MyFrame my,
        String lead,
        List<Row> rows,
        String name,
        @Nullable String made,
        Problems problems,
        String action) {
    public record Row(String organization, String shifts, String time) {}
}
