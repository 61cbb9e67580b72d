package nyc.icefree.site.reserve;

import java.util.List;
import nyc.icefree.site.Option;

/**
 * Other dates that one form reserves as well.
 *
 * @param hint what there is to know of them, also that silence may free places there
 */
public record MoreToChoose(List<Option> options, String hint) {}
