package nyc.icefree.site.door;

import nyc.icefree.site.Frame;
import org.jspecify.annotations.Nullable;

/** What a ticket's code opens on any telephone but a helper's. */
public record ShowTicketPage(Frame frame, @Nullable DoorHead event) {}
