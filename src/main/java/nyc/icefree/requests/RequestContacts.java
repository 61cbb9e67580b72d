package nyc.icefree.requests;

import java.util.Optional;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.InHouse;
import nyc.icefree.text.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class RequestContacts {
    private final RequestRepository requests;
    private final RequestSealing envelope;

    RequestContacts(RequestRepository requests, RequestSealing envelope) {
        this.requests = requests;
        this.envelope = envelope;
    }

    @InHouse
    @Transactional(readOnly = true)
    public Optional<RequestMail> mailFor(RequestId id) {
        return requests.findById(id.value())
                .map(request -> new RequestMail(
                        id,
                        request.kind,
                        request.state,
                        envelope.text(request).asker(),
                        envelope.contact(request),
                        new Language(request.reader),
                        envelope.token(request),
                        envelope.said(request.id).stream()
                                .filter(remark -> !remark.byAsker())
                                .toList(),
                        request.event == null ? null : new EventId(request.event)));
    }
}
