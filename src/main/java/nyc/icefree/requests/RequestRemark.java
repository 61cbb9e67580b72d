package nyc.icefree.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "event_request_remark")
class RequestRemark {
    @Id
    UUID id;

    @Column(name = "request_id", nullable = false, updatable = false)
    private UUID request;

    @Column(nullable = false, updatable = false)
    boolean byAsker;

    @Column(nullable = false, updatable = false)
    byte[] words;

    @Column(nullable = false, updatable = false)
    Instant saidAt;

    protected RequestRemark() {}

    RequestRemark(UUID id, UUID request, boolean byAsker, byte[] words, Instant now) {
        this.id = id;
        this.request = request;
        this.byAsker = byAsker;
        this.words = words;
        this.saidAt = now;
    }
}
