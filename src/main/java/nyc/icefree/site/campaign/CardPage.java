package nyc.icefree.site.campaign;

import java.util.List;
import nyc.icefree.site.Frame;
import org.jspecify.annotations.Nullable;

/**
 * A card of rights, on screen or eight times on a sheet.
 *
 * @param said none once it is past its last day; two when nobody checked it in the reader's language
 * @param past says since when nobody may rely on it; null before
 * @param address of the card, absolute
 * @param large whether the sheet is in large print
 */
public record CardPage(
        Frame frame, List<SaidPage> said, @Nullable String past, String address, boolean large) {}
