package nyc.icefree.deliverability;

import java.util.List;

/**
 * What receiving servers find of the sender's domain.
 *
 * @param domain of the campaign's mail address
 * @param parts in the order of {@link SenderRecord}
 */
public record SenderChecked(String domain, List<SenderPart> parts) {
    public SenderChecked {
        parts = List.copyOf(parts);
    }
}
