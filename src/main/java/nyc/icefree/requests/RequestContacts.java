package nyc.icefree.requests;

import java.util.Optional;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.text.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class RequestContacts {
    private final RequestRepository requests;
    private final RequestSealing sealing;

    RequestContacts(RequestRepository requests, RequestSealing sealing) {
        this.requests = requests;
        this.sealing = sealing;
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<RequestMail> mailFor(RequestId id) {
        return requests.findById(id.value())
                .map(request -> new RequestMail(
                        id,
                        request.kind,
                        request.state,
                        sealing.text(request).asker(),
                        sealing.contact(request),
                        new Language(request.reader),
                        sealing.token(request),
                        sealing.said(request.id).stream()
                                .filter(remark -> !remark.byAsker())
                                .toList(),
                        request.event == null ? null : new EventId(request.event)));
    }
}
