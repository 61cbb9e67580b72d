package nyc.icefree.requests;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nyc.icefree.city.Area;
import nyc.icefree.text.Language;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Vault;
import org.springframework.stereotype.Component;

@Component
record RequestSealing(Vault vault, RequestRemarkRepository remarks) {
    static KeyOwner key(UUID request) {
        return KeyOwner.request(request);
    }

    Request.Sealed seal(RequestId id, RequestForm form, SecretToken token) {
        var owner = key(id.value());
        return new Request.Sealed(
                vault.seal(owner, place("contact", id.value()), form.asker().email()),
                vault.seal(
                        owner, place("words", id.value()), RequestText.of(form).write()),
                vault.seal(owner, place("token", id.value()), token.value()));
    }

    RequestText text(Request request) {
        return RequestText.read(vault.open(key(request.id), place("words", request.id), request.words));
    }

    String contact(Request request) {
        return vault.open(key(request.id), place("contact", request.id), request.contact);
    }

    SecretToken token(Request request) {
        return new SecretToken(vault.open(key(request.id), place("token", request.id), request.token));
    }

    /** @param email the opened contact, or empty: only mail needs it */
    RequestForm form(Request request, String email) {
        var text = text(request);
        Area area = request.area;
        return new RequestForm(
                request.kind,
                new RequestForm.Asker(text.asker(), email, new Language(request.reader)),
                request.given(),
                request.eventKind,
                text.title(),
                text.words(),
                area,
                text.neighbourhood(),
                text.venue(),
                text.address(),
                LanguageTags.read(request.languages),
                request.people,
                PossibleTime.read(request.times),
                text.besides());
    }

    void say(Request request, boolean byAsker, String words, Instant now) {
        var id = UUID.randomUUID();
        remarks.save(new RequestRemark(id, request.id, byAsker, vault.seal(key(request.id), remark(id), words), now));
    }

    void unsay(Request request) {
        remarks.findByRequestOrderBySaidAt(request.id).stream()
                .filter(remark -> !remark.byAsker)
                .reduce((earlier, later) -> later)
                .ifPresent(remarks::delete);
    }

    List<RequestRemarkLine> said(UUID request) {
        return remarks.findByRequestOrderBySaidAt(request).stream()
                .map(r -> new RequestRemarkLine(r.byAsker, vault.open(key(request), remark(r.id), r.words), r.saidAt))
                .toList();
    }

    void warm(List<Request> requests) {
        vault.warm(requests.stream().map(r -> key(r.id)).toList());
    }

    private static String place(String column, UUID id) {
        return "event_request:" + column + ":" + id;
    }

    private static String remark(UUID id) {
        return "event_request_remark:words:" + id;
    }

    record RequestText(
            String asker,
            String title,
            String words,
            String neighbourhood,
            String venue,
            String address,
            RequestForm.Besides besides) {
        /** Tidied text contains no control characters but line ends. */
        private static final String BETWEEN = "\u001f";

        static RequestText of(RequestForm form) {
            return new RequestText(
                    form.asker().name(),
                    form.title(),
                    form.words(),
                    form.neighbourhood(),
                    form.venue(),
                    form.address(),
                    form.besides());
        }

        String write() {
            return String.join(
                    BETWEEN,
                    asker,
                    title,
                    words,
                    neighbourhood,
                    venue,
                    address,
                    besides.link(),
                    besides.repeats(),
                    besides.title(),
                    besides.words());
        }

        static RequestText read(String text) {
            String[] parts = text.split(BETWEEN, -1);
            var besides = parts.length > 6 // older rows have six parts
                    ? new RequestForm.Besides(parts[6], parts[7], parts[8], parts[9])
                    : RequestForm.Besides.NONE;
            return new RequestText(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], besides);
        }
    }
}
