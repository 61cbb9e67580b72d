package nyc.icefree.proposals;

import java.util.List;
import nyc.icefree.events.EventDraft;
import nyc.icefree.events.EventWords;
import nyc.icefree.events.Reach;
import nyc.icefree.partners.OrganizationId;

/** What the public would read of an event, and who would stand behind it, once an administrator agrees. */
public record HeldContent(List<EventWords> words, Reach reach, List<OrganizationId> coHosts) {
    public HeldContent {
        words = List.copyOf(words);
        coHosts = List.copyOf(coHosts);
    }

    static HeldContent of(EventDraft form) {
        return new HeldContent(form.words(), form.visibility().reach(), form.coHosts());
    }

    EventDraft in(EventDraft form) {
        return form.worded(words).with(form.visibility().with(reach)).hostedWith(coHosts);
    }
}
