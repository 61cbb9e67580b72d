package nyc.icefree.site.outlets;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.Areas;
import nyc.icefree.Drafts;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.VenueForm;

/** A place of its own for one event, of which each fact can be found by itself. */
record SecretPlace(String mark, int number) {
    static SecretPlace anywhere() {
        var random = UUID.randomUUID();
        var letters = new StringBuilder();
        random.toString().replace("-", "").chars().limit(12).forEach(c -> letters.append((char) ('g' + c % 16)));
        return new SecretPlace(
                letters.toString(), 1_000 + (int) Math.floorMod(random.getLeastSignificantBits(), 9_000L));
    }

    EventDraft of(EventDraft session) {
        var words = new EventWords(Language.ENGLISH, "Quiet circle", "Come quietly.", "Knock " + mark + "door.", true);
        return Drafts.from(session.worded(List.of(words)))
                .at(venue())
                .access(AccessFact.STEP_FREE)
                .draft();
    }

    private VenueForm venue() {
        return new VenueForm(
                "House " + mark + "name",
                "53 " + mark + "street Lane, Corona, NY " + zip(),
                "Corona",
                Areas.QUEENS,
                "Behind the " + mark + "stop",
                Double.valueOf(north()),
                Double.valueOf(east()),
                Set.of(),
                60,
                "Key " + mark + "key",
                true);
    }

    String zip() {
        return "11368-" + number;
    }

    private String north() {
        return "40.7" + number + "1";
    }

    private String east() {
        return "-73.9" + number + "1";
    }

    /** As the feeds have it. */
    String location() {
        return "House " + mark + "name\\, 53 " + mark + "street Lane\\, Corona\\, NY " + zip();
    }

    String geo() {
        return "GEO:" + north() + ";" + east();
    }

    /** What of it stands in a text; the neighbourhood and the area are no secret. */
    List<String> toldBy(String text) {
        var whole = text.toLowerCase(Locale.ROOT);
        return List.of(
                        mark + "name",
                        mark + "street",
                        mark + "stop",
                        mark + "door",
                        mark + "key",
                        zip(),
                        north(),
                        east())
                .stream()
                .filter(whole::contains)
                .toList();
    }
}
