package nyc.icefree.messages.outbox;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the link of a waiting message leads afterwards. {@link OutboxRows} forgets it when the message is settled. */
@Component
public class LinkTargets {
    private final JdbcClient jdbc;

    LinkTargets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void lead(MessageReason reason, UUID about, UUID towards) {
        jdbc.sql("update outbox set towards = ? where reason = ? and about = ? and state in ('QUEUED', 'FAILED')")
                .params(towards, reason.name(), about)
                .update();
    }
}
