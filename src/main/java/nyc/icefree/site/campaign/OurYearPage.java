package nyc.icefree.site.campaign;

import java.util.List;
import nyc.icefree.site.Frame;

/** @param languages a sentence; empty when none can be named */
public record OurYearPage(
        Frame frame,
        String title,
        String lead,
        List<Number> numbers,
        String languages,
        List<Month> months,
        String events) {
    public record Number(long amount, String written, String what) {}

    /** @param bar inline SVG */
    public record Month(String name, String held, String bar) {}
}
