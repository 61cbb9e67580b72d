package nyc.icefree.approvals;

import java.util.List;
import nyc.icefree.events.EventWords;
import nyc.icefree.events.Reach;
import nyc.icefree.partners.OrganizationId;

/** What the public would read of an event, and who would stand behind it, once an administrator agrees. */
public record HeldContent(List<EventWords> words, Reach reach, List<OrganizationId> coHosts) {
    public HeldContent {
        words = List.copyOf(words);
        coHosts = List.copyOf(coHosts);
    }
}
